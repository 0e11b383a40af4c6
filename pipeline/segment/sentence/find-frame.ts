import { countryOf } from "../../english/countries.ts"
import { functionWords, introducers, leadingConjunctions, personalPossessives, subordinators } from "../../english/grammar-words.ts"
import { institutionNouns } from "../../english/people/institution-words.ts"
import { sourcePronouns } from "../../english/people/personal-names.ts"
import * as clauses from "../../english/reports/reporting-clauses.ts"
import { publicVerbs, reportingVerb } from "../../english/reports/reporting-verbs.ts"
import { documentNouns, manyWords, opinionNouns, pluralSources, unnamedNouns, unnamedOpeners } from "../../english/reports/source-nouns.ts"
import { type Frame, frameAround, frameWithout, type Reporting } from "./frame.ts"
import { type Mention, type Mentions, mention } from "./mention.ts"
import { reportingAt, subjectEnd } from "./reporting-verb.ts"
import { mentionFrom, opensClause, partnerOf, subjectOf } from "./subjects.ts"
import type { Word } from "./words.ts"

/** The frame that governs a sentence; null where it names no source. A person goes before an institution, else the first frame wins. */
export const frameOf = (words: readonly Word[], mentions: Mentions): Frame | null => {
  const found: Frame[] = [...accordingTo(words, mentions)]
  for (let at = 0; at < words.length; at++) {
    const verb = reportingAt(words, at)
    if (verb === null) continue
    const frame = verb.isPassive ? passive(words, mentions, verb) : (active(words, mentions, verb) ?? institution(words, mentions, verb))
    if (frame !== null) found.push(frame)
    at = verb.last - 1
  }
  const others = [
    quotedDocument(words),
    paperBehind(words),
    quotedAs(words, mentions),
    pointsBack(words, mentions),
    withSaying(words, mentions)
  ]
  const comma = leadingClauseEnd(words)
  const inMain = found.filter(({ first }) => first > comma)
  const isMainOfAnother = comma > 0 && inMain.length === 0 && mentionFrom(words, mentions, comma + 1) !== undefined
  const inOrder = [...(isMainOfAnother ? [] : inMain.length > 0 ? inMain : found), ...others.filter((frame) => frame !== null)].sort(
    (a, b) => Math.min(a.first, a.verb?.first ?? a.first) - Math.min(b.first, b.verb?.first ?? b.first)
  )
  return (
    inOrder.find(({ shape }) => shape === "pointback") ??
    inOrder.find(({ subject, isGroup }) => subject !== null && !isGroup) ??
    inOrder.find(({ subject }) => subject !== null) ??
    inOrder[0] ??
    null
  )
}

/** The comma that ends a clause at the beginning of a sentence: "When the mayor said she would pay, …"; -1 where it begins with its main clause. */
const leadingClauseEnd = (words: readonly Word[]): number =>
  leadingConjunctions.has(words[0]?.base ?? "") ? words.findIndex(({ text }) => text === ",") : -1

/** "…, with spokeswoman Anna Berg saying, “…”" */
const withSaying = (words: readonly Word[], mentions: Mentions): Frame | null => {
  for (const [at, { base }] of words.entries()) {
    if (base !== "with") continue
    const subject = mentionFrom(words, mentions, at + 1)
    const verb = subject === undefined ? undefined : words[subject.last]
    if (subject !== undefined && verb?.base.endsWith("ing") === true && reportingVerb(verb.base) !== null)
      return frameAround(subject, { rest: subject.last + 1 })
  }
  return null
}

const active = (words: readonly Word[], mentions: Mentions, verb: Reporting): Frame | null => {
  const subject = subjectOf(words, mentions, verb)
  if (subject === null || receives(mentions, verb)) return null
  const { mention, isGroup } = subject
  const rest = Math.max(verb.last, mention.first > verb.first ? mention.last : 0)
  const shape = saysThis(words, verb, rest) ? "pointback" : "main"
  const first = partnerOf(words, mentions, mention)?.first ?? mention.first
  return frameAround(mention, { shape, isGroup: isGroup || mention.kind === "several", first, verb, rest })
}

/** Whether somebody is received and nothing is said: "Welcomed the guest to the palace". */
const receives = (mentions: Mentions, { verb, last }: Reporting): boolean => verb === "welcome" && mentions.byFirst.has(last)

/** The frame of a passive verb: "It was emphasized that …", "The point was made by …", "This was stated by …". */
const passive = (words: readonly Word[], mentions: Mentions, verb: Reporting): Frame | null => {
  const end = subjectEnd(words, verb.first)
  const agent = words[verb.last]?.base === "by" ? mentions.byFirst.get(verb.last + 1) : undefined
  const named = words[end - 1]?.base ?? ""
  const isFollowed = named === "it" && agent !== undefined && words[agent.last]?.base === "that"
  const pointer = clauses.saidBefore.has(named) && !isFollowed
  if (agent !== undefined) return frameAround(agent, { shape: pointer ? "pointback" : "main", verb })
  if (pointer && words[end - 1]!.base === "this") return frameWithout(end - 1, end, { shape: "pointback", verb, rest: verb.last })
  const isClause =
    verb.kind === "clause" && (words.slice(verb.last, verb.last + 9).some(({ base }) => base === "that") || words[verb.last]?.text === ".")
  return words[end - 1]?.base === "it" && isClause && verb.verb !== "expect"
    ? frameWithout(end - 1, end, { shape: "impersonal", isGroup: false, verb, rest: verb.last })
    : null
}

/** The frames without a verb: "According to the minister, …", "In his words, …", "in the President's opinion", "in the words of …". */
const accordingTo = (words: readonly Word[], mentions: Mentions): readonly Frame[] => {
  const found: Frame[] = []
  for (const [at, word] of words.entries()) {
    if (word.quoted) continue
    const next = words[at + 1]?.base ?? ""
    if (word.base === "according" && next === "to") found.push(source(words, mentions, at + 2))
    if (word.base !== "in" || (at > 0 && words[at - 1]!.isWord && !clauses.beforeAccording.has(words[at - 1]!.base))) continue
    if (personalPossessives.has(next) && words.slice(at + 2, at + 4).some(({ base }) => opinionNouns.has(base)))
      found.push(source(words, mentions, at + 1))
    const owner = mentions.byFirst.get(at + 1)
    if (owner?.possessive && opinionNouns.has(words[owner.last]?.base ?? "")) found.push(source(words, mentions, at + 1))
    if (next === "the" && opinionNouns.has(words[at + 2]?.base ?? "") && words[at + 3]?.base === "of")
      found.push(source(words, mentions, at + 4))
  }
  return found
}

/** The frame whose source is named from word `at` on, after "according to" or "in". */
const source = (words: readonly Word[], mentions: Mentions, at: number): Frame => {
  const named = mentionFrom(words, mentions, at)
  const gender = sourcePronouns.get(words[at]?.base ?? "")
  const subject = named ?? (gender === undefined ? null : mention("pronoun", at, at + 1, { gender }))
  let last = subject?.last ?? at
  while (subject === null && last < words.length && last < at + 12 && words[last]!.text !== ",") last++
  const isGroup =
    subject === null || subject.kind === "several" || (words[subject.last]?.base === "and" && mentions.byFirst.has(subject.last + 1))
  return { shape: "according", subject, isGroup, first: at, last, verb: null, rest: last }
}

/** A paper before a quotation without a verb of its own: "The statement “reaffirmed …”". */
const quotedDocument = (words: readonly Word[]): Frame | null => {
  const at = words.slice(0, 6).findIndex(({ base }) => documentNouns.has(base))
  const isQuoted = at >= 0 && words[at + 1]?.isWord === false && words[at + 2]?.quoted === true
  return isQuoted ? frameWithout(0, at + 1) : null
}

/** A paper after its quotation: "reads the message". */
const paperBehind = (words: readonly Word[]): Frame | null => {
  const isPaper = clauses.beforePaper.has(words[1]?.base ?? "") && documentNouns.has(words[2]?.base ?? "")
  return isPaper && clauses.paperVerbs.has(words[0]!.base) ? frameWithout(1, 3) : null
}

/** "Name Surname was quoted by the agency as saying", "the agency quoted Name Surname as saying". */
const quotedAs = (words: readonly Word[], mentions: Mentions): Frame | null => {
  const at = words.findIndex(({ base, quoted }, at) => base === "as" && !quoted && clauses.quotedAsVerbs.has(words[at + 1]?.base ?? ""))
  for (let verb = at - 1; verb >= Math.max(0, at - 14); verb--) {
    if (!clauses.quotingVerbs.has(words[verb]!.base)) continue
    const subject = mentions.byFirst.get(verb + 1) ?? mentions.byLast.get(subjectEnd(words, verb))
    if (subject === undefined || subject.possessive) return null
    const isGroup = subject.kind === "several" || partnerOf(words, mentions, subject) !== null
    return frameAround(subject, { isGroup, rest: at + 2 })
  }
  return null
}

/** Whether a subject is somebody the paper does not name: "Two people familiar with the matter", "a source in the ministry". */
const unnamedSource = ([opening, ...rest]: readonly Word[]): boolean =>
  opening !== undefined &&
  unnamedOpeners.has(opening.base) &&
  rest
    .slice(0, 3)
    .some(
      ({ base }, at) => unnamedNouns.has(base) || pluralSources.has(base) || (at === 0 && manyWords.has(opening.base) && base.endsWith("s"))
    )

/** The frame of a source that is no person: "The ministry said", "said the document", "Norway announced that". */
const institution = (words: readonly Word[], mentions: Mentions, verb: Reporting): Frame | null => {
  const end = subjectEnd(words, verb.first)
  const isDocument = documentNouns.has(words[end - 1]?.base ?? "")
  if (!isDocument && !publicVerbs.has(verb.verb) && words[verb.first]!.base !== "read") return null
  let first = end
  while (first > 0 && words[first - 1]!.isWord && end - first < 12) first--
  if (first === 0 && /^(?:and|but|yet|so)$/.test(words[0]!.base) && end > 1) first = 1
  const subject = words.slice(first, end)
  const form = words[verb.first]!.base
  const next = words[verb.last]?.base ?? "."
  const isUnnamed = unnamedSource(subject) && verb.kind === "clause"
  const closes =
    isDocument ||
    isUnnamed ||
    (words[first - 1]?.text === "," && words.length - verb.last <= 6) ||
    clauses.sayingForms.has(form) ||
    clauses.afterInstitutionVerb.has(next) ||
    clauses.stressingForms.has(form)
  if (!closes || subject.length === 0 || (mentions.byLast.get(end) ?? { kind: "name" }).kind !== "name") return null
  const opening = subject[0]!.base
  if ((introducers.has(opening) && subject.length > 1) || (!isUnnamed && subject.some(({ base }) => subordinators.has(base)))) return null
  const isIt = subject.length === 1 && opening === "it"
  const named = subject.some(
    ({ base, text, isCapital }, at) =>
      isUnnamed ||
      institutionNouns.has(base) ||
      countryOf(text) !== null ||
      (isCapital && (at > 0 || subject.length === 1) && !functionWords.has(base))
  )
  return isIt || isDocument || named ? frameWithout(first, end, { verb, rest: verb.last }) : null
}

/** Whether a reporting verb has only a pointer for an object: "said this during …", "announced it on Monday." */
const saysThis = (words: readonly Word[], { kind, last }: Reporting, rest: number): boolean =>
  kind === "clause" &&
  rest === last &&
  clauses.pointers.has(words[last]?.base ?? "") &&
  (words[last + 1] === undefined || clauses.afterPointer.has(words[last + 1]!.base))

/** The frame of a sentence about a statement already given: "… made the statement during the session.", "This is what … told reporters." */
const pointsBack = (words: readonly Word[], mentions: Mentions): Frame | null => {
  const opening = words
    .slice(0, 3)
    .map(({ base }) => base)
    .join(" ")
  const teller = /^(?:this|that) (?:is|was) what$/.test(opening) ? mentions.byFirst.get(3) : undefined
  if (teller !== undefined) return pointback(words, mentions, teller, teller.last)
  for (const [at, word] of words.entries()) {
    const agent =
      word.base === "made" && words[at + 1]?.base === "by" && clauses.madeStatements.has(words[subjectEnd(words, at) - 1]?.base ?? "")
        ? mentions.byFirst.get(at + 2)
        : undefined
    if (agent !== undefined) return pointback(words, mentions, agent, agent.last)
    if (!clauses.makingVerbs.has(word.base) || !clauses.beforeStatement.has(words[at + 1]?.base ?? "")) continue
    const noun = words.slice(at + 2, at + 4).find(({ base }) => clauses.statementNouns.has(base))
    const subject = mentions.byLast.get(subjectEnd(words, at))
    if (noun === undefined || subject === undefined || subject.possessive || !opensClause(words, mentions, subject)) continue
    return pointback(words, mentions, subject, at + 2)
  }
  return null
}

const pointback = (words: readonly Word[], mentions: Mentions, subject: Mention, rest: number): Frame =>
  frameAround(subject, { shape: "pointback", isGroup: subject.kind === "several" || partnerOf(words, mentions, subject) !== null, rest })
