import { descendants, type Element, isElement, isText, textOf, tokens } from "./tree.ts"

/**
 * The elements after the running text of a page that hold none of it: share boxes, counters, related headlines. The text lies in the deepest
 * element that holds nearly all long texts, whatever it is called; `longIn` are the characters of long texts in each element.
 */
export const behindText = (body: Element, longIn: ReadonlyMap<Element, number>): ReadonlySet<Element> => {
  const total = longIn.get(body) ?? 0
  const behind = new Set<Element>()
  for (let holder = body; total > 0; ) {
    const children = holder.childNodes.filter(isElement)
    const main = children.findIndex((child) => isNearlyAll(longIn.get(child) ?? 0, total))
    const within = main < 0 || wordsAlone.test(children[main]!.tagName)
    const last = within ? children.findLastIndex((child) => longIn.has(child)) : main
    let isOwn = true
    for (let index = children.length - 1; index > last && last >= 0; index--) {
      const child = children[index]!
      isOwn = heading.test(child.tagName) ? isOwn : within ? isLinks(child) : isOfSite(child, children[main]!, longIn)
      if (isOwn) behind.add(child)
    }
    if (within) break
    holder = children[main]!
  }
  return behind
}

/** Whether a part of the long texts is nearly all of them. */
export const isNearlyAll = (length: number, total: number): boolean => total > 0 && length * 5 >= total * 4

const heading = /^h[1-6]$/
/** What holds words of a speech and no blocks but line ends. */
const wordsAlone = /^(?:p|li|dd|pre)$/
const sentenceEnd = /[.!?…]["”’»)]?$/
const label = /^\s*\p{Lu}[\p{L} .’'-]{1,60}:(?=\s|$)/u

/** Whether an element after the main one is the site's own: of another kind, without long texts and labels, no more paragraphs than links. */
const isOfSite = (element: Element, main: Element, longIn: ReadonlyMap<Element, number>): boolean => {
  if (longIn.has(element) || wordsAlone.test(element.tagName) || element.tagName === "tr") return false
  if (element.tagName === main.tagName && element.tagName !== "td" && kindOf(element) === kindOf(main)) return false
  const below = descendants(element)
  if (below.some((node) => isText(node) && label.test(node.value) && !(isElement(node.parentNode) && isLink(node.parentNode)))) return false
  const elements = below.filter(isElement)
  const told = elements.filter((each) => each.tagName === "p" && sentenceEnd.test(textOf(each)))
  return told.length <= elements.filter(isLink).length
}

const kindOf = (element: Element): string => tokens(element, "class").join(" ")

const isLink = ({ tagName, attrs }: Element): boolean => tagName === "a" && attrs.some(({ name }) => name === "href")

/** Whether all that an element shows leads elsewhere: "Next: 12. Harbour dues". */
const isLinks = (element: Element): boolean => {
  const open = [element]
  let links = 0
  for (let each = open.pop(); each !== undefined; each = open.pop()) {
    if (isLink(each)) links++
    else
      for (const child of each.childNodes) {
        if (isElement(child)) open.push(child)
        else if (isText(child) && /[\p{L}\p{N}]/u.test(child.value)) return false
      }
  }
  return links > 0
}
