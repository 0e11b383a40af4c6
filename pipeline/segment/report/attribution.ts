import type { Issue } from "../../text/issue.ts"
import type { Span } from "../../text/span.ts"
import { type Discourse, resolve, turnTo } from "../people/discourse.ts"
import type { Mention } from "../sentence/mentions.ts"
import { reportingAt } from "../sentence/reporting-verb.ts"
import { opensClause } from "../sentence/subjects.ts"
import { isEvent, leansBack } from "./continuation.ts"
import { type Attribution, type Reader, readerOf, sourceOf } from "./source.ts"
import { type QuoteStretch, reportsItself, type SentenceStretch, type Stretch } from "./stretches.ts"

/** A stretch with its kind and source; marks are settled when the passages are put together. */
export interface Attributed {
  readonly stretch: Stretch
  kind: "quote" | "cue" | "paraphrase" | "narration"
  source: Attribution | null
  /** Nothing in the sentence tells whether it is reported: what stands behind may. */
  undecided: boolean
}

/** Reads the paragraphs in order and says of every stretch what it is and whose words it gives. */
export const attribute = (
  text: string,
  paragraphs: readonly (readonly Stretch[])[],
  discourse: Discourse
): { readonly paragraphs: readonly (readonly Attributed[])[]; readonly issues: readonly Issue[] } => {
  const reader = readerOf(text, discourse)
  const read: Attributed[][] = []
  for (const at of paragraphs.keys()) read.push(readParagraph(reader, paragraphs, at, read.at(-1) ?? []))
  return { paragraphs: read, issues: reader.issues }
}

const readParagraph = (
  reader: Reader,
  paragraphs: readonly (readonly Stretch[])[],
  paragraph: number,
  before: readonly Attributed[]
): Attributed[] => {
  const stretches = paragraphs[paragraph]!
  const done: Attributed[] = []
  let chain = announced(before)
  for (const [at, stretch] of stretches.entries()) {
    if (stretch.type === "mark") done.push({ stretch, kind: "cue", source: null, undecided: false })
    else if (stretch.type === "quote") {
      const source = quoteSource(reader, paragraphs, paragraph, at, chain)
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

/** "Name Surname said:" at the end of a paragraph: the next one is what was said. */
const announced = (before: readonly Attributed[]): Attribution | null => {
  const last = before.at(-1)
  return last?.kind === "cue" && last.stretch.type === "sentence" && announces(last.stretch) ? last.source : null
}

const announces = (stretch: SentenceStretch): boolean =>
  stretch.frame?.shape === "main" && stretch.words.at(-1)?.text === ":" && !reportsItself(stretch)

/** The source of a quotation: its own reporting clause, else who was reported right before it. */
const quoteSource = (
  reader: Reader,
  paragraphs: readonly (readonly Stretch[])[],
  paragraph: number,
  at: number,
  chain: Attribution | null
): Attribution | null => {
  const stretches = paragraphs[paragraph]!
  const { span, isContinued } = stretches[at] as QuoteStretch
  const behind = sentenceFrom(stretches, at, 1)
  const ahead = sentenceFrom(stretches, at, -1)
  const own =
    (behind?.tail ? sourceOf(reader, behind) : null) ??
    (ahead?.lead ? sourceOf(reader, ahead) : null) ??
    (isContinued ? laterSource(reader, paragraphs, paragraph) : null)
  const isUnread = own === null && ((behind?.tail && reportsUnread(behind)) || (ahead?.lead && reportsUnread(ahead)))
  const told =
    own ??
    (isUnread ? unread : null) ??
    chain ??
    (behind !== null && behind.frame?.shape === "pointback" ? sourceOf(reader, behind) : null) ??
    (reader.disturbed ? null : reader.last) ??
    (reader.floor === null ? null : { figure: reader.floor, label: null, why: "known" })
  if (told === null) note(reader, "quote-without-source", span, "No one is named as the source of this quotation.")
  else if (told.figure === null && told.why !== "several")
    note(reader, "quote-without-source", span, `The source "${told.label ?? "he or she"}" could not be resolved to one person.`)
  if (told !== null) speak(reader, told)
  return told
}

const unread: Attribution = { figure: null, label: null, why: "unknown" }

/** Somebody says it who could not be read: nobody else is meant. */
const reportsUnread = ({ frame, words }: SentenceStretch): boolean =>
  frame === null && words.some((_, at) => reportingAt(words, at) !== null)

/** A quotation over several paragraphs: the reporting clause behind its last one. */
const laterSource = (reader: Reader, paragraphs: readonly (readonly Stretch[])[], from: number): Attribution | null => {
  const known = reader.later.get(from)
  if (known !== undefined) return known
  let source: Attribution | null = null
  let until = from + 1
  for (; until < paragraphs.length; until++) {
    const stretches = paragraphs[until]!
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

const sentenceFrom = (stretches: readonly Stretch[], at: number, step: 1 | -1): SentenceStretch | null => {
  for (let next = at + step; next >= 0 && next < stretches.length; next += step) {
    const stretch = stretches[next]!
    if (stretch.type === "quote") return null
    if (stretch.type === "sentence") return stretch
  }
  return null
}

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
  if (source !== null && source.figure === null && source.why !== "several") {
    note(
      reader,
      source.why === "ambiguous" ? "ambiguous-speaker" : "unresolved-speaker",
      stretch.span,
      `The source "${source.label ?? printed(reader.text, stretch)}" could not be resolved to one person.`
    )
  }
  if (source !== null) {
    if (leansBack(stretch)) reportBack(done, source)
    speak(reader, source)
  }
  return { stretch, kind: "paraphrase", source, undecided: false }
}

/** Whom a sentence speaks of: the subject of its main clause, where a clause with "when" or "after" leads. */
const subjectIn = ({ words, mentions }: SentenceStretch): Mention | undefined => {
  const subjects = mentions.all.filter((mention) => !mention.possessive && opensClause(words, mentions, mention))
  const comma = /^(?:when|after|as|while|before|once|since|although|though)$/.test(words[0]?.base ?? "")
    ? words.findIndex(({ text }) => text === ",")
    : -1
  return subjects.find(({ first }) => first === comma + 1) ?? subjects[0]
}

/** "addressed the council", "delivered her annual report": what follows without a cue is that person's. */
const speaksUp = ({ words }: SentenceStretch): boolean =>
  words.some(({ base }, at) =>
    /^(?:addressed|spoke)$/.test(base)
      ? true
      : /^(?:delivered|gave|made|issued|read|held)$/.test(base) &&
        words.slice(at + 1, at + 7).some((word) => /^(?:address|speech|remarks|statement|lecture|report|conference)$/.test(word.base))
  )

/** A full name of nobody known: who "he" is behind it is open. */
const isStranger = ({ kind, name, first }: Mention): boolean => kind === "name" && first === 0 && name?.includes(" ") === true

/** A sentence that names no source goes on with what is being reported, unless it tells what somebody did. */
const readPlain = (reader: Reader, stretch: SentenceStretch, chain: Attribution | null): Attributed => {
  const event = isEvent(stretch, (mention) => mention.kind !== "name" || resolve(reader.discourse, mention).figure !== null)
  if (chain !== null && !event) return { stretch, kind: "paraphrase", source: chain, undecided: false }
  const subject = subjectIn(stretch)
  if (subject !== undefined) {
    const found = resolve(reader.discourse, subject)
    const joined = stretch.words[subject.last]?.base === "and" && stretch.mentions.byFirst.has(subject.last + 1)
    const figure = joined ? null : found.figure
    const isSeveral = subject.kind === "several" && !/^(?:men|women)$/.test(stretch.words[subject.last - 1]!.base)
    const isPerson = found.figure !== null || found.why !== "unknown"
    if (isPerson && (figure === null || figure !== reader.last?.figure)) reader.disturbed = true
    if (isPerson && !isSeveral) turnTo(reader.discourse, figure)
    if (isPerson) reader.floor = speaksUp(stretch) ? figure : null
    else if (isStranger(subject)) turnTo(reader.discourse, null)
  }
  return { stretch, kind: "narration", source: null, undecided: !event }
}

/** "This was stated by …": what stands before, in this paragraph or else in the one before, is that person's. */
const pointBack = (done: readonly Attributed[], before: readonly Attributed[], source: Attribution | null): void => {
  const first = done.length === 0
  if (first && !before.every(({ undecided }) => undecided)) return
  reportBack(first ? before : done, source)
}

const reportBack = (done: readonly Attributed[], source: Attribution | null): void => {
  for (let at = done.length - 1; at >= 0 && done[at]!.undecided; at--) {
    const one = done[at]!
    one.kind = "paraphrase"
    one.source = source
    one.undecided = false
  }
}

const speak = (reader: Reader, source: Attribution): void => {
  reader.last = source
  reader.disturbed = false
  reader.speakers.add(source.figure)
  turnTo(reader.discourse, source.figure)
}

const printed = (text: string, { span }: SentenceStretch): string => text.slice(span.start, Math.min(span.end, span.start + 40))

const note = (reader: Reader, code: Issue["code"], span: Span, message: string): void => {
  reader.issues.push({ severity: "warning", code, span, message })
}
