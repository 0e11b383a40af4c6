import { genreLines, menuItems } from "../../english/pages/site-words.ts"
import { behindText, isNearlyAll } from "./behind-text.ts"
import { blocks, dropped, furniture, furnitureRoles } from "./elements.ts"
import { ancestors, attribute, type Element, isElement, isLink, isText, markAncestors, type Tree, textOf, tokens } from "./tree.ts"

/** What is known of the elements of a page before its text is made. */
export interface Survey {
  readonly headline: Element | null
  /** The headline and the elements around it: they are no furniture, whatever they are called. */
  readonly aroundHeadline: ReadonlySet<Element>
  /** Elements that hold long texts, with the characters of these. */
  readonly holdText: ReadonlyMap<Element, number>
  /** Elements that hold elements on lines of their own. */
  readonly holdBlocks: ReadonlySet<Element>
  /** The article or main part of the page, where the markup names one that holds the headline and nearly all long texts. */
  readonly article: Element | null
  /** Elements after the running text that hold none of it. */
  readonly behind: ReadonlySet<Element>
}

/** Least characters of a text that is no link, button or caption. */
const longText = 120

/** Looks at the elements of a page; `titles` are the names that its head gives to it, `site` those of the whole site. */
export const survey = ({ nodes }: Tree, titles: readonly string[], site: readonly string[]): Survey => {
  const holdText = longTexts(nodes)
  const holdBlocks = new Set<Element>()
  const headings: Element[] = []
  const wanted = new Set(titles.flatMap((title) => [title, ...partsOf(title)]).map(folded))
  const shortest = Math.min(...[...wanted].map((title) => title.length))
  for (const node of nodes) {
    if (isText(node)) {
      const parent = node.parentNode
      if (
        longTextIn(node.value) === 0 &&
        node.value.length >= shortest &&
        isElement(parent) &&
        parent.tagName !== "title" &&
        !isHeading(parent) &&
        wanted.has(folded(node.value))
      )
        headings.push(parent)
    } else if (isElement(node)) {
      if (blocks.has(node.tagName) || node.tagName === "br") markAncestors(node, holdBlocks)
      if (isHeading(node)) headings.push(node)
    }
  }
  const headline = headlineOf(headings.slice(0, mostHeadings), titles.map(folded), new Set(site.map(folded)))
  const aroundHeadline = new Set<Element>(headline === null ? [] : [headline, ...ancestors(headline)])
  const parts = [...aroundHeadline].filter(isArticle).slice(0, mostParts)
  const body = nodes.find((node): node is Element => isElement(node) && node.tagName === "body")
  const total = (body && holdText.get(body)) ?? 0
  const article = parts.find((part) => isNearlyAll(holdText.get(part) ?? 0, total)) ?? null
  const behind = body === undefined ? new Set<Element>() : behindText(body, holdText)
  return { headline, aroundHeadline, holdText, holdBlocks, article, behind }
}

const isHeading = ({ tagName }: Element): boolean => tagName === "h1" || tagName === "h2" || tagName === "h3"

/** A text in lower case and single spaces, without the number of an item of a sitting. */
const folded = (text: string): string =>
  text
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^\d{1,3}\. (?=\p{Lu})/u, "")
    .toLowerCase()

const longTextIn = (text: string): number => (text.length >= longText && /[.!?…]/.test(text) ? text.length : 0)

/** The characters of long texts below each element that holds one: from the last node of the page up, so that each passes on its sum once. */
const longTexts = (nodes: Tree["nodes"]): ReadonlyMap<Element, number> => {
  const lengths = new Map<Element, number>()
  for (let index = nodes.length - 1; index >= 0; index--) {
    const node = nodes[index]!
    const { parentNode: parent } = node
    const length = isText(node) ? longTextIn(node.value) : dropped.has(node.tagName) ? 0 : (lengths.get(node) ?? 0)
    if (length > 0 && isElement(parent)) lengths.set(parent, (lengths.get(parent) ?? 0) + length)
  }
  return lengths
}

/** The parts of a name that may be the headline or the site: "The Harbour Board: Statement by Anna Berg - News". */
const partsOf = (title: string): readonly string[] =>
  [title.split(/ [|•·–—-] /), title.split(": ")].flat().filter((part) => part.trim().includes(" "))

/** Most headings that are looked at, and most parts of a page that may be its article. */
const [mostHeadings, mostParts] = [200, 3]

/**
 * The headline among the headings: the one that the head of the page calls so, else the longest that is part of that name, else the only one of
 * the first rank. Null where that is left open.
 */
const headlineOf = (headings: readonly Element[], titles: readonly string[], site: ReadonlySet<string>): Element | null => {
  const named = headings
    .filter((heading) => !isInFurniture(heading))
    .map((heading) => ({ heading, text: folded(textOf(heading)), rank: isHeading(heading) ? Number(heading.tagName[1]) : 4 }))
    .filter(({ text }) => text !== "" && !site.has(text) && !menuItems.test(text) && !genreLines.test(text))
  const exact = named.filter(({ text }) => titles.includes(text)).toSorted((a, b) => a.rank - b.rank)
  const part = named.filter(({ text }) => text.length >= 10 && text.includes(" ") && titles.some((title) => title.includes(text)))
  const first = named.filter(({ rank }) => rank === 1)
  // The name of the site stands beside the headline in most names, and often in a link to its first page.
  const weight = ({ heading, text, rank }: (typeof named)[number]): number => text.length * (rank < 4 ? 4 : isLinked(heading) ? 1 : 2)
  const longest = part.toSorted((a, b) => weight(b) - weight(a))
  return (exact[0] ?? longest[0] ?? (first.length === 1 ? first[0] : undefined))?.heading ?? null
}

const isLinked = (element: Element): boolean => isLink(element) || (isElement(element.parentNode) && isLink(element.parentNode))

const isInFurniture = (element: Element): boolean => {
  for (const each of [element, ...ancestors(element)]) {
    if (isArticle(each)) return false
    if (furniture.has(each.tagName) || tokens(each, "role").some((role) => role !== "complementary" && furnitureRoles.has(role)))
      return true
  }
  return false
}

const isArticle = (element: Element): boolean =>
  element.tagName === "article" || element.tagName === "main" || attribute(element, "role") === "main"
