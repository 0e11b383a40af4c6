import { turnWords } from "../../english/people/first-person.ts"
import { notices } from "../../english/people/label-words.ts"
import type { CleanPage } from "../../model/clean-page.ts"
import { slice } from "../../text/span.ts"
import { readSpeaker } from "./printed-speaker.ts"

const opensNotice = new RegExp(`^[([*_]{0,4}(?:${notices.join("|")})[*_]{0,4}\\s?:\\s*`, "i")
const inPerson = new RegExp(`(?<![\\p{L}’'])(?:${turnWords.join("|")})(?![\\p{L}])`, "u")

/** Least times and characters of a line with a colon that recurs: the footer of a page. */
const [leastTimes, leastLength] = [3, 25]

/**
 * The blocks in which a page says something of its own among the speeches: "Photo: …", "Editor’s note: …", a footer with a colon that
 * recurs. They open no turn and belong to no speaker. A word that opens several paragraphs in the first person is no notice but a speaker
 * ("Source: I saw it myself.").
 */
export const noticesOf = (page: CleanPage): ReadonlySet<number> => {
  const texts = page.blocks.map((block) => (block.kind === "body" ? slice(page.page.raw, block) : ""))
  const byOpening = Map.groupBy(
    texts.filter((text) => text.includes(":")),
    openingOf
  )
  return new Set(
    texts.flatMap((text, index) => {
      if (!text.includes(":")) return []
      const alike = byOpening.get(openingOf(text))!
      const isRepeated =
        text.length >= leastLength && !namesSpeaker(openingOf(text)) && alike.length >= leastTimes && alike.every((other) => other === text)
      return isRepeated || (opensNotice.test(text.slice(0, 80)) && !isSpeaker(alike, text)) ? [index] : []
    })
  )
}

/** Whether words are a speaker by themselves, whatever follows; one word alone is not ("Disclaimer"). */
const namesSpeaker = (opening: string): boolean => {
  const kind = opening.length > 150 ? null : readSpeaker(opening)?.kind
  return kind != null && kind !== "surname"
}

/** The words before the first colon of a text. */
const openingOf = (text: string): string => text.slice(0, text.indexOf(":"))

/** Whether one of several paragraphs with the same words before their colon is a turn: it ends a sentence, and some are in the first person. */
const isSpeaker = (alike: readonly string[], text: string): boolean =>
  /[.!?…]["”’)]?$/.test(text) && alike.filter((other) => inPerson.test(other)).length > 1
