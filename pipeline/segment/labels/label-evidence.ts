import type { Facts } from "../../../schemas/inputs.ts"
import { countryOf, isDemonym } from "../../english/countries.ts"
import { anonymousSpeakers, askingSpeakers, personEndings, utteranceNouns, vocativeTitles } from "../../english/people/label-words.ts"
import { once } from "../../text/keys/once.ts"
import { wordSearch } from "../../text/matches.ts"
import { foldName, initialsOf, romanisation } from "../names/folded-name.ts"
import { fullNamesOf } from "../names/name-forms.ts"
import { isCommon, isHonorific, isParticle, isRank } from "../names/name-words.ts"
import { registryOf } from "../people/registry.ts"
import { holdersOf } from "./holders.ts"
import type { Holder, LabelReading } from "./label.ts"
import { interviewee } from "./named/headline-people.ts"

/** A label that a page may have, and the speech it would open. */
export interface Candidate {
  readonly block: number
  readonly reading: LabelReading
  /** The rest of its paragraph, trimmed; the next paragraph where it stands alone on its line; "" where that is no speech. */
  readonly rest: string
  /** Whether it stands alone on its line. */
  readonly alone: boolean
  /** Whether a time code stands with it: "Anna Berg: (01:10)". */
  readonly timed: boolean
}

/** What the page as a whole shows of its labels. */
export interface Evidence {
  /** Whether a folded or romanised name stands with an office in a label, or in speakers.csv. */
  readonly isNamed: (name: string) => boolean
  /** Initials of the names and papers that stand before a colon: "HH" for "Harbour Herald". */
  readonly initials: ReadonlySet<string>
  /** Whether a folded word is the last one of such a name, or of a name alone before a colon. */
  readonly isSurname: (name: string) => boolean
  /** Folded given names that one person before a colon bears. */
  readonly givenNames: ReadonlySet<string>
  /** Whether the lines above the labels print somebody of a folded surname in full. */
  readonly isAnnounced: (surname: string) => boolean
  /** By printed label, the number of paragraphs it opens. */
  readonly times: ReadonlyMap<string, number>
  /** The printed labels that open something said, not only a list or a gloss. */
  readonly spoken: ReadonlySet<string>
  /** Folded names of the speakers of such labels, unless all they say stands in quotation marks. */
  readonly spokenNames: ReadonlySet<string>
  /** Whether the page prints its speakers by single words in capitals, two or more of them repeatedly: "HOLM: Who knows?" */
  readonly shouted: boolean
  /** Whether two names or more open several paragraphs each. */
  readonly takeTurns: boolean
  /** Whether a name is one of them. */
  readonly isRepeated: (name: string) => boolean
  /** Folded names that stand alone before a colon. */
  readonly bare: ReadonlySet<string>
  /** Whether the page prints a word in lower case. */
  readonly isLower: (word: string) => boolean
  /** Whether a name follows "in", "at" or "near" somewhere in the page: a place. */
  readonly isPlace: (name: string) => boolean
  /** Whether somebody is addressed by these words, with a comma ("Mr Speaker, …"), or labels repeat such a chair: with a colon they are a label. */
  readonly isAddressed: (printed: string) => boolean
  /** Whether labels of the page print states in brackets after names, two or more: "Ms. Holm (Norway)" speaks for one. */
  readonly ofStates: boolean
  /** Whether labels of the page stand with time codes: two or more. */
  readonly timed: boolean
  /** Whether the page prints labels alone on their lines: a name with its office, or one label repeatedly. */
  readonly above: boolean
  /** By `speakerKey` of an office printed alone, who holds it; null where several do. */
  readonly holders: ReadonlyMap<string, Holder | null>
  /** Whether Q and A stand for question and answer. */
  readonly letters: boolean
  /** What closes labels of several speakers, in place of a colon: a full stop or bold type where one is repeated, a dash where two are or all are in capitals. */
  readonly closings: ReadonlySet<LabelReading["closedBy"]>
}

const opensSentence = /^[\p{Lu}\d][^.!?…]*[.!?…]/u

/** "Mr Speaker" before a comma. */
const vocatives = new RegExp(`(?<![\\p{L}.])(?:${vocativeTitles.join("|")})\\b\\.?(?: \\p{Lu}[\\p{L}-]+){1,3}(?=,)`, "gu")

const lowerWords = /(?<![\p{L}\p{N}’'-])\p{Ll}\p{L}+/gu

/** Gathers the evidence in one pass over the candidates and one over the page; `opening` are the lines above the first candidate. */
export const gather = (raw: string, candidates: readonly Candidate[], opening: readonly string[], facts: Facts): Evidence => {
  const times = new Map<string, number>()
  const bare = new Set<string>()
  const known = new Set<string>()
  const initials = new Set<string>()
  const readings = candidates.map(({ reading }) => reading)
  for (const reading of readings) {
    if (reading.kind !== "anonymous" && reading.kind !== "surname")
      for (const name of [...reading.names, ...(reading.kind === "organisation" ? [reading.printed] : [])]) initials.add(initialsOf(name))
    times.set(reading.printed, (times.get(reading.printed) ?? 0) + 1)
    if (reading.kind === "bare") bare.add(foldName(reading.name))
    if (reading.kind === "named" && reading.role !== null)
      for (const name of reading.names) if (name.includes(" ")) known.add(foldName(name)).add(romanisation(name))
  }
  const repeated = repeatedNames(readings)
  const said = candidates.filter(({ rest }) => opensSentence.test(rest) && !isNameList(rest)).map(({ reading }) => reading)
  const registry = registryOf(facts)
  const surnames = new Set([...known, ...bare].map((name) => name.split(" ").at(-1)!))
  const places = once(
    () => new Set((raw.match(/(?<=\s(?:in|at|near)\s)\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?/gu) ?? []).map((place) => foldName(place)))
  )
  const chairs = new Set(readings.flatMap(({ kind, printed }) => (kind === "office" && times.get(printed)! > 1 ? [lastWord(printed)] : [])))
  const addressed = once(() => new Set(raw.match(vocatives) ?? []))
  const announced = once(() => fullNamesOf(opening.join("\n")))
  const letters =
    readings.some(({ printed }) => /^Q\d*$/.test(printed)) &&
    readings.some(({ printed, kind }) => /^A\d*$/.test(printed) || (kind !== "anonymous" && printed === printed.toUpperCase()))
  const above = candidates.some(
    ({ reading, rest, alone }) =>
      alone &&
      rest !== "" &&
      ((reading.kind === "named" && reading.role !== null && holdsRank(reading.role)) ||
        ((reading.kind !== "anonymous" || isUtterance(reading.printed) || isAsking(reading.printed)) && times.get(reading.printed)! > 1))
  )
  return {
    isNamed: (name) => known.has(name) || registry.names.has(name),
    givenNames: givenNamesOf(candidates),
    isAnnounced: (surname) => announced().has(surname),
    initials,
    isSurname: (name) => surnames.has(name) || registry.surnames.has(name),
    above,
    timed: candidates.filter(({ timed }) => timed).length > 1,
    times,
    spoken: new Set(said.map(({ printed }) => printed)),
    spokenNames: new Set(said.map(({ name }) => foldName(name))),
    shouted: repeatedOf(readings.filter(isShouted).map(({ printed }) => printed)).size > 1,
    takeTurns: repeated.size > 1,
    isRepeated: (name) => repeated.has(foldName(name)),
    bare,
    isLower: wordSearch(raw, lowerWords),
    ofStates: new Set(readings.flatMap((reading) => stateOf(reading) ?? [])).size > 1,
    isAddressed: (printed) => addressed().has(printed) || chairs.has(lastWord(printed)),
    isPlace: (name) => places().has(foldName(name)),
    letters,
    closings: new Set((["stop", "dash", "time", "type"] as const).filter((mark) => closes(mark, readings))),
    holders: holdersOf(readings, opening, letters ? interviewee(opening, raw) : null)
  }
}

const lastWord = (printed: string): string => printed.slice(printed.lastIndexOf(" ") + 1).toLowerCase()

/** The folded full names that stand before several colons. */
const repeatedNames = (readings: readonly LabelReading[]): ReadonlySet<string> =>
  repeatedOf(readings.flatMap(({ name }) => (name.includes(" ") ? [foldName(name)] : [])))

const repeatedOf = (names: readonly string[]): ReadonlySet<string> =>
  new Set([...Map.groupBy(names, (name) => name)].flatMap(([name, all]) => (all.length > 1 ? [name] : [])))

/** Whether a label is one word in capitals. */
const isShouted = ({ printed }: LabelReading): boolean => /^\p{Lu}[\p{Lu}’'-]{3,}$/u.test(printed)

/** The folded given names that one person before a colon bears: "maya" of "Maya Lindt". */
const givenNamesOf = (candidates: readonly Candidate[]): ReadonlySet<string> => {
  const full = new Map<string, string>()
  for (const { reading } of candidates) {
    const name = foldName(reading.name)
    const given = name.split(" ")[0]!
    if (name !== given && reading.kind !== "organisation") full.set(given, full.has(given) && full.get(given) !== name ? "" : name)
  }
  return new Set([...full].filter(([, name]) => name !== "").map(([given]) => given))
}

/** Whether a mark closes labels of the page: more than three, of several speakers, one of them repeated; after a dash two of them. */
const closes = (mark: LabelReading["closedBy"], readings: readonly LabelReading[]): boolean => {
  const printed = readings.filter(({ closedBy }) => closedBy === mark).map((reading) => reading.printed)
  const groups = [...Map.groupBy(printed, (label) => label).values()]
  const isSetApart = mark === "type" || mark === "time" || (mark === "dash" && printed.every((label) => label === label.toUpperCase()))
  const repeated = groups.filter(({ length }) => length > 1).length
  return printed.length > (isSetApart ? 2 : 3) && groups.length > 1 && repeated > (mark === "dash" && !isSetApart ? 1 : 0)
}

/** The state in brackets after the name of a speaker, as printed; null where none stands there. */
export const stateOf = ({ name, printed }: Pick<LabelReading, "name" | "printed">): string | null => {
  const state = name === "" ? undefined : /^[^()]+ \(([^()]{3,50}|\p{Lu}\p{L}+ \([^()]{3,50}\))\)(?: \([^()]*\))?$/u.exec(printed)?.[1]
  return state !== undefined && countryOf(state) !== null && !isDemonym(state) ? state : null
}

/** Whether names are all that follows: "Ivan Petrov, Anna Berg and Kari Holm." */
export const isNameList = (rest: string): boolean => {
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

/** Whether a speaker is named by what is said: "Question (Harbour FM)", "Replies". */
export const isUtterance = (printed: string): boolean => utteranceNouns.has(printed.toLowerCase().replace(/s?(?: [([].*)?$/, ""))

const asking = new RegExp(`^(?:${askingSpeakers.join("|")})s?(?: ?\\d{1,3})?(?: [([].*)?$`, "i")
/** Whether a speaker without a name is one who asks: "Question", "Reporter 2", "Journalist (Harbour FM)". */
export const isAsking = (printed: string): boolean => asking.test(printed)

const endsAsPerson = new RegExp(`^\\p{Ll}{3,}(?:${personEndings.join("|")})$`, "u")

/** Whether an office has a noun that says what someone is: a rank, a speaker of the list, or a word with such an ending ("welder"). */
export const holdsRank = (role: string): boolean =>
  role.split(/[\s,–—-]+/).some((word) => isRank(word) || anonymousSpeakers.has(word.toLowerCase()) || endsAsPerson.test(word))

/** Whether a name is known with an office, or is an initial before a surname that is known. */
export const isKnown = (name: string, evidence: Evidence): boolean =>
  evidence.isNamed(foldName(name)) ||
  evidence.isNamed(romanisation(name)) ||
  (/^\p{Lu}\./u.test(name) && evidence.isSurname(foldName(name).split(" ").at(-1)!))

/** Whether every word of a phrase also stands in lower case in the page: then it is no name. */
export const isPhrase = (name: string, evidence: Evidence): boolean =>
  name.split(" ").every((word) => isCommon(word) || evidence.isLower(word.toLowerCase()))

/** Whether every word is a name and nothing else in this page. */
export const isOnlyName = (name: string, evidence: Evidence): boolean =>
  !evidence.isPlace(name) && name.split(" ").every((word) => isParticle(word) || (!isCommon(word) && !evidence.isLower(word.toLowerCase())))
