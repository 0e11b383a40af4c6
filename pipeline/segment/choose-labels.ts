import type { Facts } from "../../schemas/inputs.ts"
import type { CleanPage } from "../clean/index.ts"
import { wordSearch } from "../text/matches.ts"
import { once } from "../text/once.ts"
import { type Span, slice } from "../text/span.ts"
import { anonymousSpeakers, utteranceNouns } from "./label-words.ts"
import { type LabelReading, readLabel, withoutBrackets } from "./labels.ts"
import { isCommon, isHonorific, isParticle, isRank } from "./name-words.ts"
import { foldName, romanisation } from "./people.ts"
import { months } from "./report/lexicon.ts"

/** A label of a page: its characters (colon included), what it says, and the name the page as a whole settles on. */
export interface Label extends Span {
  readonly reading: LabelReading
  /** "" for a speaker without a name. */
  readonly name: string
  readonly role: string | null
}

interface Candidate {
  readonly block: number
  readonly reading: LabelReading
  /** The paragraph without the label, trimmed; the next paragraph where the label stands alone on its line, "" where that is no speech. */
  readonly rest: string
  /** Whether it stands alone on its line. */
  readonly alone: boolean
}

/**
 * The labels of a page, by index of the block they open. A name with its office is taken at its word; a name alone must be
 * known from elsewhere in the page, stand twice, or be made of words that are names and nothing else. Linear in the length of the page.
 */
export const chooseLabels = (page: CleanPage, facts: Facts): ReadonlyMap<number, Label> => {
  const { raw } = page.page
  const readings = page.blocks.map((block) => (block.kind === "body" ? readLabel(slice(raw, block)) : null))
  const head = headEnds(page)
  const candidates = readings.flatMap((reading, index): readonly Candidate[] => {
    if (reading === null) return []
    const own = slice(raw, page.blocks[index]!).slice(reading.length).trim()
    if (isHeadline(own, index < head)) return []
    return [{ block: index, reading, rest: own === "" ? below(page, readings, index) : own, alone: own === "" }]
  })
  const evidence = gather(raw, candidates, facts)
  const labels = new Map<number, Label>()
  for (const candidate of candidates) {
    if (!isLabel(candidate, evidence)) continue
    const { start } = page.blocks[candidate.block]!
    labels.set(candidate.block, {
      start,
      end: start + candidate.reading.length,
      reading: candidate.reading,
      ...settle(candidate.reading, evidence)
    })
  }
  return labels
}

/** A headline is among so many blocks of text at most before the dateline. */
const headLength = 8

/** Blocks before the dateline at the top of a page: headline, deck and lead. 0 where the page has none there. */
const headEnds = (page: CleanPage): number => {
  let texts = 0
  for (let index = 0; index < page.blocks.length && texts <= headLength; index++) {
    const { kind } = page.blocks[index]!
    if (kind === "dateline") return index
    if (kind === "body") texts++
  }
  return 0
}

const day = new RegExp(
  `^(?:\\p{L}{3,12}, )?(?:\\d{1,2} (?:${[...months].join("|")})|(?:${[...months].join("|")}) \\d{1,2}),? \\d{4}$`,
  "iu"
)

/** "Press conference with Mayor Berg: 3 May 2019", and above the dateline words that end no sentence: nobody's speech. */
const isHeadline = (rest: string, isHead: boolean): boolean => rest !== "" && (day.test(rest) || (isHead && !endsSentence.test(rest)))

const endsSentence = /[.!?…,;:—–-][”"’')\]]*$/

/** What a label alone on its line opens: the next paragraph, if it is of sentences and under no label of its own. */
const below = (page: CleanPage, readings: readonly (LabelReading | null)[], index: number): string => {
  const next = [1, 2, 3].map((step) => index + step).find((at) => page.blocks[at]?.kind === "body")
  if (next === undefined || readings[next] !== null) return ""
  const text = slice(page.page.raw, page.blocks[next]!)
  return endsSentence.test(text) ? text : ""
}

interface Evidence {
  /** Names that a label gives with an office, or that the reviewed table holds, folded and by romanisation. */
  readonly known: ReadonlySet<string>
  /** Last words of those names. */
  readonly surnames: ReadonlySet<string>
  /** Printed labels with the number of paragraphs they open. */
  readonly times: ReadonlyMap<string, number>
  /** Names that stand alone before a colon. */
  readonly bare: ReadonlySet<string>
  /** Whether the page prints a word in lower case. */
  readonly isLower: (word: string) => boolean
  /** Capitalised phrases that follow "in" or "at": places. */
  readonly isPlace: (name: string) => boolean
  /** Whether the page prints labels alone on their lines: one of a name with its office, or one again and again. */
  readonly above: boolean
  /** Whether letters stand for question and answer. */
  readonly letters: boolean
}

const lowerWords = /(?<![\p{L}\p{N}’'-])\p{Ll}\p{L}+/gu

const gather = (raw: string, candidates: readonly Candidate[], facts: Facts): Evidence => {
  const times = new Map<string, number>()
  const bare = new Set<string>()
  const known = new Set<string>()
  for (const { reading } of candidates) {
    times.set(reading.printed, (times.get(reading.printed) ?? 0) + 1)
    if (reading.kind === "bare") bare.add(foldName(reading.name))
    if (reading.kind === "named" && reading.role !== null)
      for (const name of reading.names) if (name.includes(" ")) known.add(foldName(name)).add(romanisation(name))
  }
  for (const fact of facts.speakers) for (const name of [fact.name, ...fact.other_names]) known.add(foldName(name)).add(romanisation(name))
  const surnames = new Set([...known, ...bare].map((name) => name.split(" ").at(-1)!))
  const places = once(
    () => new Set((raw.match(/(?<=\s(?:in|at|near)\s)\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?/gu) ?? []).map((place) => foldName(place)))
  )
  const letters =
    candidates.filter(({ reading }) => reading.printed === "Q").length > 0 &&
    candidates.some(
      ({ reading }) => reading.printed === "A" || (reading.kind !== "anonymous" && reading.printed === reading.printed.toUpperCase())
    )
  const above = candidates.some(
    ({ reading, rest, alone }) =>
      alone &&
      rest !== "" &&
      ((reading.kind === "named" && reading.role !== null && holdsRank(reading.role)) ||
        ((reading.kind !== "anonymous" || isUtterance(reading.printed)) && times.get(reading.printed)! > 1))
  )
  return {
    known,
    surnames,
    above,
    times,
    bare,
    isLower: wordSearch(raw, lowerWords),
    isPlace: (name) => places().has(foldName(name)),
    letters
  }
}

const quotation = /^[“"«„‘']/
const enclosed = /^[“"«„][^”"»]*[”"»][.,]?$/

const isUtterance = (printed: string): boolean => utteranceNouns.has(printed.toLowerCase().replace(/s?(?: [([].*)?$/, ""))

const isLabel = ({ reading, rest: words, alone }: Candidate, evidence: Evidence): boolean => {
  const rest = alone && !evidence.above ? "" : words
  const opensLow = /^\p{Ll}/u.test(rest)
  const stands = evidence.times.get(reading.printed) ?? 0
  if (enclosed.test(rest)) return false
  switch (reading.kind) {
    case "anonymous":
      return reading.printed.length === 1 ? evidence.letters || stands > 1 : !opensLow && rest !== "" && !isNameList(rest)
    case "office":
      return (
        rest !== "" &&
        !opensLow &&
        !quotation.test(rest) &&
        !isNameAlone(rest) &&
        (stands > 1 || reading.printed === reading.printed.toUpperCase() || rest.length > 40)
      )
    case "named":
      if (reading.role === null || holdsRank(reading.role)) return !isListed(rest) || stands > 1
      return isName(reading.name, stands, rest, evidence)
    case "bare":
      return isName(reading.name, stands, rest, evidence)
    case "surname":
      return reading.printed === reading.printed.toUpperCase() && reading.printed.length > 3
        ? stands > 1 && !opensLow && !isCommon(reading.name)
        : !opensLow &&
            !isNameList(rest) &&
            !isCommon(reading.name) &&
            (evidence.surnames.has(foldName(reading.name)) || (stands > 2 && isOnlyName(reading.name, evidence)))
  }
}

/** A name without a rank: known, printed twice, or made of words that are names and nothing else before words that open a speech. */
const isName = (name: string, stands: number, rest: string, evidence: Evidence): boolean =>
  isKnown(name, evidence) ||
  (stands > 1 && !isPhrase(name, evidence)) ||
  (rest !== "" && !/^\p{Ll}/u.test(rest) && !quotation.test(rest) && isOnlyName(name, evidence) && !isListed(rest))

/** A noun that says what someone is, by the list of ranks, of speakers, or by its ending ("surgeon" is in the list, "welder" is not). */
const holdsRank = (role: string): boolean =>
  role
    .split(/[\s,–—-]+/)
    .some(
      (word) =>
        isRank(word) || anonymousSpeakers.has(word.toLowerCase()) || /^\p{Ll}{3,}(?:er|or|ist|ian|ant|ent|eur|man|woman)$/u.test(word)
    )

const isKnown = (name: string, evidence: Evidence): boolean =>
  evidence.known.has(foldName(name)) ||
  evidence.known.has(romanisation(name)) ||
  (/^\p{Lu}\./u.test(name) && evidence.surnames.has(foldName(name).split(" ").at(-1)!))

/** "Kari Holm." after an office: an entry of a list, nobody's speech. */
const isNameAlone = (rest: string): boolean => /^\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){1,3}[.;]?$/u.test(rest)

/** "Ivan Petrov, Anna Berg and Kari Holm." */
const isNameList = (rest: string): boolean => {
  const items = rest
    .slice(0, 300)
    .replace(/[.;]$/, "")
    .split(/, (?:and )?| and /)
  return (
    items.length > 1 &&
    rest.length < 300 &&
    items.every(
      (item) =>
        /^\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){1,3}$/u.test(item) && !item.split(" ").some((word) => isHonorific(word) || isRank(word))
    )
  )
}

const isListed = (rest: string): boolean =>
  isNameList(rest) ||
  (isNameAlone(rest) &&
    /[.;]$/.test(rest) &&
    !/^(?:Mr|Ms|Mrs|Dr|Good|Thank|Thanks|Yes|No)\b/.test(rest) &&
    rest.split(" ").every((word) => !isCommon(word.replace(/[.;]$/, ""))))

/** Every word of a phrase also stands in lower case in the page: no name. */
const isPhrase = (name: string, evidence: Evidence): boolean =>
  name.split(" ").every((word) => isCommon(word) || evidence.isLower(word.toLowerCase()))

const isOnlyName = (name: string, evidence: Evidence): boolean =>
  !evidence.isPlace(name) && name.split(" ").every((word) => isParticle(word) || (!isCommon(word) && !evidence.isLower(word.toLowerCase())))

/** The cut of the name that the page prints alone elsewhere, or that is known; else the likeliest. The office is the rest. */
const settle = (reading: LabelReading, evidence: Evidence): { readonly name: string; readonly role: string | null } => {
  if (reading.names.length < 2) return { name: reading.name, role: reading.role }
  const isItself = (name: string): boolean => reading.kind !== "named" && name === reading.name
  const chosen = reading.names.find((name) => !isItself(name) && evidence.bare.has(foldName(name))) ?? reading.name
  if (chosen === reading.name) return { name: chosen, role: reading.role }
  const plain = withoutBrackets(reading.printed)
  const at = plain.lastIndexOf(chosen)
  const role =
    at < 0 ? reading.role : `${plain.slice(0, at).trim()}${plain.slice(at + chosen.length)}`.replace(/^The /, "").replace(/^, |,$/g, "")
  return { name: chosen, role: role === "" ? null : role }
}
