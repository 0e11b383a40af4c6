import { turnWords } from "../../english/people/first-person.ts"
import { notices, noticeWords, speechOpeners } from "../../english/people/label-words.ts"
import type { CleanPage } from "../../model/clean-page.ts"
import { slice } from "../../text/span.ts"
import { readSpeaker } from "./read/printed-speaker.ts"

const opensNotice = new RegExp(`^[([*_]{0,4}(?:${notices.join("|")})[*_]{0,4}\\s?:\\s*`, "i")
const inPerson = new RegExp(`(?<![\\p{L}’'])(?:${turnWords.join("|")})(?![\\p{L}])`, "u")

/** Least times and characters of a line with a colon that recurs: the footer of a page. */
const [leastTimes, leastLength] = [3, 25]

/** Longest words before a colon that are read as a speaker. */
const longestLabel = 150

/**
 * The blocks in which a page says something of its own among the speeches: "Photo: …", "Editor’s note: …", a footer with a colon that
 * recurs. They open no turn and belong to no speaker. A word that opens several paragraphs in the first person is no notice but a speaker
 * ("Source: I saw it myself.").
 */
export const noticesOf = (page: CleanPage): ReadonlySet<number> => {
  const texts = page.blocks.map((block) => (block.kind === "body" ? slice(page.page.raw, block) : ""))
  const groups = Map.groupBy(
    texts.filter((text) => text.includes(":")),
    openingOf
  )
  const openings = new Map([...groups].map(([opening, alike]) => [opening, openingFacts(opening, alike)]))
  const surnames = new Set([...groups.keys()].flatMap(noticeSurname))
  return new Set(
    texts.flatMap((text, index) => {
      const opening = openings.get(openingOf(text))
      if (opening === undefined || !text.includes(":")) return []
      const isSpoken = (opening.speaks || (surnames.has(openingOf(text).toLowerCase()) && isSaid(text))) && /[.!?…]["”’)]?$/.test(text)
      return opening.isFooter || (opensNotice.test(text.slice(0, 80)) && !isSpoken) ? [index] : []
    })
  )
}

/** The word of notices that is the surname of a speaker: "source" of "Editor of the Quay Courier Martin Source". */
const noticeSurname = (opening: string): readonly string[] => {
  const last = opening.slice(opening.lastIndexOf(" ") + 1).toLowerCase()
  const read = opening.length > longestLabel || !opening.includes(" ") || !noticeWords.has(last) ? null : readSpeaker(opening)
  return read?.name.toLowerCase().endsWith(` ${last}`) === true ? [last] : []
}

const opensAnswer = new RegExp(`:\\s*(?:${speechOpeners.join("|")})\\b`)

/** Whether a paragraph reads as said to somebody: in the first or second person, a question, or an answer. */
const isSaid = (text: string): boolean => inPerson.test(text) || text.includes("?") || opensAnswer.test(text)

/** What the paragraphs with the same words before their colon show: whether they are a footer, and whether several are in the first person. */
const openingFacts = (opening: string, alike: readonly string[]) => ({
  isFooter: alike.length >= leastTimes && alike[0]!.length >= leastLength && new Set(alike).size === 1 && !namesSpeaker(opening),
  speaks: alike.filter((text) => inPerson.test(text)).length > 1
})

/** Whether words are a speaker by themselves, whatever follows; one word alone is not ("Disclaimer"). */
const namesSpeaker = (opening: string): boolean => {
  const kind = opening.length > longestLabel ? null : readSpeaker(opening)?.kind
  return kind != null && kind !== "surname"
}

/** The words before the first colon of a text. */
const openingOf = (text: string): string => text.slice(0, text.indexOf(":"))
