import type { Facts } from "../../../schemas/inputs.ts"
import { anonymousSpeakers, utteranceNouns } from "../../english/label-words.ts"
import { wordSearch } from "../../text/matches.ts"
import { once } from "../../text/once.ts"
import { fullNamesOf } from "../names/name-forms.ts"
import { isCommon, isParticle, isRank } from "../names/name-words.ts"
import { foldName, initialsOf, registryOf, romanisation } from "../people/registry.ts"
import { interviewee } from "./interviewee.ts"
import { type Holder, holderOf } from "./office-holders.ts"
import { withoutBrackets } from "./printed-speaker.ts"
import type { LabelReading } from "./read-label.ts"

/** Words before a colon that may be a label, and what they would open. */
export interface Candidate {
  readonly block: number
  readonly reading: LabelReading
  /** The paragraph without the label, trimmed; the next paragraph where the label stands alone on its line, "" where that is no speech. */
  readonly rest: string
  /** Whether it stands alone on its line. */
  readonly alone: boolean
}

/** What the page as a whole says of its labels. */
export interface Evidence {
  /** Whether a label gives a name with an office, or the reviewed table holds it, folded or by romanisation. */
  readonly isNamed: (name: string) => boolean
  /** Initials of the names and papers that stand before a colon: "HH" for "Harbour Herald". */
  readonly initials: ReadonlySet<string>
  /** Whether it is the last word of such a name, or of one alone before a colon. */
  readonly isSurname: (name: string) => boolean
  /** First words of the names that stand before a colon. */
  readonly givenNames: ReadonlySet<string>
  /** Whether somebody of a surname is printed in full above the labels. */
  readonly isAnnounced: (surname: string) => boolean
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
  /** Whom an office printed alone stands for; null where for several. */
  readonly holders: ReadonlyMap<string, Holder | null>
  /** Whether letters stand for question and answer. */
  readonly letters: boolean
  /** Whether labels end in a full stop: several speakers, one of them again and again. */
  readonly stops: boolean
}

const lowerWords = /(?<![\p{L}\p{N}’'-])\p{Ll}\p{L}+/gu

/** Gathers it in one pass over the candidates and one over the page; `opening` are the lines above the first of them. */
export const gather = (raw: string, candidates: readonly Candidate[], opening: readonly string[], facts: Facts): Evidence => {
  const times = new Map<string, number>()
  const bare = new Set<string>()
  const known = new Set<string>()
  const initials = new Set<string>()
  for (const { reading } of candidates) {
    if (reading.kind !== "anonymous" && reading.kind !== "surname")
      for (const name of [...reading.names, ...(reading.kind === "organisation" ? [reading.printed] : [])]) initials.add(initialsOf(name))
    times.set(reading.printed, (times.get(reading.printed) ?? 0) + 1)
    if (reading.kind === "bare") bare.add(foldName(reading.name))
    if (reading.kind === "named" && reading.role !== null)
      for (const name of reading.names) if (name.includes(" ")) known.add(foldName(name)).add(romanisation(name))
  }
  const registry = registryOf(facts)
  const surnames = new Set([...known, ...bare].map((name) => name.split(" ").at(-1)!))
  const places = once(
    () => new Set((raw.match(/(?<=\s(?:in|at|near)\s)\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?/gu) ?? []).map((place) => foldName(place)))
  )
  const announced = once(() => fullNamesOf(opening.join("\n")))
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
    isNamed: (name) => known.has(name) || registry.names.has(name),
    givenNames: givenNamesOf(candidates),
    isAnnounced: (surname) => announced().has(surname),
    initials,
    isSurname: (name) => surnames.has(name) || registry.surnames.has(name),
    above,
    times,
    bare,
    isLower: wordSearch(raw, lowerWords),
    isPlace: (name) => places().has(foldName(name)),
    letters,
    stops: endsInStops(candidates, times),
    holders: holdersOf(
      candidates.map(({ reading }) => reading),
      opening,
      letters ? interviewee(opening, raw) : null
    )
  }
}

/** "Maya" after "Maya Lindt": given names that one person of the page bears. */
const givenNamesOf = (candidates: readonly Candidate[]): ReadonlySet<string> => {
  const full = new Map<string, string>()
  for (const { reading } of candidates) {
    const name = foldName(reading.name)
    const given = name.split(" ")[0]!
    if (name !== given && reading.kind !== "organisation") full.set(given, full.has(given) && full.get(given) !== name ? "" : name)
  }
  return new Set([...full].filter(([, name]) => name !== "").map(([given]) => given))
}

const endsInStops = (candidates: readonly Candidate[], times: ReadonlyMap<string, number>): boolean => {
  const printed = candidates.filter(({ reading }) => reading.isStopped === true).map(({ reading }) => reading.printed)
  return printed.length > 3 && new Set(printed).size > 1 && printed.some((label) => times.get(label)! > 1)
}

/** One key for the printings of a speaker without article or remark: "The Prime Minister", "Question (Harbour FM)", "The Prime Minister (Ivan Belov)". */
export const speakerKey = ({ name, printed }: Pick<LabelReading, "name" | "printed">): string =>
  foldName(name === "" || printed.endsWith(`${name})`) ? withoutBrackets(printed).replace(/^the /i, "") : name)

/**
 * Holders of offices that labels print alone: named in brackets by one of them ("The Prime Minister (Ivan Belov)"), else the only one
 * printed with the office at labels or above them. None for an office of two. The letter of answers stands for the interviewee.
 */
const holdersOf = (
  readings: readonly LabelReading[],
  above: readonly string[],
  answers: Holder | null
): ReadonlyMap<string, Holder | null> => {
  const holders = new Map<string, Holder | null>(answers === null ? [] : [["a", answers]])
  const named = new Map<string, Holder>()
  for (const { kind, role, name, printed } of readings) {
    if (kind !== "named" || role === null) continue
    named.set(`${role}\n${name}`, { name, role })
    if (!printed.endsWith(`${name})`)) continue
    const office = speakerKey({ name, printed })
    const before = holders.get(office)
    holders.set(office, before === undefined || before?.name === name ? { name, role } : null)
  }
  const offices = new Map(
    readings.flatMap((reading): readonly (readonly [string, string])[] =>
      reading.kind === "office" ? [[speakerKey(reading), reading.printed]] : []
    )
  )
  for (const [office, printed] of [...offices].slice(0, mostOffices)) {
    const holder = holders.has(office) ? null : holderOf(withoutBrackets(printed), [...named.values()], above)
    if (holder !== null) holders.set(office, holder)
  }
  return holders
}

/** More offices than this are no people of one page, but its list of something. */
const mostOffices = 12

/** "Question (Harbour FM)", "Replies": a speaker named by what is said. */
export const isUtterance = (printed: string): boolean => utteranceNouns.has(printed.toLowerCase().replace(/s?(?: [([].*)?$/, ""))

/** A noun that says what someone is, by the list of ranks, of speakers, or by its ending ("surgeon" is in the list, "welder" is not). */
export const holdsRank = (role: string): boolean =>
  role
    .split(/[\s,–—-]+/)
    .some(
      (word) =>
        isRank(word) || anonymousSpeakers.has(word.toLowerCase()) || /^\p{Ll}{3,}(?:er|or|ist|ian|ant|ent|eur|man|woman)$/u.test(word)
    )

/** A name that the page prints with an office, or an initial before a surname it knows. */
export const isKnown = (name: string, evidence: Evidence): boolean =>
  evidence.isNamed(foldName(name)) ||
  evidence.isNamed(romanisation(name)) ||
  (/^\p{Lu}\./u.test(name) && evidence.isSurname(foldName(name).split(" ").at(-1)!))

/** Every word of a phrase also stands in lower case in the page: no name. */
export const isPhrase = (name: string, evidence: Evidence): boolean =>
  name.split(" ").every((word) => isCommon(word) || evidence.isLower(word.toLowerCase()))

/** Every word of it is a name and nothing else in this page. */
export const isOnlyName = (name: string, evidence: Evidence): boolean =>
  !evidence.isPlace(name) && name.split(" ").every((word) => isParticle(word) || (!isCommon(word) && !evidence.isLower(word.toLowerCase())))
