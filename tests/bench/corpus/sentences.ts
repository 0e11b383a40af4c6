import * as figures from "./figures.ts"
import { connectives, openers, pronouns } from "./lexicon.ts"
import { country } from "./people.ts"
import { minted, nounPhrase, type Phrase, type Piece, prepositional, verbPhrase } from "./phrases.ts"
import { below, chance, hash, pick, type Random, type Ranks, rank } from "./random.ts"
import { placeName, vocabulary, word } from "./words.ts"

interface Clause {
  readonly subject: readonly Piece[]
  readonly predicate: readonly Piece[]
  /** What may stand elsewhere in another translation. */
  readonly adjuncts: readonly (readonly Piece[])[]
}

/** A sentence as it is meant, so that it can be told again in other words. */
export interface Sentence {
  readonly opener: string | null
  readonly clauses: readonly Clause[]
  /** Between the clauses, one fewer than they are. */
  readonly joints: readonly string[]
}

/** What a page is about. */
export interface Theme {
  readonly topic: number
  readonly year: number
}

const openerRanks: Ranks = { size: openers.length, exponent: 0.5, offset: 2 }
const places: Ranks = { size: 3000, exponent: 1.05, offset: 5 }

export const sentence = (random: Random, theme: Theme): Sentence => {
  const count = chance(random, 0.45) ? 1 : chance(random, 0.7) ? 2 : 3
  return {
    opener: chance(random, 0.25) ? openers[rank(random, openerRanks)]! : null,
    clauses: Array.from({ length: count }, () => (chance(random, 0.16) ? withFigure(random, theme) : plain(random, theme))),
    joints: Array.from({ length: count - 1 }, () => pick(random, connectives))
  }
}

const subject = (random: Random, { topic }: Theme): Phrase => {
  const roll = random()
  if (roll < 0.4) return { pieces: [pick(random, pronouns)], isPlural: true }
  if (roll < 0.43) return { pieces: [country(random)], isPlural: false }
  return nounPhrase(random, topic)
}

const third = new Set(["it", "this", "everyone"])
const isThird = ({ pieces, isPlural }: Phrase): boolean => !isPlural || third.has(String(pieces[0]))

const plain = (random: Random, theme: Theme): Clause => {
  const who = subject(random, theme)
  const { topic } = theme
  const [is, has] = isThird(who) ? ["is", "has"] : who.pieces[0] === "I" ? ["am", "have"] : ["are", "have"]
  const act = (form: "plain" | "past" | "gerund") => verbPhrase(random, topic, form)
  const adjective = () => minted(random, "adjective", topic)
  const predicate = ((): readonly Piece[] => {
    switch (below(random, 20)) {
      case 0:
        return [is, adjective(), ...(chance(random, 0.4) ? ["and", adjective()] : [])]
      case 1:
        return chance(random, 0.3)
          ? [is, "one of the", adjective(), minted(random, "noun", topic, "plural")]
          : [is, ...nounPhrase(random, topic).pieces]
      case 2:
        return ["will", ...act("plain")]
      case 3:
        return [pick(random, ["must", "should", "can", "need to", "could", "would like to", "had to", "will be able to"]), ...act("plain")]
      case 4:
        return [has, ...act("past")]
      case 5:
        return [has, "already", ...act("past"), "and", ...act("past")]
      case 6:
        return [is, ...act("gerund")]
      case 7:
        return [is, "being", minted(random, "verb", topic, "past")]
      case 8:
        return [pick(random, ["did not", "will not", "cannot", "do not"]), ...act("plain")]
      case 9:
        return ["will continue to", ...act("plain")]
      case 10:
        return [has, "been", minted(random, "verb", topic, "past"), "by", ...nounPhrase(random, topic).pieces]
      case 11:
        return ["agreed to", ...act("plain"), "in order to", ...act("plain")]
      case 12:
        return [is, "ready to", ...act("plain")]
      default:
        return act("past")
    }
  })()
  return { subject: who.pieces, predicate, adjuncts: adjuncts(random, theme, 0.75) }
}

/** Clauses that claim a number, in the shapes speeches give them. */
const withFigure = (random: Random, theme: Theme): Clause => {
  const { topic } = theme
  const thing = (): readonly Piece[] => nounPhrase(random, topic).pieces
  const counted = (): readonly Piece[] => [
    figures.count(random),
    minted(random, "adjective", topic),
    minted(random, "noun", topic, "plural")
  ]
  const parts = ((): readonly [readonly Piece[], readonly Piece[]] => {
    switch (below(random, 8)) {
      case 0:
        return [thing(), [pick(random, ["rose by", "grew by", "increased by", "fell by", "decreased by"]), figures.share(random)]]
      case 1:
        return [counted(), ["have been", minted(random, "verb", topic, "past")]]
      case 2:
        return [["we"], ["have allocated", figures.money(random), "for", ...thing()]]
      case 3:
        return [
          ["the share of", minted(random, "noun", topic, "plural")],
          ["reached", figures.share(random)]
        ]
      case 4:
        return [thing(), ["amounted to", figures.money(random)]]
      case 5:
        return [["we"], [minted(random, "verb", topic, "past"), ...counted()]]
      case 6:
        return [["there"], ["are", ...counted()]]
      default:
        return [thing(), ["reached", figures.measure(random)]]
    }
  })()
  return { subject: parts[0], predicate: parts[1], adjuncts: adjuncts(random, theme, 0.6) }
}

const adjuncts = (random: Random, { topic, year }: Theme, share: number): readonly (readonly Piece[])[] => {
  const found: (readonly Piece[])[] = []
  while (found.length < 2 && chance(random, share / (1 + found.length))) {
    const roll = random()
    if (roll < 0.09) found.push([figures.time(random, year)])
    else if (roll < 0.15) found.push(["in", placeName(rank(random, places))])
    else if (roll < 0.25) found.push(["to", ...verbPhrase(random, topic, "plain")])
    else found.push(prepositional(random, topic))
  }
  return found
}

/** How far another translation goes: shares of words put differently, of sentences whose parts change places, and of sentences left verbatim. */
export interface Distance {
  readonly words: number
  readonly order: number
  readonly verbatim: number
}

/** Words of grammar that translators choose freely: any of a row for any other. */
const alternatives = [
  ["the", "this", "our", "their"],
  ["in", "within", "at", "on"],
  ["for", "towards", "regarding"],
  ["with", "alongside", "through"],
  ["and", "as well as", "together with"],
  ["of the", "in the", "of our"],
  ["of", "among", "within"],
  ["must", "should", "need to", "have to"],
  ["will", "are going to", "intend to"],
  ["agreed to", "decided to", "undertook to"],
  ["in order to", "so as to", "to"],
  ["will continue to", "keep working to", "will go on to"],
  ["have", "had"],
  ["is", "remains", "was"],
  ["are", "remain", "were"],
  ["rose by", "grew by", "increased by"],
  ["fell by", "decreased by"],
  ["amounted to", "came to", "totalled"]
]
const freely = new Map(alternatives.flatMap((row) => row.map((words) => [words, row] as const)))

export const retold = (random: Random, said: Sentence, { words, order, verbatim }: Distance): Sentence => {
  if (chance(random, verbatim)) return said
  const swapped = (pieces: readonly Piece[]): readonly Piece[] =>
    pieces.map((piece) => {
      if (!chance(random, words)) return piece
      return typeof piece === "string"
        ? pick(random, freely.get(piece) ?? [piece])
        : { ...piece, id: hash(piece.id, 0x5e) % vocabulary[piece.part].size }
    })
  return {
    opener: said.opener === null || !chance(random, order) ? said.opener : openers[rank(random, openerRanks)]!,
    joints: said.joints.map((joint) => (chance(random, order) ? pick(random, connectives) : joint)),
    clauses: said.clauses.map(({ subject, predicate, adjuncts }) => ({
      subject: swapped(subject),
      predicate: swapped(predicate),
      adjuncts: (chance(random, order) ? adjuncts.toReversed() : adjuncts).map(swapped)
    }))
  }
}

const printedPieces = (pieces: readonly Piece[]): string =>
  pieces.map((piece) => (typeof piece === "string" ? piece : word(piece.part, piece.id, piece.form))).join(" ")

const printedClause = ({ subject, predicate, adjuncts }: Clause): string => [subject, predicate, ...adjuncts].map(printedPieces).join(" ")

/** The sentence as print, without a full stop. */
export const unstopped = ({ opener, clauses, joints }: Sentence): string => {
  let text = opener === null ? "" : `${opener} `
  for (const [index, clause] of clauses.entries())
    text += `${index === 0 ? "" : `${joints[index - 1]!.trimEnd()} `}${printedClause(clause)}`
  return text.replace(/\ba (?=[aeiou])/g, "an ")
}

export const printed = (said: Sentence): string => {
  const text = unstopped(said)
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
}
