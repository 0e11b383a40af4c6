import { personalPapers } from "../../english/grammar-words.ts"
import type { Issue } from "../../text/issue.ts"
import { type Discourse, type Resolution, resolve } from "../people/discourse.ts"
import type { Figure } from "../people/page-people.ts"
import type { Frame } from "../sentence/find-frame.ts"
import type { Mention } from "../sentence/mentions.ts"
import { opensClause } from "../sentence/subjects.ts"
import type { Word } from "../sentence/words.ts"
import type { SentenceStretch } from "./stretches.ts"

/** Whose words: a person, or only what is printed (an institution, several, somebody unresolved). */
export interface Attribution {
  readonly figure: Figure | null
  readonly label: string | null
  readonly why: "known" | "several" | "unknown" | "ambiguous"
}

/** What a reading of a page remembers from sentence to sentence. */
export interface Reader {
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
  /** Who has just been told to speak ("Name Surname addressed the council."); null when somebody else comes in. */
  floor: Figure | null
  /** Everybody who has spoken so far; null for sources that are no known person. */
  readonly speakers: Set<Figure | null>
}

export const readerOf = (text: string, discourse: Discourse): Reader => ({
  text,
  discourse,
  issues: [],
  sources: new Map(),
  later: new Map(),
  last: null,
  disturbed: false,
  floor: null,
  speakers: new Set()
})

/** Whom a sentence names as its source; resolved once, when the reading comes to it. */
export const sourceOf = (reader: Reader, stretch: SentenceStretch): Attribution | null => {
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
  if (frame?.subject?.kind === "pronoun" && followsPair(stretch, frame)) return { figure: null, label: null, why: "ambiguous" }
  const mention = ownSubject(reader, stretch) ?? frame?.subject ?? mentions.all.find((one) => opensClause(words, mentions, one)) ?? null
  if (mention !== null && isUnnamedAgain(reader, words, mention))
    return { figure: null, label: label(mention.first, mention.last), why: "several" }
  if (mention === null) return stretch.tail ? { figure: null, label: null, why: "unknown" } : null
  return attributionOf(resolve(reader.discourse, mention), mention, label(mention.first, mention.last))
}

/** "An official told the agency … the official said": still the one whom the paper does not name. */
const isUnnamedAgain = ({ last }: Reader, words: readonly Word[], { kind, first, last: end }: Mention): boolean =>
  kind === "office" &&
  words[first]!.base === "the" &&
  last?.figure === null &&
  /^(?:an?|another|one)\s/i.test(last.label ?? "") &&
  (last.label ?? "")
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
    .includes(words[end - 1]!.base)

/** "After Name Surname and Name Surname had met, he said": either. */
const followsPair = ({ words, mentions }: SentenceStretch, { first }: Frame): boolean =>
  mentions.all.some((one) => {
    const other = words[one.last]?.base === "and" ? mentions.byFirst.get(one.last + 1) : undefined
    return other !== undefined && other.last < first && one.kind !== "several" && !one.possessive && opensClause(words, mentions, one)
  })

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
