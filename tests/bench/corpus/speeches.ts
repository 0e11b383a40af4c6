import { closings, greetings, questions } from "./lexicon.ts"
import { type Person, people } from "./people.ts"
import { nounPhrase } from "./phrases.ts"
import { below, between, chance, normal, pick, type Random, type Ranks, randomOf, rank } from "./random.ts"
import { type Distance, printed, retold, type Sentence, sentence, type Theme } from "./sentences.ts"
import { placeName, word } from "./words.ts"

/** A paragraph as meant: minted sentences, or a formula that everybody prints alike. */
export type Paragraph = readonly (Sentence | string)[]

export interface Turn {
  readonly speaker: Person
  readonly paragraphs: readonly Paragraph[]
}

/** What happened, before anybody prints it. */
export interface Occasion {
  readonly theme: Theme
  readonly day: { readonly month: number; readonly day: number }
  readonly place: string
  readonly turns: readonly Turn[]
}

const topics: Ranks = { size: 300, exponent: 0.7, offset: 4 }
/** Words of a page: median and spread, on a logarithmic scale, as measured on saved transcripts; none longer than the longest. */
const lengths = { median: 950, deviation: 1.0, least: 160, most: 28_000 }

export const occasion = (random: Random): Occasion => {
  const theme = { topic: 1 + rank(random, topics), year: between(random, 2000, 2024) }
  const words = Math.min(lengths.most, Math.max(lengths.least, lengths.median * Math.exp(lengths.deviation * normal(random))))
  return {
    theme,
    day: { month: below(random, 12), day: between(random, 1, 28) },
    place: placeName(below(random, 60)),
    turns: turns(random, theme, words)
  }
}

/** One speaker in every third; else talk, long turns and short ones. */
const turns = (random: Random, theme: Theme, words: number): readonly Turn[] => {
  const speakers = people(random, chance(random, 0.33) ? 1 : between(random, 2, 5))
  if (speakers.length === 1) return [{ speaker: speakers[0]!, paragraphs: address(random, theme, speakers[0]!, words, true) }]
  const found: Turn[] = []
  for (let left = words, at = 0; left > 0; at++) {
    const own = Math.min(left, Math.exp(4.4 + 1.1 * normal(random)))
    const speaker = at % 2 === 0 ? speakers[0]! : speakers[1 + below(random, speakers.length - 1)]!
    found.push({ speaker, paragraphs: address(random, theme, speaker, own, at < 2) })
    left -= Math.max(own, 12)
  }
  return found
}

/** What a speaker says at one occasion after another, word for word: a paragraph in common makes no two speeches one. */
const stock = ({ id }: Person, number: number): Paragraph => {
  const random = randomOf(0x57, id, number)
  return Array.from({ length: between(random, 2, 4) }, () => sentence(random, { topic: 1 + (id % topics.size), year: 2010 }))
}

const address = (random: Random, theme: Theme, speaker: Person, words: number, isFirst: boolean): readonly Paragraph[] => {
  const paragraphs: Paragraph[] = isFirst ? [[pick(random, greetings)]] : []
  for (let left = words; left > 0; ) {
    const sentences: (Sentence | string)[] = Array.from({ length: between(random, 1, 5) }, () => sentence(random, theme))
    if (chance(random, 0.06)) sentences.push(question(random, theme))
    paragraphs.push(sentences)
    if (chance(random, 0.01)) paragraphs.push(stock(speaker, below(random, 4)))
    left -= 20 * sentences.length
  }
  if (isFirst && words > 200) paragraphs.push([pick(random, closings)])
  return paragraphs
}

const question = (random: Random, { topic }: Theme): string =>
  `${pick(random, questions)} ${nounPhrase(random, topic)
    .pieces.map((piece) => (typeof piece === "string" ? piece : word(piece.part, piece.id, piece.form)))
    .join(" ")}?`

/** The same turns by another translator. */
export const translated = (random: Random, turns: readonly Turn[], distance: Distance): readonly Turn[] =>
  turns.map(({ speaker, paragraphs }) => ({
    speaker,
    paragraphs: paragraphs.map((paragraph) => paragraph.map((said) => (typeof said === "string" ? said : retold(random, said, distance))))
  }))

export const printedParagraph = (paragraph: Paragraph): string =>
  paragraph.map((said) => (typeof said === "string" ? said : printed(said))).join(" ")
