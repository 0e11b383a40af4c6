import type { Derivation } from "../../model/derived.ts"
import { align } from "./align.ts"
import { blocks, dropped, preformatted } from "./elements.ts"
import { isFurniture } from "./furniture.ts"
import { headFacts } from "./head-facts.ts"
import { hintsOf, type Mark, markOf, runsOf } from "./marks.ts"
import { type Survey, survey } from "./survey.ts"
import { type Element, isElement, isText, type Node, type Tree, treeOf } from "./tree.ts"
import { textWriter } from "./write-text.ts"

/** The name of this derivation, as the documents table gives it. A change of what it makes of a page is a new version. */
const program = "html-text 1, parse5 8.1.1"

/** The text of a page with how it was made. */
interface Derived {
  readonly text: string
  readonly derivation: Derivation
}

/**
 * Makes the text of a page of its HTML, with what the markup says beside the text. Blocks become lines, character references characters, and
 * runs of white space one space, as browsers show them; scripts and styles go. Hidden text, menus, asides and footers stay in the text and are
 * named furniture, so that nothing vanishes. `savedFrom` is the address that the container of the page gives.
 */
export const deriveText = (source: string, charset: string, savedFrom: string | null): Derived => {
  const shift = source.startsWith("\uFEFF") ? 1 : 0
  const html = source.slice(shift)
  const tree = treeOf(html)
  const facts = headFacts(tree, savedFrom ?? savedFromIn(html))
  const { text, written, marks } = textWithMarks(html, tree, survey(tree, facts.titles, facts.site))
  return {
    text,
    derivation: { by: `${program}, ${charset}`, runs: runsOf(text, source, written, shift), hints: hintsOf(text, marks, facts) }
  }
}

/** The address that browsers write into the pages they save: "<!-- saved from url=(0030)https://harbour.example/speech -->". */
const savedFromIn = (html: string): string | null => /<!--\s*saved from url=\(\d+\)(\S+)\s*-->/i.exec(html.slice(0, 4000))?.[1] ?? null

/** The text below a tree, and the places in it of elements that mean something. It keeps its own list of what is open, since pages nest deep. */
const textWithMarks = (html: string, { root }: Tree, known: Survey) => {
  const writer = textWriter()
  const marks: Mark[] = []
  const open: (Node | (() => void))[] = root.childNodes.toReversed()
  let preserved = 0
  let furniture = 0
  const enter = (element: Element): void => {
    const { tagName } = element
    const isCell = tagName === "td" || tagName === "th"
    const isBlock = (blocks.has(tagName) && !isCell) || (isCell && known.holdBlocks.has(element))
    const isKept = preformatted.has(tagName)
    const isAside = furniture === 0 && isFurniture(element, known)
    const kind = furniture > 0 ? null : isAside ? "furniture" : markOf(element, known)
    if (isBlock) writer.endLine(2)
    else if (isCell) writer.tab()
    const start = writer.length()
    if (isKept) preserved++
    if (isAside) furniture++
    open.push(() => {
      if (isKept) preserved--
      if (isAside) furniture--
      if (kind !== null) marks.push({ kind, element, start, end: writer.length() })
      if (isBlock) writer.endLine(2)
    })
    for (let index = element.childNodes.length - 1; index >= 0; index--) open.push(element.childNodes[index]!)
  }
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (typeof next === "function") next()
    else if (isText(next)) {
      const place = next.sourceCodeLocation
      if (place != null) writer.write(next.value, align(next.value, html, place.startOffset, place.endOffset), preserved > 0)
    } else if (isElement(next)) {
      if (next.tagName === "br") writer.endLine(1)
      else if (next.tagName === "hr") writer.endLine(2)
      else if (!dropped.has(next.tagName)) enter(next)
    }
  }
  return { ...writer.done(), marks }
}
