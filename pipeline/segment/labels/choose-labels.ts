import type { Facts } from "../../../schemas/inputs.ts"
import { months } from "../../english/grammar-words.ts"
import type { CleanPage } from "../../model/clean-page.ts"
import type { Issue } from "../../text/issue.ts"
import { type Span, slice } from "../../text/span.ts"
import { isCommon, isHonorific, isRank } from "../names/name-words.ts"
import { foldName, initialsOf, isInitialism } from "../people/registry.ts"
import { type Candidate, type Evidence, gather, holdsRank, isKnown, isOnlyName, isPhrase, speakerKey } from "./label-evidence.ts"
import { ownLines } from "./own-lines.ts"
import { withoutBrackets } from "./printed-speaker.ts"
import { type LabelReading, readLabel } from "./read-label.ts"

/** A label of a page: its characters (colon included), what it says, and the name the page as a whole settles on. */
export interface Label extends Span {
  readonly reading: LabelReading
  /** "" for a speaker without a name. */
  readonly name: string
  readonly role: string | null
}

/** The labels of a page by index of the block they open; the lines that may be labels too, by the same; and what is reported of them. */
export interface Labels {
  readonly labels: ReadonlyMap<number, Label>
  readonly uncertain: ReadonlySet<number>
  readonly issues: readonly Issue[]
}

/**
 * The labels of a page. A name with its office is taken at its word; a name alone must be known from elsewhere in the page, stand
 * twice, or be made of words that are names and nothing else. Linear in the length of the page.
 */
export const chooseLabels = (page: CleanPage, facts: Facts): Labels => {
  const { raw } = page.page
  const readings = page.blocks.map((block) => (block.kind === "body" ? readLabel(slice(raw, block)) : null))
  const head = headEnds(page)
  const candidates = readings.flatMap((reading, index): readonly Candidate[] => {
    if (reading === null) return []
    const own = slice(raw, page.blocks[index]!).slice(reading.length).trim()
    if (isHeadline(own, index < head)) return []
    return [{ block: index, reading, rest: own === "" ? below(page, readings, index) : own, alone: own === "" }]
  })
  const evidence = gather(raw, candidates, linesAbove(page, candidates[0]?.block ?? 0), facts)
  const chosen = candidates.filter((candidate) => isLabel(candidate, evidence))
  const taken = new Set(chosen.map(({ block }) => block))
  const lines = ownLines(page, taken, new Set(chosen.map(({ reading }) => speakerKey(reading))), evidence)
  const all = [...chosen, ...lines.labels].sort((a, b) => a.block - b.block)
  const labels = new Map(
    all.map(({ block, reading }): readonly [number, Label] => {
      const { start } = page.blocks[block]!
      return [block, { start, end: start + reading.length, reading, ...settle(reading, evidence) }]
    })
  )
  const open = labels.size > 0 || lines.uncertain.length > 1 ? lines.uncertain : []
  const calls = labels.size > 1 ? candidates.filter((candidate) => !labels.has(candidate.block) && isCall(candidate, evidence)) : []
  const uncertain = [...open, ...calls].sort((a, b) => a.block - b.block)
  return {
    labels,
    uncertain: new Set(uncertain.map(({ block }) => block)),
    issues: uncertain.map(({ block, reading }) => ({
      severity: "warning",
      code: "uncertain-label",
      span: page.blocks[block]!,
      message: `“${reading.printed}” may name the speaker of what follows; it is not read as a label.`
    }))
  }
}

/** Lines of text that may say above the labels who speaks, beside the headlines, and their length. */
const [mostAbove, longestAbove] = [6, 300]

/** Headlines and the lines below them, up to the first that may open with a label. */
const linesAbove = (page: CleanPage, first: number): readonly string[] => {
  const above = page.blocks
    .slice(0, first)
    .filter(({ kind }) => kind !== "chrome")
    .map((block) => slice(page.page.raw, block).slice(0, longestAbove))
  return [...(page.title === null ? [] : [page.title]), ...above.slice(0, mostAbove)]
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

const quotation = /^[“"«„‘']/
const enclosed = /^[“"«„][^”"»]*[”"»][.,]?$/

const isLabel = ({ reading, rest: words, alone }: Candidate, evidence: Evidence): boolean => {
  if (reading.isStopped === true) return evidence.stops && !alone
  const rest = alone && !evidence.above ? "" : words
  const opensLow = /^\p{Ll}/u.test(rest)
  const stands = evidence.times.get(reading.printed) ?? 0
  if (enclosed.test(rest)) return false
  switch (reading.kind) {
    case "anonymous":
      return reading.printed.length === 1
        ? evidence.letters || stands > 1
        : !opensLow && rest !== "" && !isNameList(rest) && !isRoster(rest)
    case "office":
      return (
        rest !== "" &&
        !opensLow &&
        !quotation.test(rest) &&
        !isNameAlone(rest) &&
        (stands > 1 ||
          evidence.holders.has(speakerKey(reading)) ||
          reading.printed === reading.printed.toUpperCase() ||
          ((rest.length > 40 || isToldInPerson.test(rest)) && !isAddress.test(reading.printed)))
      )
    case "named":
      if (reading.role === null || holdsRank(reading.role)) return !isListed(rest) || stands > 1
      return isName(reading.name, stands, rest, evidence)
    case "bare":
      return isName(reading.name, stands, rest, evidence)
    case "surname":
      return !opensLow && !isNameList(rest) && isShortForm(reading, stands, rest, evidence)
    case "organisation":
      return !opensLow && rest !== "" && !quotation.test(rest) && (stands > 1 || /\?["”]?$/.test(rest))
  }
}

const isToldInPerson = /(?<![\p{L}’'])(?:I|[Ww]e|[Yy]ou|[Mm]y|[Oo]ur|[Yy]our|[Ll]et)(?![\p{L}])/u

/** "Mr President: …" opens a speech as often as a turn. */
const isAddress = /^(?:Mr|Mrs|Ms|Madam)\b/

/** One word for a speaker: a surname of the page, the initials of its names, or, again and again, capitals or a word that is only a name. */
const isShortForm = ({ name, printed }: LabelReading, stands: number, rest: string, evidence: Evidence): boolean => {
  if (/^[\p{Lu}. -]{2,10}$/u.test(printed) && evidence.initials.has(initialsOf(printed))) return true
  if (isInitialism(printed) && stands > 1 && endsSentence.test(rest)) return true
  if (isCommon(name)) return false
  if (evidence.isSurname(foldName(name))) return true
  if (
    isOnlyName(name, evidence) &&
    (evidence.givenNames.has(foldName(name)) || (evidence.isAnnounced(foldName(name).split(" ").at(-1)!) && rest !== ""))
  )
    return true
  return printed === printed.toUpperCase() ? printed.length > 3 && stands > 1 : stands > 2 && isOnlyName(name, evidence)
}

/** "Rahul: My question is …": one word that is only a name, before words of somebody's own. It may be another speaker's. */
const isCall = ({ reading, rest, alone }: Candidate, evidence: Evidence): boolean =>
  reading.kind === "surname" &&
  !alone &&
  /\p{Ll}/u.test(reading.name) &&
  isOnlyName(reading.name, evidence) &&
  /^\p{Lu}/u.test(rest) &&
  isToldInPerson.test(rest)

/** A name without a rank: known, printed twice, or made of words that are names and nothing else before words that open a speech. */
const isName = (name: string, stands: number, rest: string, evidence: Evidence): boolean =>
  isKnown(name, evidence) ||
  (stands > 1 && !isPhrase(name, evidence)) ||
  (rest !== "" && !/^\p{Ll}/u.test(rest) && !quotation.test(rest) && isOnlyName(name, evidence) && !isListed(rest))

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

/** "Governor Ida Berg and Deputy Governor Pal Lie": people with their offices, and no sentence. */
const isRoster = (rest: string): boolean =>
  rest.length < 300 &&
  rest.includes(" and ") &&
  !/[.!?…]["”’)]?$/.test(rest) &&
  /^\p{Lu}/u.test(rest) &&
  rest.split(" ").every((word) => /^[\p{Lu}\d&]|^(?:and|of|the|for|in)$/u.test(word))

const isListed = (rest: string): boolean =>
  isNameList(rest) ||
  (isNameAlone(rest) &&
    /[.;]$/.test(rest) &&
    !/^(?:Mr|Ms|Mrs|Dr|Good|Thank|Thanks|Yes|No)\b/.test(rest) &&
    rest.split(" ").every((word) => !isCommon(word.replace(/[.;]$/, ""))))

/** The cut of the name that the page prints alone elsewhere, or that is known; else the likeliest. The office is the rest. */
const settle = (reading: LabelReading, evidence: Evidence): { readonly name: string; readonly role: string | null } => {
  const holder = reading.kind === "office" || reading.kind === "anonymous" ? evidence.holders.get(speakerKey(reading)) : null
  if (holder != null) return { name: holder.name, role: holder.role }
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
