import { relatives } from "../../english/people/office-words.ts"
import { warning } from "../../text/issues/issue.ts"
import { type Discourse, resolve, speakOfUnnamed } from "../people/discourse.ts"
import { reportingAt } from "../sentence/reporting-verb.ts"
import { opensClause } from "../sentence/subjects.ts"
import { isEvent, leansBack } from "./continuation.ts"
import { type Reader, readerOf, sourceOf, subjectIn } from "./source.ts"
import type { Attributed, Attribution, QuoteStretch, SentenceStretch, Stretch } from "./stretch.ts"
import { reportsItself } from "./stretches.ts"
import { followsTwo, isAlone, isStranger, mayBeSomebody, personNamedLast, speaksUp } from "./told-of.ts"

/** Reads the paragraphs in order; every stretch comes back with what it is and whose words it gives. */
export const attribute = (text: string, stretches: Reader["paragraphs"], discourse: Discourse) => {
  const reader = readerOf(text, stretches, discourse)
  const paragraphs: Attributed[][] = []
  for (const at of stretches.keys()) {
    const read = readParagraph(reader, at, paragraphs.at(-1) ?? [])
    if (read.every(({ kind }) => kind === "narration")) reader.disturbed = true
    paragraphs.push(read)
  }
  return { paragraphs, issues: reader.issues }
}

/** Reads one paragraph; `before` is the paragraph before it, as read. */
const readParagraph = (reader: Reader, paragraph: number, before: readonly Attributed[]): Attributed[] => {
  const stretches = reader.paragraphs[paragraph]!
  const done: Attributed[] = []
  let chain = announced(before)
  for (const [at, stretch] of stretches.entries()) {
    if (stretch.type === "mark") done.push({ stretch, kind: "cue", source: null, undecided: false })
    else if (stretch.type === "quote") {
      const source = quoteSource(reader, paragraph, at, chain)
      done.push({ stretch, kind: "quote", source, undecided: false })
      chain = null
    } else {
      const one = readSentence(reader, stretch, chain, done, before)
      done.push(one)
      chain = one.kind === "paraphrase" ? one.source : one.kind === "cue" && !stretch.lead ? chain : null
    }
  }
  return done
}

/** The source that the last sentence of a paragraph announces for the next one: "Name Surname said:". */
const announced = (before: readonly Attributed[]): Attribution | null => {
  const last = before.at(-1)
  return last?.kind === "cue" && last.stretch.type === "sentence" && announces(last.stretch) ? last.source : null
}

const announces = (stretch: SentenceStretch): boolean =>
  stretch.frame?.shape === "main" && stretch.words.at(-1)?.text === ":" && !reportsItself(stretch)

/** The source of a quotation: the one its own reporting clause names, else whoever was reported right before it. */
const quoteSource = (reader: Reader, paragraph: number, at: number, chain: Attribution | null): Attribution | null => {
  const stretches = reader.paragraphs[paragraph]!
  const { span, isContinued } = stretches[at] as QuoteStretch
  const behind = sentenceFrom(stretches, at, 1)
  const ahead = sentenceFrom(stretches, at, -1)
  const own =
    (behind?.tail ? sourceOf(reader, behind) : null) ??
    (ahead?.lead ? sourceOf(reader, ahead) : null) ??
    (isContinued ? laterSource(reader, paragraph) : null)
  const isUnread = own === null && ((behind?.tail && reportsUnread(behind)) || (ahead?.lead && reportsUnread(ahead)))
  const told =
    own ??
    (isUnread ? unread : null) ??
    chain ??
    (ahead?.tail ? sourceOf(reader, ahead) : null) ??
    (isOpen(reader, stretches.slice(Math.max(0, at - nearby), at + nearby + 1)) ? unread : null) ??
    (behind !== null && behind.frame?.shape === "pointback" ? sourceOf(reader, behind) : null) ??
    (reader.disturbed ? null : reader.last) ??
    (reader.floor === null ? null : { person: reader.floor, label: null, why: "known" })
  if (told === null) reader.issues.push(warning("quote-without-source", span, "No one is named as the source of this quotation."))
  else if (told.person === null && told.why !== "several")
    reader.issues.push(warning("quote-without-source", span, unresolved(told.label ?? "he or she")))
  if (told !== null) speak(reader, told)
  return told
}

const unresolved = (source: string): string => `The source "${source}" could not be resolved to one person.`

const unread: Attribution = { person: null, label: null, why: "unknown" }

/** Whether a sentence has a reporting verb whose subject could not be read: then nobody else may be the source. */
const reportsUnread = ({ frame, words }: SentenceStretch): boolean =>
  frame === null && words.some((_, at) => reportingAt(words, at) !== null)

/** Stretches on either side of a quotation that may name somebody else as its source. */
const nearby = 8

/**
 * Whether a paragraph holds a sentence without a source that names somebody else than the source heard last: then a quotation in it may be
 * theirs, and does not go on with that source.
 */
const isOpen = ({ last, discourse, floor }: Reader, stretches: readonly Stretch[]): boolean =>
  stretches.some(
    (stretch) =>
      stretch.type === "sentence" &&
      stretch.frame === null &&
      stretch.mentions.all.some((mention) => {
        if (mention.kind !== "name" || mention.possessive || !opensClause(stretch.words, stretch.mentions, mention)) return false
        const { person } = resolve(discourse, mention)
        return (
          (person === null && mayBeSomebody(stretch.words, mention)) || (person !== null && person !== last?.person && person !== floor)
        )
      })
  )

/** The source of a quotation over several paragraphs, named after the last one; null where none is. */
const laterSource = (reader: Reader, from: number): Attribution | null => {
  const known = reader.later.get(from)
  if (known !== undefined) return known
  let source: Attribution | null = null
  let until = from + 1
  for (; until < reader.paragraphs.length; until++) {
    const stretches = reader.paragraphs[until]!
    const at = stretches.findIndex(({ type }) => type !== "mark")
    const first = stretches[at]
    if (first?.type !== "quote") break
    const behind = sentenceFrom(stretches, at, 1)
    if (behind?.tail) source = sourceOf(reader, behind)
    if (behind !== null || stretches.some(({ type }, next) => next > at && type === "quote") || !first.isContinued) break
  }
  for (let at = from; at <= until; at++) reader.later.set(at, source)
  return source
}

/** The next sentence from a stretch in one direction, before any quotation. */
const sentenceFrom = (stretches: readonly Stretch[], at: number, step: 1 | -1): SentenceStretch | null => {
  for (let next = at + step; next >= 0 && next < stretches.length; next += step) {
    const stretch = stretches[next]!
    if (stretch.type === "quote") return null
    if (stretch.type === "sentence") return stretch
  }
  return null
}

/** Reads one sentence; `chain` is the source whose words it may go on with. */
const readSentence = (
  reader: Reader,
  stretch: SentenceStretch,
  chain: Attribution | null,
  done: readonly Attributed[],
  before: readonly Attributed[]
): Attributed => {
  const { frame } = stretch
  if (stretch.goesOn) return { stretch, kind: "paraphrase", source: reader.last, undecided: false }
  if (
    stretch.tail ||
    (stretch.lead && frame !== null && !reportsItself(stretch)) ||
    (stretch.lead && frame === null && stretch.words.length <= 25) ||
    announces(stretch)
  ) {
    const source = sourceOf(reader, stretch)
    if (source !== null && announces(stretch)) speak(reader, source)
    if (frame === null && stretch.lead && source?.person != null) reader.discourse.focus.push(source.person)
    return { stretch, kind: "cue", source, undecided: false }
  }
  const isReference = frame !== null && frame.subject === null && frame.shape === "main" && stretch.words[frame.first]!.base === "it"
  if (frame === null || (isReference && reader.last?.why !== "several")) return readPlain(reader, stretch, chain)
  const source = sourceOf(reader, stretch)
  if (frame.shape === "pointback") {
    pointBack(done, before, source)
    if (source !== null) speak(reader, source)
    return { stretch, kind: "narration", source: null, undecided: false }
  }
  if (source !== null && source.person === null && source.why !== "several") {
    const code = source.why === "ambiguous" ? "ambiguous-speaker" : "unresolved-speaker"
    reader.issues.push(warning(code, stretch.span, unresolved(source.label ?? printed(reader.text, stretch))))
  }
  if (source !== null) {
    if (leansBack(stretch)) reportBack(done, source)
    speak(reader, source)
  }
  return { stretch, kind: "paraphrase", source, undecided: false }
}

/** Reads a sentence that names no source: it goes on with what is being reported, unless it tells what somebody did. */
const readPlain = (reader: Reader, stretch: SentenceStretch, chain: Attribution | null): Attributed => {
  const event = isEvent(stretch, (mention) => mention.kind !== "name" || resolve(reader.discourse, mention).person !== null)
  if (chain !== null && !event) return { stretch, kind: "paraphrase", source: chain, undecided: false }
  const subject = subjectIn(stretch)
  if (subject === undefined) {
    const named = personNamedLast(reader, stretch, null)
    if (named !== null) reader.discourse.focus.push(named)
  } else {
    const found = resolve(reader.discourse, subject)
    const joined = stretch.words[subject.last]?.base === "and" && stretch.mentions.byFirst.has(subject.last + 1)
    const person = joined ? null : found.person
    const isSeveral =
      subject.kind === "several" && stretch.words[subject.last - 1]!.base !== "men" && stretch.words[subject.last - 1]!.base !== "women"
    const isPerson = found.person !== null || found.why !== "unknown"
    if (isPerson && (person === null || person !== reader.last?.person)) reader.disturbed = true
    if (isPerson && (!isSeveral || followsTwo(reader.discourse))) reader.discourse.focus.push(isSeveral ? null : person)
    const named = personNamedLast(reader, stretch, subject)
    if (named !== null) reader.discourse.focus.push(named)
    if (isPerson) reader.floor = speaksUp(stretch) || isAlone(stretch, subject) ? person : null
    else if (subject.office !== null && subject.gender !== null && relatives.has(subject.office.head))
      speakOfUnnamed(reader.discourse, subject.gender)
    else if (isStranger(subject) || subject.kind === "several") reader.discourse.focus.push(null)
  }
  return { stretch, kind: "narration", source: null, undecided: !event }
}

/** Gives the sentences before "This was stated by …" to its source: those of this paragraph, else those of the one before. */
const pointBack = (done: readonly Attributed[], before: readonly Attributed[], source: Attribution | null): void => {
  const first = done.length === 0
  if (first && !before.every(({ undecided }) => undecided)) return
  reportBack(first ? before : done, source)
}

/** Gives the undecided sentences at the end of a paragraph to a source, as reported speech. */
const reportBack = (done: readonly Attributed[], source: Attribution | null): void => {
  for (let at = done.length - 1; at >= 0 && done[at]!.undecided; at--) {
    const one = done[at]!
    one.kind = "paraphrase"
    one.source = source
    one.undecided = false
  }
}

/** Makes a source the last one heard. */
const speak = (reader: Reader, source: Attribution): void => {
  reader.last = source
  if (source.person !== reader.floor) reader.floor = null
  reader.disturbed = false
  reader.speakers.add(source.person)
  if (source.why === "unknown" && source.gender) speakOfUnnamed(reader.discourse, source.gender)
  else reader.discourse.focus.push(source.person)
}

/** The first characters of a sentence, for an issue. */
const printed = (text: string, { span }: SentenceStretch): string => text.slice(span.start, Math.min(span.end, span.start + 40))
