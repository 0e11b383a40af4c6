import { englishWords } from "../english/english-words.ts"
import type { Foreign } from "../model/clean-page.ts"
import { isReadable, languageOf, languageSample } from "../text/language.ts"
import type { Line } from "./paragraphs.ts"

/** The language of a page, as detected, and its paragraphs in other languages. */
interface Languages {
  readonly language: string | null
  readonly foreign: readonly Foreign[]
}

/** The share of a text in English from which a page is read as one in English with foreign paragraphs. */
const leastEnglish = 1 / 3

/**
 * Tells the language of a page by the beginning of its text, and of each paragraph of a page in English. A page that begins in another language is
 * one in English if a good part of its paragraphs are. `declared` is the language by the markup, which is believed where the text is too short to tell:
 * many pages declare that of their template.
 */
export const languagesOf = (texts: readonly Line[], declared: string | null): Languages => {
  const start = beginning(texts)
  const found = (isPlainlyEnglish(start) ? "en" : languageOf(start)) ?? (isReadable(declared) ? declared : null)
  if (!isReadable(found) && !isPartlyEnglish(texts)) return { language: found, foreign: [] }
  const foreign = texts.flatMap(({ start, end, text }): readonly Foreign[] => {
    const language = foreignLanguage(text)
    return language === null ? [] : [{ start, end, language }]
  })
  return { language: isReadable(found) ? found : "en", foreign }
}

/** Headlines and text from the top of the page, as much as the language is detected from. */
const beginning = (lines: readonly Line[]): string => {
  const texts: string[] = []
  let length = 0
  for (let index = 0; index < lines.length && length <= languageSample; index++) {
    texts.push(lines[index]!.text)
    length += lines[index]!.text.length + 1
  }
  return texts.join("\n")
}

const isPartlyEnglish = (lines: readonly Line[]): boolean => {
  let [english, all] = [0, 0]
  for (const { text } of lines) {
    all += text.length
    if (looksEnglish(text)) english += text.length
  }
  return english >= all * leastEnglish && english > 0
}

/** Characters of a paragraph that are looked at. */
const sample = 600

/** Whether one word in ten is a little word that English alone has. */
const looksEnglish = (text: string): boolean => isMostly(1 / 10, wordsOf(text))

/** Whether so many words are little words that English alone has that no detector is asked, whose tables take a fifth of a second to load. */
const isPlainlyEnglish = (text: string): boolean => {
  const words = wordsOf(text)
  return words.length >= fewestWords && isMostly(1 / 6, words)
}

/** Words from which little words alone tell that a text is English. */
const fewestWords = 60

const wordsOf = (text: string): readonly string[] => text.slice(0, sample).match(/[\p{L}’']+/gu) ?? []

/** Whether at least such a share of words are little words that English alone has. */
const isMostly = (share: number, words: readonly string[]): boolean =>
  words.filter((word) => englishWords.has(word.toLowerCase())).length >= words.length * share

/** The language of a paragraph that is not in English; "und" where its letters alone tell that; null for English and where it cannot be told. */
const foreignLanguage = (text: string): string | null => {
  if (looksEnglish(text)) return null
  const letters = text.slice(0, sample).match(/\p{L}/gu) ?? []
  const latin = letters.filter((letter) => /\p{Script=Latin}/u.test(letter)).length
  const isOtherScript = letters.length >= 6 && latin * 4 < letters.length
  const found = languageOf(text)
  return found !== null && !isReadable(found) ? found : isOtherScript ? "und" : null
}
