import { descendants, type Element, isElement, isLink, isText, textOf, tokens } from "./tree.ts"

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
/** A label, and no caption of pictures or links: "Gallery: 24 photos". */
const label =
  /^\s*(?!(?:Photo|Video|Galler|Picture|Tag|Topic|Source|See|Read|Share|View|Comment)\p{Ll}*(?: \p{Ll}+)?:)\p{Lu}[\p{L} .’'-]{1,60}:(?=\s*(?:\P{N}|$))/u

/** Whether an element after the main one is the site's own: of another kind, without long texts and labels, no more paragraphs than links. */
const isOfSite = (element: Element, main: Element, longIn: ReadonlyMap<Element, number>): boolean => {
  if (longIn.has(element) || wordsAlone.test(element.tagName) || element.tagName === "tr") return false
  const below = descendants(element)
  const isAlike = element.tagName === main.tagName && element.tagName !== "td" && namesOf(element, "class") === namesOf(main, "class")
  const elements = below.filter(isElement)
  const links = elements.filter(isLink).length
  if (isAlike && (links === 0 || namesOf(element, "id") === namesOf(main, "id"))) return false
  if (below.some((node) => isText(node) && label.test(node.value) && !(isElement(node.parentNode) && isLink(node.parentNode)))) return false
  const told = elements.filter((each) => each.tagName === "p" && sentenceEnd.test(textOf(each)))
  return told.length <= links
}

/** The names of an element, without the numbers by which sites tell turns apart. */
const namesOf = (element: Element, kind: "class" | "id"): string => tokens(element, kind).join(" ").replace(/\d+/g, "")

/**
 * Whether all that an element shows leads elsewhere: "Next: 12. Harbour dues". Beside the links of a box or table may stand days, numbers and a word
 * or two: "See also: Ferry day, 3 May".
 */
const isLinks = (element: Element): boolean => {
  const open = [element]
  let [linked, beside] = [0, 0]
  for (let each = open.pop(); each !== undefined; each = open.pop()) {
    if (isLink(each)) linked += lettersIn(textOf(each)) || 1
    else
      for (const child of each.childNodes) {
        if (isElement(child)) open.push(child)
        else if (isText(child)) beside += wordsAlone.test(element.tagName) ? child.value.trim().length : lettersIn(child.value)
      }
  }
  return linked > 0 && (wordsAlone.test(element.tagName) ? beside === 0 : beside * 4 <= linked)
}

const lettersIn = (text: string): number => text.match(/\p{L}/gu)?.length ?? 0
