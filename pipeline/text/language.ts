import { createRequire } from "node:module"
import { fileURLToPath } from "node:url"
import { once } from "./keys/once.ts"
import { firstAtLeast } from "./search.ts"
import type { Span } from "./span.ts"

/** The language detector. Its table of n-grams takes long to load and much memory, so it is loaded with the first text that needs it. */
const detector = once(() => {
  const { eld } = createRequire(import.meta.url)(fileURLToPath(import.meta.resolve("eld/extrasmall"))) as typeof import("eld/extrasmall")
  return eld
})

/** Whether the rules apply to texts in a language (BCP 47): to English of any country, and where the language is unknown. */
export const isReadable = (language: string | null): boolean => language === null || /^en(?:-|$)/.test(language)

/** The one of the sorted paragraphs in other languages that holds a span; undefined where none does. */
export const foreignAt = <Foreign extends Span>(foreign: readonly Foreign[], { start, end }: Span): Foreign | undefined => {
  const held = foreign[firstAtLeast(foreign.length, (index) => foreign[index]!.end, end)]
  return held !== undefined && held.start <= start ? held : undefined
}

/** A language is detected from at least so many words: a name, a date and a place look alike in many. Other scripts than Latin need fewer. */
const fewestWords = { latin: 20, other: 8 }

/** Characters at the beginning of a text from which its language is detected. */
export const languageSample = 4000

/** Detects the language of a text (BCP 47, one of 60); null where the text is too short or the detector is not sure. */
export const languageOf = (text: string): string | null => {
  const sample = text.slice(0, languageSample)
  const words = (sample.match(/\p{L}+/gu) ?? []).slice(0, fewestWords.latin)
  const latin = words.filter((word) => /^\p{Script=Latin}/u.test(word)).length
  if (words.length < (latin * 2 > words.length ? fewestWords.latin : fewestWords.other)) return null
  const found = detector().detect(sample)
  return found.isReliable() && found.language !== "" ? found.language : null
}
