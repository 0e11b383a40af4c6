import { createRequire } from "node:module"
import { fileURLToPath } from "node:url"
import { once } from "./once.ts"

/** Its table of n-grams takes long to load and much memory: both are spent with the first text, so not where no page is read anew. */
const detector = once(() => {
  const { eld } = createRequire(import.meta.url)(fileURLToPath(import.meta.resolve("eld/extrasmall"))) as typeof import("eld/extrasmall")
  return eld
})

/** Whether the rules are for a text in this language: English of any country, or unknown. */
export const isReadable = (language: string | null): boolean => language === null || /^en(?:-|$)/.test(language)

/** Fewer words tell no language: a name, a date and a place may stand on a page of any. Letters of another script than Latin tell it sooner. */
const fewestWords = { latin: 20, other: 8 }

/** Characters of a text that are looked at. */
export const languageSample = 4000

/** BCP 47 language of a text (60 are known); null where it is too short or the detector does not rely on itself. Reads the first `languageSample` characters. */
export const languageOf = (text: string): string | null => {
  const sample = text.slice(0, languageSample)
  const words = firstWords(sample, fewestWords.latin)
  const latin = words.filter((word) => /^\p{Script=Latin}/u.test(word)).length
  if (words.length < (latin * 2 > words.length ? fewestWords.latin : fewestWords.other)) return null
  const found = detector().detect(sample)
  return found.isReliable() && found.language !== "" ? found.language : null
}

const lettersOfWord = /\p{L}+/gu

const firstWords = (text: string, most: number): readonly string[] => {
  const found: string[] = []
  lettersOfWord.lastIndex = 0
  for (let match = lettersOfWord.exec(text); match !== null && found.length < most; match = lettersOfWord.exec(text)) found.push(match[0])
  return found
}
