import { type DefaultTreeAdapterTypes, defaultTreeAdapter, Parser, Token, Tokenizer, TokenizerMode } from "parse5"

export type Root = DefaultTreeAdapterTypes.Document
export type Element = DefaultTreeAdapterTypes.Element
export type Text = DefaultTreeAdapterTypes.TextNode
export type Node = DefaultTreeAdapterTypes.ChildNode
type Parent = DefaultTreeAdapterTypes.ParentNode

/** The tree of a page, and its elements and texts in the order of the page. */
export interface Tree {
  readonly root: Root
  readonly nodes: readonly (Element | Text)[]
}

/**
 * The parser's tokenizer, with places that have no lines and none of attributes, and runs of usual characters read at once: it would look at each
 * character, and make a token of each word. White space after a word means nothing of its own to a parser.
 */
class OffsetTokenizer extends Tokenizer {
  protected override getCurrentLocation(offset: number): Token.Location {
    return { startLine: 0, startCol: 0, startOffset: this.preprocessor.offset - offset, endLine: 0, endCol: 0, endOffset: -1 }
  }

  protected override _createAttr(opens: string): void {
    this._flushRun("")
    this.currentAttr = { name: opens, value: "" }
  }

  protected override _emitCodePoint(code: number): void {
    if (isBlank(code) && this.currentCharacterToken?.type === words) this._extendRun(code)
    else super._emitCodePoint(code)
    const { html, pos } = this.preprocessor
    if (this.currentCharacterToken?.type !== words || !plainStates.has(this.state) || html.charCodeAt(pos) === carriageReturn) return
    let end = pos + 1
    while (isUsual(html.charCodeAt(end))) end++
    this.runEnd = end
    this.preprocessor.pos = end - 1
  }
}

/** It ends a line together with a line feed after it. */
const carriageReturn = 0x0d
const words = Token.TokenType.CHARACTER
/** States in which a usual character is text and nothing else. */
const plainStates: ReadonlySet<number> = new Set([
  TokenizerMode.DATA,
  TokenizerMode.RCDATA,
  TokenizerMode.RAWTEXT,
  TokenizerMode.SCRIPT_DATA
])

const isBlank = (code: number): boolean => code === 0x20 || code === 0x0a || code === 0x09 || code === 0x0c

/** Whether a character can neither end a text nor stand for another: none of controls, "<", "&", halves of pairs, and what lies after the end. */
const isUsual = (code: number): boolean =>
  (code >= 0x20 || code === 0x0a) && code !== 0x3c && code !== 0x26 && (code < 0xd800 || code > 0xdfff)

/** Gives places to texts alone. */
const adapter: typeof defaultTreeAdapter = {
  ...defaultTreeAdapter,
  getNodeSourceCodeLocation: () => null,
  setNodeSourceCodeLocation: () => undefined
}

/** Makes a node of each stretch of the source: the parser would join texts over tags between them, and the places of their characters would be lost. */
class OffsetParser extends Parser<DefaultTreeAdapterTypes.DefaultTreeAdapterMap> {
  override tokenizer = new OffsetTokenizer(this.options, this)

  override _insertCharacters({ chars, location }: Token.CharacterToken): void {
    const foster = this._shouldFosterParentOnInsertion() ? this._findFosterParentingLocation() : null
    const parent = foster?.parent ?? this.openElements.currentTmplContentOrNode
    const siblings = parent.childNodes
    const at = foster?.beforeElement ? siblings.lastIndexOf(foster.beforeElement) : siblings.length
    const before = siblings[at - 1]
    if (before !== undefined && isText(before) && before.sourceCodeLocation!.endOffset === location!.startOffset) {
      before.value += chars
      before.sourceCodeLocation = { ...before.sourceCodeLocation!, endOffset: location!.endOffset }
    } else {
      const text: Text = { nodeName: "#text", value: chars, parentNode: parent, sourceCodeLocation: location }
      if (at === siblings.length) siblings.push(text)
      else siblings.splice(at, 0, text)
    }
  }
}

/** The tree of a page as a browser without scripts makes it, each text with its place in the source. */
export const treeOf = (source: string): Tree => {
  const parser = new OffsetParser({ sourceCodeLocationInfo: true, scriptingEnabled: false, treeAdapter: adapter })
  parser.tokenizer.write(source, true)
  return { root: parser.document, nodes: descendants(parser.document) }
}

export const isElement = (node: Node | Parent | null): node is Element => node !== null && node.nodeName.charCodeAt(0) !== sharp

export const isText = (node: Node | Parent): node is Text => node.nodeName === "#text"

/** The first character of the name of every node that is no element. */
const sharp = 0x23

export const attribute = (element: Element, name: string): string | null => {
  for (const each of element.attrs) if (each.name === name) return each.value
  return null
}

export const isLink = ({ tagName, attrs }: Element): boolean => tagName === "a" && attrs.some(({ name }) => name === "href")

/** The words of an attribute that holds several: "class", "rel", "role". */
export const tokens = (element: Element, name: string): readonly string[] => attribute(element, name)?.match(/\S+/g) ?? []

/** All elements and texts below a parent in the order of the page. It keeps a list of its own, since pages nest deeper than functions may call. */
export const descendants = (parent: Parent): readonly (Element | Text)[] => {
  const found: (Element | Text)[] = []
  const open: Node[] = parent.childNodes.toReversed()
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (isText(node)) found.push(node)
    else if (isElement(node)) {
      found.push(node)
      for (let index = node.childNodes.length - 1; index >= 0; index--) open.push(node.childNodes[index]!)
    }
  }
  return found
}

/** The ancestors of a node, from its parent up. */
export function* ancestors(node: Node): Generator<Element> {
  for (let parent = node.parentNode; isElement(parent); parent = parent.parentNode) yield parent
}

/** Adds the ancestors of a node to a set, up to the first that it holds already: linear for all nodes of a page together. */
export const markAncestors = (node: Node, marked: Set<Element>): void => {
  for (let parent = node.parentNode; isElement(parent) && !marked.has(parent); parent = parent.parentNode) marked.add(parent)
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
