import { countryOf } from "./countries.ts"
import {
  clauseOpeners,
  documentNouns,
  functionWords,
  institutionNouns,
  introducers,
  isAdverb,
  opinionNouns,
  subordinators
} from "./lexicon.ts"
import type { Mention, Mentions } from "./mentions.ts"
import { publicVerbs } from "./reporting-verbs.ts"
import { type Reporting, reportingAt, subjectEnd } from "./verbs.ts"
import type { Word } from "./words.ts"

/**
 * How a sentence names its source. `main`: subject and verb lead or close it; `according`: "According to …", "In his words"; `impersonal`: "It was noted that";
 * `pointback`: it says whose the sentences before are ("This was stated by …"), and reports nothing itself.
 */
export interface Frame {
  readonly shape: "main" | "according" | "impersonal" | "pointback"
  /** The person (or the several) named as source; null for institutions and the impersonal. */
  readonly subject: Mention | null
  /** Subjects joined by "and", or an institution: no single person. */
  readonly isGroup: boolean
  /** The words that name the source. */
  readonly first: number
  readonly last: number
  readonly verb: Reporting | null
  /** First word behind the reporting clause. */
  readonly rest: number
}

/** The frame that governs a sentence; null where it names no source. A person is preferred to an institution, else the first wins. */
export const frameOf = (words: readonly Word[], mentions: Mentions): Frame | null => {
  const found: Frame[] = [...accordingTo(words, mentions)]
  for (let at = 0; at < words.length; at++) {
    const verb = reportingAt(words, at)
    if (verb === null) continue
    const frame = verb.isPassive ? passive(words, mentions, verb) : (active(words, mentions, verb) ?? institution(words, mentions, verb))
    if (frame !== null) found.push(frame)
    at = verb.last - 1
  }
  const document = quotedDocument(words)
  if (document !== null) found.push(document)
  const told = pointsBack(words, mentions)
  if (told !== null) found.push(told)
  const inOrder = found.sort((a, b) => Math.min(a.first, a.verb?.first ?? a.first) - Math.min(b.first, b.verb?.first ?? b.first))
  return (
    inOrder.find(({ shape }) => shape === "pointback") ??
    inOrder.find(({ subject, isGroup }) => subject !== null && !isGroup) ??
    inOrder.find(({ subject }) => subject !== null) ??
    inOrder[0] ??
    null
  )
}

const active = (words: readonly Word[], mentions: Mentions, verb: Reporting): Frame | null => {
  const subject = before(words, mentions, verb) ?? behind(words, mentions, verb) ?? shared(words, mentions, verb)
  if (subject === null || subject.mention.possessive) return null
  const { mention, isGroup } = subject
  if (mention.kind === "several" && isListed(words, mention, verb)) return null
  const rest = Math.max(verb.last, mention.first > verb.first ? mention.last : 0)
  const shape = saysThis(words, verb, rest) ? "pointback" : "main"
  return {
    shape,
    subject: mention,
    isGroup: isGroup || mention.kind === "several",
    first: partnerOf(words, mentions, mention)?.first ?? mention.first,
    last: mention.last,
    verb,
    rest
  }
}

/** "lawyers, judges, officials expressed": the last of a list is no subject by itself; a closing ", experts say." is. */
const isListed = (words: readonly Word[], { first }: Mention, { last }: Reporting): boolean =>
  words[first - 1]?.text === "," &&
  !introducers.has(words[0]!.base) &&
  !/(?:ing|ed|ly)$/.test(words[0]!.base) &&
  words[last]?.isWord === true

interface Subject {
  readonly mention: Mention
  readonly isGroup: boolean
}

/** "The President also noted", "Name Surname, who arrived on Monday, said". */
const before = (words: readonly Word[], mentions: Mentions, verb: Reporting): Subject | null => {
  const end = subjectEnd(words, verb.first)
  const aside = words[end - 1]?.text === ","
  const mention = aside ? beforeAside(words, mentions, end) : mentions.byLast.get(end)
  if (mention === undefined || !opensClause(words, mentions, mention)) return null
  return { mention, isGroup: partnerOf(words, mentions, mention) !== null }
}

/** "Name Surname, who arrived on Monday, said": the subject before what stands between commas. */
const beforeAside = (words: readonly Word[], mentions: Mentions, end: number): Mention | undefined => {
  for (let last = end - 1; last > Math.max(0, end - 40); last--) {
    const one = mentions.byLast.get(last)
    if (one === undefined || words[last]?.text !== "," || !opensClause(words, mentions, one)) continue
    if (last < end - 1 || words.slice(one.first, one.last).some(({ text }) => text === ",")) return one
  }
  return undefined
}

/** "said Name Surname": only verbs that take no person as object. */
const behind = (words: readonly Word[], mentions: Mentions, verb: Reporting): Subject | null => {
  if (verb.kind === "object" || verb.kind === "to" || /^(?:tell|inform|assure|reassure|advise|be)$/.test(verb.verb)) return null
  const previous = words[verb.first - 1]
  if (previous?.isWord && previous.base !== "as" && previous.base !== "so") return null
  let next = verb.last
  while (next < words.length && isAdverb(words[next]!.base)) next++
  const mention = mentions.byFirst.get(next)
  if (
    mention === undefined ||
    (/^(?:remind|promise|warn)$/.test(verb.verb) && !/^(?:[.,]|at|in|on|during|after)$/.test(words[mention.last]?.base ?? "."))
  )
    return null
  const following = mentions.byFirst.get(mention.last + 1)
  return { mention, isGroup: words[mention.last]?.base === "and" && following !== undefined && !reportingAt(words, mention.last + 1) }
}

/** "He met with the delegation and said that …": the second verb of one subject. */
const shared = (words: readonly Word[], mentions: Mentions, verb: Reporting): Subject | null => {
  if (verb.kind === "object" || verb.kind === "to") return null
  const end = subjectEnd(words, verb.first)
  if (!/^(?:and|but)$/.test(words[end - 1]?.base ?? "")) return null
  const mention = mentions.all.slice(0, 8).find((one) => !one.possessive && opensClause(words, mentions, one))
  return mention === undefined || mention.last >= end ? null : { mention, isGroup: partnerOf(words, mentions, mention) !== null }
}

/** The other half of "Name Surname and Name Surname". */
const partnerOf = (words: readonly Word[], mentions: Mentions, mention: Mention): Mention | null => {
  const before = words[mention.first - 1]?.base === "and" ? mentions.byLast.get(mention.first - 1) : undefined
  return before === undefined || before.possessive ? null : before
}

/** Whether a mention can be the subject of a main clause: nothing before it makes it an object or part of a relative clause. */
export const opensClause = (words: readonly Word[], mentions: Mentions, mention: Mention, depth = 0): boolean => {
  const previous = words[mention.first - 1]
  if (previous === undefined || !previous.isWord) return true
  if (depth > 4) return false
  const owner = previous.possessive ? mentions.byLast.get(mention.first) : undefined
  if (owner !== undefined) return opensClause(words, mentions, owner, depth + 1)
  const partner = partnerOf(words, mentions, mention)
  if (partner !== null) return opensClause(words, mentions, partner, depth + 1)
  if (subordinators.has(previous.base) && previous.base !== "when") return false
  if (clauseOpeners.has(previous.base) || isAdverb(previous.base)) return true
  const opening = words[0]!.base
  return introducers.has(opening) || /(?:ing|ed)$/.test(opening)
}

/** "said this during …", "announced it on Monday." */
const saysThis = (words: readonly Word[], { kind, last }: Reporting, rest: number): boolean =>
  kind === "clause" &&
  rest === last &&
  /^(?:this|it|so)$/.test(words[last]?.base ?? "") &&
  /^(?:|during|at|in|on|to|when|while|as|after|before|by|[.,])$/.test(words[last + 1]?.base ?? "")

/** "It was emphasized that …", "The point was made by …", "This was stated by …". */
const passive = (words: readonly Word[], mentions: Mentions, verb: Reporting): Frame | null => {
  const end = subjectEnd(words, verb.first)
  const agent = words[verb.last]?.base === "by" ? mentions.byFirst.get(verb.last + 1) : undefined
  const pointer = /^(?:this|it|that|these|statement|remarks|announcement)$/.test(words[end - 1]?.base ?? "")
  if (agent !== undefined)
    return {
      shape: pointer ? "pointback" : "main",
      subject: agent,
      isGroup: agent.kind === "several",
      first: agent.first,
      last: agent.last,
      verb,
      rest: agent.last
    }
  if (pointer && words[end - 1]!.base === "this")
    return { shape: "pointback", subject: null, isGroup: true, first: end - 1, last: end, verb, rest: verb.last }
  const isClause =
    verb.kind === "clause" && (words.slice(verb.last, verb.last + 9).some(({ base }) => base === "that") || words[verb.last]?.text === ".")
  return words[end - 1]?.base === "it" && isClause
    ? { shape: "impersonal", subject: null, isGroup: false, first: end - 1, last: end, verb, rest: verb.last }
    : null
}

/** "… made the statement during the session.", "The statement was made by …", "This is what … told reporters." */
const pointsBack = (words: readonly Word[], mentions: Mentions): Frame | null => {
  const opening = words
    .slice(0, 3)
    .map(({ base }) => base)
    .join(" ")
  const teller = /^(?:this|that) (?:is|was) what$/.test(opening) ? mentions.byFirst.get(3) : undefined
  if (teller !== undefined) return pointback(words, mentions, teller, teller.last)
  for (const [at, word] of words.entries()) {
    const agent =
      word.base === "made" &&
      words[at + 1]?.base === "by" &&
      /^(?:statement|remark|announcement|comment|point)$/.test(words[subjectEnd(words, at) - 1]?.base ?? "")
        ? mentions.byFirst.get(at + 2)
        : undefined
    if (agent !== undefined) return pointback(words, mentions, agent, agent.last)
    if (!/^(?:made|voiced|gave)$/.test(word.base) || !/^(?:the|this|that|such|these|his|her)$/.test(words[at + 1]?.base ?? "")) continue
    const noun = words.slice(at + 2, at + 4).find(({ base }) => /^(?:statements?|remarks?|announcements?|comments?|points?)$/.test(base))
    const subject = mentions.byLast.get(subjectEnd(words, at))
    if (noun === undefined || subject === undefined || subject.possessive || !opensClause(words, mentions, subject)) continue
    return pointback(words, mentions, subject, at + 2)
  }
  return null
}

const pointback = (words: readonly Word[], mentions: Mentions, subject: Mention, rest: number): Frame => ({
  shape: "pointback",
  subject,
  isGroup: subject.kind === "several" || partnerOf(words, mentions, subject) !== null,
  first: subject.first,
  last: subject.last,
  verb: null,
  rest
})

/** "According to the minister, …", "In his words, …", "in the President's opinion", "in the words of …". */
const accordingTo = (words: readonly Word[], mentions: Mentions): readonly Frame[] => {
  const found: Frame[] = []
  for (const [at, word] of words.entries()) {
    if (word.quoted) continue
    const next = words[at + 1]?.base ?? ""
    if (word.base === "according" && next === "to") found.push(source(words, mentions, at + 2))
    if (word.base !== "in" || (at > 0 && words[at - 1]!.isWord && !/^(?:and|but|that|yet|also|so)$/.test(words[at - 1]!.base))) continue
    if (/^(?:his|her|their)$/.test(next) && words.slice(at + 2, at + 4).some(({ base }) => opinionNouns.has(base)))
      found.push(source(words, mentions, at + 1))
    const owner = mentions.byFirst.get(at + 1)
    if (owner?.possessive && opinionNouns.has(words[owner.last]?.base ?? "")) found.push(source(words, mentions, at + 1))
    if (next === "the" && opinionNouns.has(words[at + 2]?.base ?? "") && words[at + 3]?.base === "of")
      found.push(source(words, mentions, at + 4))
  }
  return found
}

const pronouns: Readonly<Record<string, "he" | "she">> = { him: "he", his: "he", her: "she" }

const source = (words: readonly Word[], mentions: Mentions, at: number): Frame => {
  const named = mentions.byFirst.get(at)
  const gender = pronouns[words[at]?.base ?? ""]
  const pronoun: Mention | null =
    gender === undefined ? null : { first: at, last: at + 1, kind: "pronoun", name: null, office: null, gender, possessive: false }
  const subject = named ?? pronoun
  let last = subject?.last ?? at
  while (subject === null && last < words.length && last < at + 12 && words[last]!.text !== ",") last++
  const isGroup =
    subject === null || subject.kind === "several" || (words[subject.last]?.base === "and" && mentions.byFirst.has(subject.last + 1))
  return { shape: "according", subject, isGroup, first: at, last, verb: null, rest: last }
}

/** "The statement “reaffirmed …”": the paper's own words, verb and all. */
const quotedDocument = (words: readonly Word[]): Frame | null => {
  const at = words.slice(0, 6).findIndex(({ base }) => documentNouns.has(base))
  const isQuoted = at >= 0 && words[at + 1]?.isWord === false && words[at + 2]?.quoted === true
  return isQuoted ? { shape: "main", subject: null, isGroup: true, first: 0, last: at + 1, verb: null, rest: at + 1 } : null
}

/** "The ministry said", "said the document", "Name of a state announced that": a source that is no person. */
const institution = (words: readonly Word[], mentions: Mentions, verb: Reporting): Frame | null => {
  const end = subjectEnd(words, verb.first)
  const isDocument = documentNouns.has(words[end - 1]?.base ?? "")
  if (!isDocument && !publicVerbs.has(verb.verb) && words[verb.first]!.base !== "read") return null
  let first = end
  while (first > 0 && words[first - 1]!.isWord && end - first < 12) first--
  const subject = words.slice(first, end)
  const form = words[verb.first]!.base
  const next = words[verb.last]?.base ?? "."
  const closes =
    isDocument ||
    form === "said" ||
    form === "says" ||
    /^(?:that|[:,.])$/.test(next) ||
    /^(?:stress|emphasiz|emphasis|highlight|underlin)ed$/.test(form)
  if (!closes || subject.length === 0 || (mentions.byLast.get(end) ?? { kind: "name" }).kind !== "name") return null
  const opening = subject[0]!.base
  if ((introducers.has(opening) && subject.length > 1) || subject.some(({ base }) => subordinators.has(base))) return null
  const isIt = subject.length === 1 && opening === "it"
  const named = subject.some(
    ({ base, text, isCapital }, at) =>
      institutionNouns.has(base) || countryOf(text) !== null || (isCapital && (at > 0 || subject.length === 1) && !functionWords.has(base))
  )
  return isIt || isDocument || named ? { shape: "main", subject: null, isGroup: true, first, last: end, verb, rest: verb.last } : null
}
