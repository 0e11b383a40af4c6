import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from "parse5"

export type Root = DefaultTreeAdapterTypes.Document
export type Element = DefaultTreeAdapterTypes.Element
export type Node = DefaultTreeAdapterTypes.ChildNode
type Parent = DefaultTreeAdapterTypes.ParentNode

const textNode = (value: string, parentNode: Parent): Node => ({ nodeName: "#text", value, parentNode })

/** Makes a node of each token of text: the parser would join them over tags between them, and the places of the characters would be lost. */
const adapter: typeof defaultTreeAdapter = {
  ...defaultTreeAdapter,
  insertText: (parent, value) => {
    parent.childNodes.push(textNode(value, parent))
  },
  insertTextBefore: (parent, value, before) => {
    parent.childNodes.splice(parent.childNodes.indexOf(before), 0, textNode(value, parent))
  }
}

/** The tree of a page as a browser without scripts makes it, each text with its place in the source. */
export const treeOf = (source: string): Root => {
  const root = parse(source, { sourceCodeLocationInfo: true, scriptingEnabled: false, treeAdapter: adapter })
  for (const node of descendants(root)) if (isElement(node) && node.childNodes.length > 1) joinTexts(node)
  return root
}

/** Joins the texts of an element that stand one right behind the other in the source: the parser parts them at white space. */
const joinTexts = (element: Element): void => {
  const joined: Node[] = []
  for (const node of element.childNodes) {
    const last = joined.at(-1)
    const [before, after] = [last?.sourceCodeLocation, node.sourceCodeLocation]
    if (last !== undefined && isText(last) && isText(node) && before != null && after != null && before.endOffset === after.startOffset) {
      last.value += node.value
      last.sourceCodeLocation = { ...before, endOffset: after.endOffset }
    } else joined.push(node)
  }
  element.childNodes = joined
}

export const isElement = (node: Node | Parent | null): node is Element => node !== null && "tagName" in node

export const isText = (node: Node): node is DefaultTreeAdapterTypes.TextNode => node.nodeName === "#text"

export const attribute = (element: Element, name: string): string | null => element.attrs.find((each) => each.name === name)?.value ?? null

/** The words of an attribute that holds several: "class", "rel", "role". */
export const tokens = (element: Element, name: string): readonly string[] => attribute(element, name)?.match(/\S+/g) ?? []

/** All nodes below a parent in the order of the page. It keeps a list of its own, since pages nest deeper than functions may call. */
export const descendants = (parent: Parent): readonly Node[] => {
  const found: Node[] = []
  const open: Node[] = parent.childNodes.toReversed()
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    found.push(node)
    if ("childNodes" in node) for (let index = node.childNodes.length - 1; index >= 0; index--) open.push(node.childNodes[index]!)
  }
  return found
}

/** The ancestors of a node, from its parent up. */
export function* ancestors(node: Node): Generator<Element> {
  for (let parent = node.parentNode; isElement(parent); parent = parent.parentNode) yield parent
}

/** Adds the ancestors of a node to a set, up to the first that it holds already: linear for all nodes of a page together. */
export const markAncestors = (node: Node, marked: Set<Element>): void => {
  for (const ancestor of ancestors(node)) {
    if (marked.has(ancestor)) return
    marked.add(ancestor)
  }
}

/** Characters that `textOf` gives: an element may hold the whole page. */
const longest = 2000

/** The text at the beginning of an element, in single spaces. */
export const textOf = (element: Element): string => {
  let text = ""
  const open: Node[] = element.childNodes.toReversed()
  for (let node = open.pop(); node !== undefined && text.length <= longest; node = open.pop()) {
    if (isText(node)) text += node.value
    else if (isElement(node)) open.push(...node.childNodes.toReversed())
  }
  return text.slice(0, longest).replace(/\s+/g, " ").trim()
}
