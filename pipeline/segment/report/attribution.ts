import type { Issue } from "../../text/issue.ts"
import type { Span } from "../../text/span.ts"
import { isEvent, leansBack } from "./continuation.ts"
import { type Discourse, type Resolution, resolve, turnTo } from "./discourse.ts"
import { opensClause } from "./frames.ts"
import { personalPapers } from "./lexicon.ts"
import type { Mention } from "./mentions.ts"
import type { Figure } from "./people.ts"
import { type QuoteStretch, reportsItself, type SentenceStretch, type Stretch } from "./stretches.ts"

/** Whose words: a person, or only what is printed (an institution, several, somebody unresolved). */
export interface Attribution {
  readonly figure: Figure | null
  readonly label: string | null
  readonly why: "known" | "several" | "unknown" | "ambiguous"
}

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

interface Reader {
  readonly text: string
  readonly discourse: Discourse
  readonly issues: Issue[]
  /** Sources of sentences already resolved, so that each is read once and in order. */
  readonly sources: Map<SentenceStretch, Attribution | null>
  /** For paragraphs of a long quotation, the source named at its end. */
  readonly later: Map<number, Attribution | null>
  /** Whose words came last, and whether somebody else has been the subject since. */
  last: Attribution | null
  disturbed: boolean
  /** Everybody who has spoken so far; null for sources that are no known person. */
  readonly speakers: Set<Figure | null>
}

const readerOf = (text: string, discourse: Discourse): Reader => ({
  text,
  discourse,
  issues: [],
  sources: new Map(),
  later: new Map(),
  last: null,
  disturbed: false,
  speakers: new Set()
})

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
  const told =
    own ??
    chain ??
    (behind !== null && behind.frame?.shape === "pointback" ? sourceOf(reader, behind) : null) ??
    (reader.disturbed ? null : reader.last)
  if (told === null) note(reader, "quote-without-source", span, "No one is named as the source of this quotation.")
  else if (told.figure === null && told.why !== "several")
    note(reader, "quote-without-source", span, `The source "${told.label ?? "he or she"}" could not be resolved to one person.`)
  if (told !== null) speak(reader, told)
  return told
}

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

/** A sentence that names no source goes on with what is being reported, unless it tells what somebody did. */
const readPlain = (reader: Reader, stretch: SentenceStretch, chain: Attribution | null): Attributed => {
  const event = isEvent(stretch, (mention) => mention.kind !== "name" || resolve(reader.discourse, mention).figure !== null)
  if (chain !== null && !event) return { stretch, kind: "paraphrase", source: chain, undecided: false }
  const subject = stretch.mentions.all.find((mention) => !mention.possessive && opensClause(stretch.words, stretch.mentions, mention))
  if (subject !== undefined) {
    const found = resolve(reader.discourse, subject)
    const joined = stretch.words[subject.last]?.base === "and" && stretch.mentions.byFirst.has(subject.last + 1)
    const figure = joined ? null : found.figure
    const isSeveral = subject.kind === "several"
    const isPerson = found.figure !== null || found.why !== "unknown"
    if (isPerson && (figure === null || figure !== reader.last?.figure)) reader.disturbed = true
    if (isPerson && !isSeveral) turnTo(reader.discourse, figure)
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

/** Whom a sentence names as its source; resolved once, when the reading comes to it. */
const sourceOf = (reader: Reader, stretch: SentenceStretch): Attribution | null => {
  if (!reader.sources.has(stretch)) reader.sources.set(stretch, readSource(reader, stretch))
  return reader.sources.get(stretch) ?? null
}

const readSource = (reader: Reader, stretch: SentenceStretch): Attribution | null => {
  const { frame, words, mentions } = stretch
  const label = (first: number, last: number): string | null => {
    const printed = reader.text.slice(words[first]!.start, words[last - 1]!.end).replace(/[’']s$/, "")
    return /^(?:they|it|he|she|his|her|him|their|this)$/i.test(printed) ? null : printed
  }
  if (frame?.shape === "impersonal") return impersonal(reader)
  const author =
    frame !== null && frame.subject === null && personalPapers.has(words[frame.last - 1]?.base ?? "") ? reader.discourse.focus.at(-1) : null
  if (frame !== null && author) return { figure: author, label: label(frame.first, frame.last), why: "known" }
  if (frame !== null && (frame.isGroup || frame.subject === null))
    return { figure: null, label: frame.last > frame.first ? label(frame.first, frame.last) : null, why: "several" }
  const mention = ownSubject(reader, stretch) ?? frame?.subject ?? mentions.all.find((one) => opensClause(words, mentions, one)) ?? null
  if (mention === null) return stretch.tail ? { figure: null, label: null, why: "unknown" } : null
  return attributionOf(resolve(reader.discourse, mention), mention, label(mention.first, mention.last))
}

/** "The minister plans to resign, as he told reporters": the pronoun takes up the sentence's own subject; so does any where nobody spoke before. */
const ownSubject = ({ last }: Reader, { frame, words, mentions }: SentenceStretch): Mention | null => {
  if (frame?.subject?.kind !== "pronoun" || (words[frame.first - 1]?.base !== "as" && last !== null)) return null
  const subject = mentions.all.find((one) => opensClause(words, mentions, one))
  return subject !== undefined &&
    subject.last <= frame.first &&
    !subject.possessive &&
    subject.kind !== "several" &&
    subject.kind !== "pronoun"
    ? subject
    : null
}

const attributionOf = (found: Resolution, mention: Mention, printed: string | null): Attribution => ({
  figure: found.figure,
  label: mention.kind === "pronoun" ? null : printed,
  why: found.figure === null ? found.why : "known"
})

/** "It was noted that …": the one who has been speaking, where only one has. */
const impersonal = (reader: Reader): Attribution => {
  const [only] = reader.speakers
  return only !== undefined && only !== null && reader.speakers.size === 1
    ? { figure: only, label: null, why: "known" }
    : { figure: null, label: null, why: reader.speakers.size === 0 ? "unknown" : "ambiguous" }
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
