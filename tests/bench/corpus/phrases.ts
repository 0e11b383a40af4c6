import { below, chance, hash, pick, type Random, type Ranks, randomOf, rank } from "./random.ts"
import { type Form, type Part, vocabulary } from "./words.ts"

/** A word that another translation may put differently. */
export interface Minted {
  readonly part: Part
  readonly id: number
  readonly form: Form
}
/** What sentences are made of: minted words, and everything else as it is printed. */
export type Piece = string | Minted

export interface Phrase {
  readonly pieces: readonly Piece[]
  readonly isPlural: boolean
}

/** How people come back to the same phrases: those everybody uses, and those of a topic. */
const everybodys: Ranks = { size: 600_000, exponent: 0.85, offset: 10 }
const topical: Ranks = { size: 40_000, exponent: 0.8, offset: 8 }
const topicWords: Ranks = { size: 600, exponent: 1.3, offset: 5 }
const ofTopic = { phrase: 0.4, word: 0.08 }

/** The number of a phrase to use on a topic. */
const phraseId = (random: Random, topic: number): number =>
  chance(random, ofTopic.phrase) ? hash(topic, 0x70, rank(random, topical)) : rank(random, everybodys)

/** A word to use on a topic: its own favourites are words of the one vocabulary. */
const wordId = (random: Random, part: Part, topic: number): number =>
  chance(random, ofTopic.word) ? hash(topic, part.length, rank(random, topicWords)) % vocabulary[part].size : rank(random, vocabulary[part])

export const minted = (random: Random, part: Part, topic: number, form: Form = "plain"): Minted => ({
  part,
  id: wordId(random, part, topic),
  form
})

const determiners = ["the", "the", "the", "our", "this", "a", "their", "", "", "", "", "every", "any", "its", "your", "another", "these"]

/** The noun phrase of a number: the same words whenever the number comes up, as "the development of the economy" does. */
const nounPhraseOf = (id: number, topic: number): Phrase => {
  const random = randomOf(0xa9, id)
  const isPlural = chance(random, 0.4)
  const determiner = pick(random, determiners)
  const noun = (plural: boolean): Minted => minted(random, "noun", topic, plural ? "plural" : "plain")
  const adjective = (): Minted => minted(random, "adjective", topic)
  const start: readonly Piece[] =
    determiner === "" || (isPlural && /^(?:a|every|this|another)$/.test(determiner)) ? (isPlural ? [] : ["the"]) : [determiner]
  const head: readonly Piece[] = chance(random, 0.5) ? [adjective(), noun(isPlural)] : [noun(isPlural)]
  const tail = ((): readonly Piece[] => {
    switch (below(random, 9)) {
      case 0:
        return ["of the", noun(false)]
      case 1:
        return ["of", adjective(), noun(true)]
      case 2:
        return ["of our", noun(chance(random, 0.5))]
      case 3:
        return ["and", noun(isPlural)]
      case 4:
        return ["for", noun(true)]
      default:
        return []
    }
  })()
  return { pieces: [...start, ...head, ...tail], isPlural }
}

export const nounPhrase = (random: Random, topic: number): Phrase => {
  const id = phraseId(random, topic)
  return nounPhraseOf(id, id < everybodys.size ? 0 : topic)
}

/** Verb and object that often go together: "implement the project". */
export const verbPhrase = (random: Random, topic: number, form: Form): readonly Piece[] => {
  if (chance(random, 0.5)) return [minted(random, "verb", topic, form), ...nounPhrase(random, topic).pieces]
  const id = phraseId(random, topic)
  const own = randomOf(0x7e, id)
  const about = id < everybodys.size ? 0 : topic
  return [minted(own, "verb", about, form), ...nounPhrase(own, about).pieces]
}

const prepositions = [
  "in",
  "for",
  "with",
  "on",
  "to",
  "from",
  "at",
  "by",
  "through",
  "within",
  "under",
  "between",
  "without",
  "despite",
  "regarding",
  "among"
]

export const prepositional = (random: Random, topic: number): readonly Piece[] => [
  pick(random, prepositions),
  ...nounPhrase(random, topic).pieces
]
