import type { ComparedFacts, ComparedPage, ComparedUtterance, IndexPair } from "../model/compared-page.ts"
import type { SegmentedPage } from "../model/segmented-page.ts"
import { echoes } from "./align/echo.ts"
import { attributions } from "./compare/decoded-text.ts"
import { isDistinctive } from "./compare/distinctive.ts"
import { repeatedPairs } from "./compare/repeats.ts"
import type { Pair, ReadText, Sentence } from "./compare/sentence.ts"
import { readText, shortPage } from "./compare/text.ts"

/** Makes the columns by which a page is compared with other pages, and the facts that deduplication keeps of it. */
export const comparedPage = (page: SegmentedPage): ComparedPage => {
  const text = readText(page)
  const { sentences } = text
  const column = (of: (sentence: Sentence) => number): Uint32Array => new Uint32Array(sentences.map(of))
  return {
    documentId: text.documentId,
    form: page.form,
    date: page.date,
    eventId: page.eventId,
    publisher: page.page.entry?.publisher ?? null,
    titleNumbers: page.title === null ? null : (page.title.match(/\p{N}+/gu) ?? []).join(" "),
    print: text.words.length < shortPage ? page.page.sha256 : `${sentences.length} ${text.words.length} ${text.print}`,
    utterances: utterancesOf(page, sentences),
    sentenceCount: sentences.length,
    sentences: {
      start: column(({ start }) => start),
      end: column(({ end }) => end),
      utterance: new Int32Array(sentences.map(({ utterance }) => utterance ?? -1)),
      words: column(({ words }) => words.length),
      content: column(({ content }) => content),
      key: column(({ key }) => key),
      check: column(({ check }) => check),
      names: column(({ names }) => names),
      attribution: new Uint8Array(sentences.map(({ attribution }) => attributions.indexOf(attribution))),
      passage: column(({ passage }) => passage),
      again: new Uint8Array(sentences.map(({ passage }) => (text.repeats.has(passage) ? 1 : 0)))
    },
    words: text.words,
    bags: text.bags,
    repeats: repeatsOf(text),
    repeated: repeatedPairs(text).map(byIndex),
    echoed: echoes(text).map(byIndex)
  }
}

const utterancesOf = (page: SegmentedPage, sentences: readonly Sentence[]): readonly ComparedUtterance[] => {
  const spoken = Map.groupBy(sentences, ({ utterance }) => utterance)
  return page.utterances.map(({ speakerId, label, form }, index) => {
    const own = spoken.get(index) ?? []
    const words = own.reduce((sum, { words, attribution }) => sum + (attribution === "own" ? words.length : 0), 0)
    const total = own.reduce((sum, { words }) => sum + words.length, 0)
    return { speakerId, label, form, sentences: own.length, distinctive: own.filter(isDistinctive).length, words, length: total }
  })
}

const repeatsOf = ({ page: { passages }, repeats }: ReadText): ComparedFacts["repeats"] =>
  [...repeats].map(([later, earlier]) => {
    const { passageId, kind, start, end } = passages[later]!
    return [passageId, passages[earlier]!.passageId, kind === "cue" ? null : { start, end }] as const
  })

const byIndex = ({ a, b, kind, similarity }: Pair): IndexPair => [a.index, b.index, kind, similarity]
