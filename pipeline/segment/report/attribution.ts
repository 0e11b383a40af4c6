import type { Issue } from "../../text/issue.ts"
import type { Span } from "../../text/span.ts"
import { resolve, turnTo, type Discourse, type Resolution } from "./discourse.ts"
import { isEvent, leansBack } from "./continuation.ts"
import { opensClause } from "./frames.ts"
import type { Mention } from "./mentions.ts"
import type { Figure } from "./people.ts"
import { reportsItself, type SentenceStretch, type Stretch } from "./stretches.ts"

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
export const attribute = (text: string, paragraphs: readonly (readonly Stretch[])[], discourse: Discourse): { readonly paragraphs: readonly (readonly Attributed[])[]; readonly issues: readonly Issue[] } => {
  const reader = readerOf(text, discourse)
  const read: Attributed[][] = []
  for (const stretches of paragraphs) read.push(readParagraph(reader, stretches, read.at(-1) ?? []))
  return { paragraphs: read, issues: reader.issues }
}

interface Reader {
  readonly text: string
  readonly discourse: Discourse
  readonly issues: Issue[]
  /** Sources of sentences already resolved, so that each is read once and in order. */
  readonly sources: Map<SentenceStretch, Attribution | null>
  /** Whose words came last, and whether somebody else has been the subject since. */
  last: Attribution | null
  disturbed: boolean
  /** Everybody who has spoken so far. */
  readonly speakers: Set<Figure>
}

const readerOf = (text: string, discourse: Discourse): Reader => ({ text, discourse, issues: [], sources: new Map(), last: null, disturbed: false, speakers: new Set() })

const readParagraph = (reader: Reader, stretches: readonly Stretch[], before: readonly Attributed[]): Attributed[] => {
  const done: Attributed[] = []
  let chain = announced(before)
  for (const [at, stretch] of stretches.entries()) {
    if (stretch.type === "mark") done.push({ stretch, kind: "cue", source: null, undecided: false })
    else if (stretch.type === "quote") {
      const source = quoteSource(reader, stretches, at, chain, before, done)
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

const announces = (stretch: SentenceStretch): boolean => stretch.frame?.shape === "main" && stretch.words.at(-1)?.text === ":" && !reportsItself(stretch)

/** The source of a quotation: its own reporting clause, else who was reported right before it. */
const quoteSource = (reader: Reader, stretches: readonly Stretch[], at: number, chain: Attribution | null, before: readonly Attributed[], done: readonly Attributed[]): Attribution | null => {
  const { span, isContinued } = stretches[at] as { span: Span; isContinued: boolean }
  const behind = sentenceFrom(stretches, at, 1)
  const ahead = sentenceFrom(stretches, at, -1)
  const own = (behind?.tail ? sourceOf(reader, behind) : null) ?? (ahead?.lead ? sourceOf(reader, ahead) : null)
  const told = own ?? chain ?? (behind !== null && behind.frame?.shape === "pointback" ? sourceOf(reader, behind) : null) ?? (reader.disturbed ? null : reader.last)
  if (isContinued && own !== null) shareBack(before, done, own)
  if (told === null && !isContinued) note(reader, "quote-without-source", span, "No one is named as the source of this quotation.")
  else if (told !== null && told.figure === null && told.why !== "several") note(reader, "quote-without-source", span, `The source "${told.label ?? "he or she"}" could not be resolved to one person.`)
  if (told !== null) speak(reader, told)
  return told
}

/** The reporting clause at the end of a quotation holds for the paragraphs it began in. */
const shareBack = (before: readonly Attributed[], done: readonly Attributed[], source: Attribution): void => {
  for (const one of [...before, ...done]) if (one.stretch.type === "quote" && one.stretch.isContinued && one.source === null) one.source = source
}

const sentenceFrom = (stretches: readonly Stretch[], at: number, step: 1 | -1): SentenceStretch | null => {
  for (let next = at + step; next >= 0 && next < stretches.length; next += step) {
    const stretch = stretches[next]!
    if (stretch.type === "quote") return null
    if (stretch.type === "sentence") return stretch
  }
  return null
}

const readSentence = (reader: Reader, stretch: SentenceStretch, chain: Attribution | null, done: readonly Attributed[], before: readonly Attributed[]): Attributed => {
  const { frame } = stretch
  if (stretch.goesOn) return { stretch, kind: "paraphrase", source: reader.last, undecided: false }
  if (stretch.tail || (stretch.lead && frame !== null && !reportsItself(stretch)) || (stretch.lead && frame === null && stretch.words.length <= 25) || announces(stretch)) {
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
    note(reader, source.why === "ambiguous" ? "ambiguous-speaker" : "unresolved-speaker", stretch.span, `The source "${source.label ?? printed(reader.text, stretch)}" could not be resolved to one person.`)
  }
  if (source !== null) {
    if (leansBack(stretch)) reportBack(done, source)
    speak(reader, source)
  }
  return { stretch, kind: "paraphrase", source, undecided: false }
}

/** A sentence that names no source goes on with what is being reported, unless it tells what somebody did. */
const readPlain = (reader: Reader, stretch: SentenceStretch, chain: Attribution | null): Attributed => {
  const event = isEvent(stretch)
  if (chain !== null && !event) return { stretch, kind: "paraphrase", source: chain, undecided: false }
  const subject = stretch.mentions.find((mention) => !mention.possessive && opensClause(stretch.words, stretch.mentions, mention))
  if (subject !== undefined) {
    const found = resolve(reader.discourse, subject)
    const joined = stretch.words[subject.last]?.base === "and" && stretch.mentions.some(({ first }) => first === subject.last + 1)
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
  for (const one of done.toReversed()) {
    if (!one.undecided) return
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
  const label = (first: number, last: number): string => reader.text.slice(words[first]!.start, words[last - 1]!.end).replace(/[’']s$/, "")
  if (frame?.shape === "impersonal") return impersonal(reader)
  if (frame !== null && (frame.isGroup || frame.subject === null)) return { figure: null, label: frame.last > frame.first ? label(frame.first, frame.last) : null, why: "several" }
  const mention = frame?.subject ?? mentions.find((one) => opensClause(words, mentions, one)) ?? null
  if (mention === null) return null
  return attributionOf(resolve(reader.discourse, mention), mention, label(mention.first, mention.last))
}

const attributionOf = (found: Resolution, mention: Mention, printed: string): Attribution => ({
  figure: found.figure,
  label: mention.kind === "pronoun" ? null : printed,
  why: found.figure === null ? found.why : "known"
})

/** "It was noted that …": the one who has been speaking, where only one has. */
const impersonal = (reader: Reader): Attribution => {
  const [only] = reader.speakers
  return only !== undefined && reader.speakers.size === 1 ? { figure: only, label: null, why: "known" } : { figure: null, label: null, why: reader.speakers.size === 0 ? "unknown" : "ambiguous" }
}

const speak = (reader: Reader, source: Attribution): void => {
  reader.last = source
  reader.disturbed = false
  if (source.figure !== null) reader.speakers.add(source.figure)
  turnTo(reader.discourse, source.figure)
}

const printed = (text: string, { span }: SentenceStretch): string => text.slice(span.start, Math.min(span.end, span.start + 40))

const note = (reader: Reader, code: Issue["code"], span: Span, message: string): void => {
  reader.issues.push({ severity: "warning", code, span, message })
}
