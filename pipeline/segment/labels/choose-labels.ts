import type { Facts } from "../../../schemas/inputs.ts"
import { calendarNames } from "../../english/calendar-words.ts"
import { isGivenName } from "../../english/people/given-names.ts"
import { callers, presentAs, unheard, vocativeTitles } from "../../english/people/label-words.ts"
import type { CleanPage } from "../../model/clean-page.ts"
import { warning } from "../../text/issues/issue.ts"
import { slice } from "../../text/span.ts"
import { foldName, initialsOf, isInitialism } from "../names/folded-name.ts"
import { isAllCapitals, isCommon, isRank, mayBeSurname } from "../names/name-words.ts"
import { behindCalling, isListed, isName, isNameAlone, isPresent, isRoster, isToldInPerson, listsPeople, quotation } from "./bare-names.ts"
import { boldProof, printedLabels } from "./bold-labels.ts"
import { holdersOf, speakerKey } from "./holders.ts"
import type { Label, LabelReading, Labels } from "./label.ts"
import { type Candidate, type Evidence, gather, holdsRank, isKnown, isNameList, isOnlyName, stateOf } from "./label-evidence.ts"
import { withInitials } from "./named/initials.ts"
import { linesAbove } from "./named/lines-above.ts"
import { isRosterEntry } from "./named/office-holders.ts"
import { withIntroductions } from "./named/self-introductions.ts"
import { noticesOf } from "./notices.ts"
import { ownLines } from "./own-lines.ts"
import { withoutBrackets } from "./read/printed-speaker.ts"

/**
 * The labels of a page. A name with its office is accepted as it stands. A name alone must be known from elsewhere in the page, stand
 * twice, or be made of words that are names and nothing else. Linear in the length of the page.
 */
export const chooseLabels = (page: CleanPage, facts: Facts): Labels => {
  const { raw } = page.page
  const readings = printedLabels(page)
  const head = headEnds(page)
  const notices = noticesOf(page)
  const found = readings.flatMap((reading, index): readonly Candidate[] => {
    if (reading === null || notices.has(index)) return []
    const text = slice(raw, page.blocks[index]!)
    const own = text.slice(reading.length).trim()
    const timed = timeCode.test(text.slice(0, reading.length))
    if (isHeadline(own, index < head) || (own !== "" && markdownHeading.test(text)) || isRosterEntry(own)) return []
    return [{ block: index, reading, rest: own === "" ? below(page, readings, index) : own, alone: own === "", timed }]
  })
  const first = found.findIndex((candidate) => !listsPeople(candidate))
  const candidates = first < 0 ? [] : found.slice(first)
  const above = linesAbove(page, candidates[0]?.block)
  const evidence = gather(raw, candidates, above, facts)
  const listed = itemsOf(candidates, evidence)
  const proven = candidates.filter((candidate) => !listed.has(candidate) && isLabel(candidate, evidence))
  const isProvenByType = boldProof(page, proven, evidence)
  const sure = new Set(proven)
  const chosen = candidates.filter((candidate) => sure.has(candidate) || isProvenByType(candidate))
  const taken = new Set(chosen.map(({ block }) => block))
  const lines = ownLines(page, taken, new Set(chosen.map(({ reading }) => speakerKey(reading))), evidence)
  const all = [...chosen, ...lines.labels].sort((a, b) => a.block - b.block)
  const holders =
    lines.labels.length === 0
      ? []
      : holdersOf(
          all.map(({ reading }) => reading),
          above,
          null
        )
  const named = { ...evidence, holders: new Map([...evidence.holders, ...holders]) }
  const settled = all.map(({ block, reading }): readonly [number, Label] => {
    const { start } = page.blocks[block]!
    return [block, { start, end: start + reading.length, reading, ...settle(reading, named) }]
  })
  const labels = withIntroductions(page, withInitials(new Map(settled), above))
  const open = labels.size > 0 || lines.uncertain.length > 1 ? lines.uncertain : []
  const calls =
    labels.size > 1
      ? candidates.filter(
          (candidate) =>
            !labels.has(candidate.block) && (isCall(candidate, evidence) || (isAsked(candidate) && labels.has(candidate.block + 1)))
        )
      : []
  const uncertain = [...open, ...calls].sort((a, b) => a.block - b.block)
  return {
    labels,
    uncertain: new Set(uncertain.map(({ block }) => block)),
    notices,
    issues: uncertain.map(({ block, reading: { printed } }) =>
      warning("uncertain-label", page.blocks[block]!, `“${printed}” may name the speaker of what follows; it is not read as a label.`)
    )
  }
}

/** A heading of Markdown, a topic where words follow its colon: "## Opening topic: the harbour". */
const markdownHeading = /^#{1,6}\s/
const timeCode = /\d{1,2}:\d{2}/

/** Most blocks of text before the dateline. */
const headLength = 8

/** How many blocks stand before the dateline at the top of a page (headline, deck, lead); 0 where there is no dateline there. */
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
  `^(?:\\p{L}{3,12}, )?(?:\\d{1,2} (?:${[...calendarNames].join("|")})|(?:${[...calendarNames].join("|")}) \\d{1,2}),? \\d{4}$`,
  "iu"
)

/** Whether what follows a colon is no speech but the rest of a headline: a day, or, above the dateline, words without the end of a sentence. */
const isHeadline = (rest: string, isHead: boolean): boolean => rest !== "" && (day.test(rest) || (isHead && !endsSentence.test(rest)))

const endsSentence = /[.!?…,;:—–-][”"’')\]]*$/

/** The speech below a label alone on its line: the next paragraph, where it ends like a sentence and has no label of its own; else "". */
const below = (page: CleanPage, readings: readonly (LabelReading | null)[], index: number): string => {
  const next = [1, 2, 3].map((step) => index + step).find((at) => page.blocks[at]?.kind === "body")
  if (next === undefined || readings[next] !== null) return ""
  const text = slice(page.page.raw, page.blocks[next]!)
  return endsSentence.test(text) ? text : ""
}

/** The offices of a list, each printed once: they open paragraphs in a row, and what follows one of them is in lower case. */
const itemsOf = (candidates: readonly Candidate[], { times }: Evidence): ReadonlySet<Candidate> => {
  const isItem = ({ reading: { kind, printed } }: Candidate): boolean =>
    times.get(printed) === 1 && (kind === "office" || (kind === "anonymous" && printed.split(" ").some(isRank)))
  const runs: Candidate[][] = []
  for (const candidate of candidates.filter(isItem)) {
    if (runs.at(-1)?.at(-1)?.block === candidate.block - 1) runs.at(-1)!.push(candidate)
    else runs.push([candidate])
  }
  return new Set(runs.filter((run) => run.length > 1 && run.some(({ rest }) => /^\p{Ll}/u.test(rest))).flat())
}

const endsAsked = /\?["”’)]?$/

const enclosed = /^[“"«„][^”"»]*[”"»][.,]?$/

/** Whether the page proves a candidate to be a label. */
const isLabel = ({ reading, rest: words, alone, timed }: Candidate, evidence: Evidence): boolean => {
  if (reading.closedBy !== undefined) return evidence.closings.has(reading.closedBy) && !alone
  const rest = alone && !evidence.above && !(timed && evidence.timed) ? "" : words
  const opensLow = /^\p{Ll}/u.test(rest)
  const stands = evidence.times.get(reading.printed) ?? 0
  if (enclosed.test(rest) && !isQuotedTurn(reading, stands, evidence)) return false
  switch (reading.kind) {
    case "anonymous":
      if (/^[QA]\d*$/.test(reading.printed))
        return evidence.letters || stands > 1 || (reading.printed[0] === "Q" && evidence.spoken.size > 1 && endsAsked.test(rest))
      if (stands > 1 && evidence.spoken.has(reading.printed)) return rest !== "" && !isRoster(rest)
      return (
        (!opensLow || unheard.test(rest)) &&
        rest !== "" &&
        (!isNameList(rest) || callers.has(reading.printed.toLowerCase())) &&
        !isRoster(rest) &&
        !(presentAs.has(reading.printed.toLowerCase()) && isPresent(rest)) &&
        !quotation.test(rest)
      )
    case "office":
      return (
        rest !== "" &&
        !opensLow &&
        !quotation.test(rest) &&
        (!isNameAlone(rest) || (stands > 1 && evidence.spoken.has(reading.printed))) &&
        (stands > 1 ||
          evidence.holders.has(speakerKey(reading)) ||
          /^[^\p{Ll}]+$|\p{Lu}{4}/u.test(reading.printed) ||
          (isAddress.test(reading.printed) ? evidence.isAddressed(reading.printed) : rest.length > 40 || isToldInPerson.test(rest)))
      )
    case "named":
      if (reading.role === null || holdsRank(reading.role)) return !isListed(rest) || stands > 1
      return isName(reading.name, stands, rest, evidence)
    case "bare":
      if (opensLow && !isKnown(reading.name, evidence) && stands < 4) return false
      return isName(behindCalling(reading, evidence) ?? reading.name, stands, rest, evidence)
    case "surname":
      return !opensLow && !isNameList(rest) && isShortForm(reading, stands, rest, evidence)
    case "organisation":
      return !opensLow && rest !== "" && !quotation.test(rest) && (stands > 1 || endsAsked.test(rest))
  }
}

/** Whether words in quotation marks alone may be a turn (a message read out): the page shows elsewhere that their speaker is one. */
const isQuotedTurn = ({ name, printed }: LabelReading, stands: number, evidence: Evidence): boolean =>
  (stands > 1 && evidence.spoken.has(printed)) ||
  evidence.spokenNames.has(foldName(name)) ||
  (evidence.takeTurns && evidence.isRepeated(name))

/** "Mr President: …" may open a speech as well as a turn. */
const isAddress = new RegExp(`^(?:${vocativeTitles.join("|")})\\b`)

/**
 * Whether one word is a speaker: a given name with an age, a surname or given name of the page, initials of its names, or a name or word in
 * capitals that is repeated.
 */
const isShortForm = ({ name, printed }: LabelReading, stands: number, rest: string, evidence: Evidence): boolean => {
  if (/^[\p{Lu}. -]{2,10}$/u.test(printed) && evidence.initials.has(initialsOf(printed))) return true
  if (/ \(\d{1,2}\)$/.test(printed) && isGivenName(name)) return true
  if (isInitialism(printed) && stands > 1 && endsSentence.test(rest)) return true
  if (isCommon(name) && !isWordSurname(printed, evidence)) return false
  if (evidence.isSurname(foldName(name))) return true
  if (
    isOnlyName(name, evidence) &&
    (evidence.givenNames.has(foldName(name)) || (evidence.isAnnounced(foldName(name).split(" ").at(-1)!) && rest !== ""))
  )
    return true
  if (printed === printed.toUpperCase()) return printed.length > 3 && stands > 1
  return isOnlyName(name, evidence) && (stands > 2 || (stands > 1 && evidence.spoken.has(printed) && /^\p{Lu}/u.test(rest)))
}

/** Whether a word of notices or of the calendar is the surname of somebody of the page: "Source" beside "Martin Source". */
const isWordSurname = (printed: string, evidence: Evidence): boolean => mayBeSurname(printed) && evidence.isSurname(foldName(printed))

/**
 * Whether one word that is only a name stands before words in the first person ("Rahul: My question is …"), or once in capitals where others
 * do repeatedly, or a name in capitals before a stop ("Mr. HOLM. I object."): they may be another speaker's.
 */
const isCall = ({ reading, rest, alone }: Candidate, evidence: Evidence): boolean =>
  !alone &&
  /^\p{Lu}/u.test(rest) &&
  (reading.closedBy === "stop" ? isAllCapitals(reading.name) : reading.kind === "surname" && isCalled(reading, rest, evidence))

const isCalled = (reading: LabelReading, rest: string, evidence: Evidence): boolean =>
  isOnlyName(reading.name, evidence) &&
  (/\p{Ll}/u.test(reading.name) ? isToldInPerson.test(rest) : evidence.shouted && endsSentence.test(rest))

/** Whether one word stands before a question ("QBC: Who pays?"): above a label it may be a paper's. */
const isAsked = ({ reading, rest, alone }: Candidate): boolean => reading.kind === "surname" && !alone && endsAsked.test(rest)

/**
 * The name and office of a label as the page as a whole has them: those of the one holder of an office printed alone; of several cuts of a name
 * the one that the page prints alone elsewhere, else the likeliest, with the rest as the office.
 */
const settle = (reading: LabelReading, evidence: Evidence): { readonly name: string; readonly role: string | null } => {
  const holder = reading.kind === "office" || reading.kind === "anonymous" ? evidence.holders.get(speakerKey(reading)) : null
  if (holder != null) return { name: holder.name, role: holder.role }
  if (reading.kind === "anonymous" && isWordSurname(reading.printed, evidence)) return { name: reading.printed, role: null }
  if (reading.role === null && evidence.ofStates) return { name: reading.name, role: stateOf(reading) }
  if (reading.names.length < 2) return { name: reading.name, role: reading.role }
  const behind = behindCalling(reading, evidence)
  const isItself = (name: string): boolean => reading.kind !== "named" && name === reading.name
  const chosen = reading.names.find((name) => !isItself(name) && evidence.bare.has(foldName(name))) ?? behind ?? reading.name
  if (chosen === reading.name) return { name: chosen, role: reading.role }
  const plain = withoutBrackets(reading.printed)
  const at = plain.lastIndexOf(chosen)
  const role =
    at < 0 ? reading.role : `${plain.slice(0, at).trim()}${plain.slice(at + chosen.length)}`.replace(/^The /, "").replace(/^, |,$/g, "")
  return { name: chosen, role: role === "" ? null : role }
}
