import { leadingConjunctions, personalPossessives } from "../../english/grammar-words.ts"
import { bareReferences, oneUnnamed, personalPapers } from "../../english/reports/source-nouns.ts"
import type { Issue } from "../../text/issues/issue.ts"
import { type Discourse, resolve } from "../people/discourse.ts"
import type { PagePerson } from "../people/page-people.ts"
import type { Frame } from "../sentence/frame.ts"
import type { Mention } from "../sentence/mention.ts"
import { opensClause } from "../sentence/subjects.ts"
import type { Word } from "../sentence/words.ts"
import type { Attribution, SentenceStretch, Stretch } from "./stretch.ts"

/** What the reading of a page keeps from sentence to sentence. */
export interface Reader {
  readonly text: string
  /** The stretches of each paragraph. */
  readonly paragraphs: readonly (readonly Stretch[])[]
  readonly discourse: Discourse
  readonly issues: Issue[]
  /** The sources of sentences already read: each is resolved once, in order. */
  readonly sources: Map<SentenceStretch, Attribution | null>
  /** For each paragraph of a quotation over several paragraphs, the source named at its end. */
  readonly later: Map<number, Attribution | null>
  /** The source heard last. */
  last: Attribution | null
  /** Whether somebody else has been the subject since. */
  disturbed: boolean
  /** Whoever was just said to speak ("Name Surname addressed the council."); null once somebody else is the subject. */
  floor: PagePerson | null
  /** All sources heard so far; null stands for those that are no known person. */
  readonly speakers: Set<PagePerson | null>
}

/** A reader at the beginning of a page. */
export const readerOf = (text: string, paragraphs: Reader["paragraphs"], discourse: Discourse): Reader => ({
  text,
  paragraphs,
  discourse,
  issues: [],
  sources: new Map(),
  later: new Map(),
  last: null,
  disturbed: false,
  floor: null,
  speakers: new Set()
})

/** The source a sentence names; null where it names none. Resolved when the reading first comes to it. */
export const sourceOf = (reader: Reader, stretch: SentenceStretch): Attribution | null => {
  if (!reader.sources.has(stretch)) reader.sources.set(stretch, readSource(reader, stretch))
  return reader.sources.get(stretch) ?? null
}

const readSource = (reader: Reader, stretch: SentenceStretch): Attribution | null => {
  const { frame, words } = stretch
  const label = (first: number, last: number): string | null => {
    const printed = reader.text.slice(words[first]!.start, words[last - 1]!.end).replace(/[’']s$/, "")
    return bareReferences.has(printed.toLowerCase()) ? null : printed
  }
  if (frame?.shape === "impersonal") return impersonal(reader)
  const isPaper = frame !== null && frame.subject === null && personalPapers.has(words[frame.last - 1]?.base ?? "")
  const author = isPaper ? (ownerOf(reader, stretch, frame) ?? reader.discourse.focus.at(-1)) : null
  if (frame !== null && author?.name) return { person: author, label: label(frame.first, frame.last), why: "known" }
  if (frame !== null && (frame.isGroup || frame.subject === null))
    return { person: null, label: frame.last > frame.first ? label(frame.first, frame.last) : null, why: "several" }
  if (frame?.subject?.kind === "pronoun" && followsPair(stretch, frame)) return { person: null, label: null, why: "ambiguous" }
  const mention = ownSubject(reader, stretch) ?? frame?.subject ?? subjectIn(stretch) ?? null
  if (mention !== null && isUnnamedAgain(reader, words, mention))
    return { person: null, label: label(mention.first, mention.last), why: "several" }
  if (mention === null) return stretch.tail ? { person: null, label: null, why: "unknown" } : null
  const found = resolve(reader.discourse, mention)
  const printed = mention.kind === "pronoun" ? null : label(mention.first, mention.last)
  if (isOwned(words, mention) && !found.person?.offices.some(({ head }) => head === mention.office?.head))
    return { person: null, label: printed, why: "unknown", gender: mention.gender }
  return found.person === null
    ? { person: null, label: printed, why: found.why, gender: mention.gender }
    : { person: found.person, label: printed, why: "known" }
}

/** Whose paper a sentence gives: "Mr Surname's message reads"; null where it names nobody known. */
const ownerOf = ({ discourse }: Reader, { mentions }: SentenceStretch, { first, last }: Frame): PagePerson | null => {
  const owner = mentions.all.find((mention) => mention.possessive && mention.first >= first && mention.last <= last)
  return owner === undefined ? null : resolve(discourse, owner).person
}

/** Whom a sentence is about: the subject of its main clause, also after a leading clause with "when" or "after". */
export const subjectIn = ({ words, mentions }: SentenceStretch): Mention | undefined => {
  const subjects = mentions.all.filter((mention) => !mention.possessive && opensClause(words, mentions, mention))
  const comma = leadingConjunctions.has(words[0]?.base ?? "") ? words.findIndex(({ text }) => text === ",") : -1
  return subjects.find(({ first }) => first > comma && comma > 0) ?? subjects[0]
}

/** Whether an office is somebody's ("her lawyer"): then it is not whoever fits best, but only a person known by it. */
const isOwned = (words: readonly Word[], { kind, office, first }: Mention): boolean =>
  kind === "office" &&
  office?.head !== "counterpart" &&
  office?.country === null &&
  [words[first], words[first - 1]].some((word) => personalPossessives.has(word?.base ?? ""))

const oneUnnamedSource = new RegExp(`^(?:${oneUnnamed.join("|")})\\s`, "i")

/** Whether an office means the unnamed source heard last: "An official told the agency … the official said". */
const isUnnamedAgain = ({ last }: Reader, words: readonly Word[], { kind, first, last: end }: Mention): boolean =>
  kind === "office" &&
  words[first]!.base === "the" &&
  last?.person === null &&
  oneUnnamedSource.test(last.label ?? "") &&
  (last.label ?? "")
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
    .includes(words[end - 1]!.base)

/** Whether a pronoun follows two people, either of whom it may mean: "After Name Surname and Name Surname had met, he said". */
const followsPair = ({ words, mentions }: SentenceStretch, { first }: Frame): boolean =>
  mentions.all.some((one) => {
    const other = words[one.last]?.base === "and" ? mentions.byFirst.get(one.last + 1) : undefined
    return other !== undefined && other.last < first && one.kind !== "several" && !one.possessive && opensClause(words, mentions, one)
  })

/** The subject of the sentence that its pronoun takes up: "The minister plans to resign, as he told reporters"; also where nobody spoke before. */
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

/** The source of "It was noted that …": the one person heard so far, where there is only one. */
const impersonal = (reader: Reader): Attribution => {
  const [only] = reader.speakers
  return only !== undefined && only !== null && reader.speakers.size === 1
    ? { person: only, label: null, why: "known" }
    : { person: null, label: null, why: reader.speakers.size === 0 ? "unknown" : "ambiguous" }
}
