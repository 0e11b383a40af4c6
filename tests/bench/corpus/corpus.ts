import { excerpts, report, title, transcript } from "./pages.ts"
import { between, chance, hash, type Random, randomOf } from "./random.ts"
import type { Distance } from "./sentences.ts"
import { type Occasion, occasion, type Turn, translated } from "./speeches.ts"

/** Why two pages belong together. */
export type Tie = "saved twice" | "near translation" | "translation" | "free translation" | "report" | "excerpts"

export interface MintedPage {
  readonly documentId: string
  readonly text: string
  /** The page it prints again, which came before; null for most. */
  readonly again: { readonly documentId: string; readonly tie: Tie } | null
}

const distances = {
  "near translation": { words: 0.1, order: 0.2, verbatim: 0.4 },
  translation: { words: 0.25, order: 0.4, verbatim: 0.2 },
  "free translation": { words: 0.7, order: 0.8, verbatim: 0 }
} as const satisfies Partial<Record<Tie, Distance>>

/** Occasions of a hundred with a second page of each kind; together about one page in ten belongs to such a pair. */
const seconds: readonly (readonly [Tie, number])[] = [
  ["saved twice", 0.01],
  ["near translation", 0.015],
  ["translation", 0.015],
  ["free translation", 0.01],
  ["report", 0.035],
  ["excerpts", 0.02]
]
/** Share of single pages that are reports. */
const reports = 0.25

const tieOf = (random: Random): Tie | null => {
  let roll = random()
  for (const [tie, share] of seconds) {
    roll -= share
    if (roll < 0) return tie
  }
  return null
}

const longest = (turns: readonly Turn[]): Turn => turns.reduce((a, b) => (b.paragraphs.length > a.paragraphs.length ? b : a))

/** Names tell nothing of what belongs together, and no page stands beside its other version. */
const named = (seed: number, number: number, place: number, { theme, day }: Occasion): string =>
  `${theme.year}-${String(day.month + 1).padStart(2, "0")}-${String(day.day).padStart(2, "0")}-${hash(seed, number, place).toString(36)}-${number}`

/** The one or two pages of an occasion: the same ones for the same seed and number, whatever else is minted. */
export const occasionPages = (seed: number, number: number): readonly MintedPage[] => {
  const random = randomOf(seed, number)
  const what = occasion(random)
  const heading = title(random, what)
  const tie = tieOf(random)
  const documentId = named(seed, number, 0, what)
  if (tie === null) {
    const text = chance(random, reports)
      ? report(random, what, shortened(random, longest(what.turns)), heading)
      : transcript(random, what, what.turns, heading)
    return [{ documentId, text, again: null }]
  }
  const text = transcript(random, what, what.turns, heading)
  return [
    { documentId, text, again: null },
    { documentId: named(seed, number, 1, what), text: second(random, tie, what, text, heading), again: { documentId, tie } }
  ]
}

/** A report takes a stretch of a speech. */
const shortened = (random: Random, turn: Turn): Turn => {
  const start = Math.floor(random() * Math.max(1, turn.paragraphs.length - 6))
  return { ...turn, paragraphs: turn.paragraphs.slice(start, start + between(random, 6, 14)) }
}

const second = (random: Random, tie: Tie, what: Occasion, first: string, heading: string): string => {
  if (tie === "saved twice") return first
  if (tie === "excerpts") return excerpts(random, what, longest(what.turns), heading)
  if (tie === "report") {
    const turn = shortened(random, longest(what.turns))
    return report(random, what, translated(random, [turn], distances.translation)[0]!, title(random, what))
  }
  return transcript(random, what, translated(random, what.turns, distances[tie]), heading)
}

/** So many pages of a seed, in order of occasions; a smaller number is a beginning of a larger one. */
export function* corpus(pages: number, seed: number): Generator<MintedPage> {
  let written = 0
  for (let number = 0; written < pages; number++)
    for (const page of occasionPages(seed, number)) {
      if (written++ < pages) yield page
    }
}
