import { calendarNames, partsOfDay } from "../../english/calendar-words.ts"
import * as grammar from "../../english/grammar-words.ts"
import { isGivenName } from "../../english/people/given-names.ts"
import { personEndings } from "../../english/people/label-words.ts"
import { callings } from "../../english/people/office-words.ts"
import * as clauses from "../../english/reports/reporting-clauses.ts"
import { eventVerbs, reportingVerb } from "../../english/reports/reporting-verbs.ts"
import type { Reporting } from "./frame.ts"
import type { Mention, Mentions } from "./mention.ts"
import { reportingAt, subjectEnd } from "./reporting-verb.ts"
import type { Word } from "./words.ts"

/** Whether a mention is the last of a list and so no subject by itself ("lawyers, judges, officials expressed"); in "…, experts say." it is the subject. */
const isListed = (words: readonly Word[], { first }: Mention, { last }: Reporting): boolean =>
  words[first - 1]?.text === "," &&
  !grammar.introducers.has(words[0]!.base) &&
  !/(?:ing|ed|ly)$/.test(words[0]!.base) &&
  words[last]?.isWord === true

/** Who says it, and whether others say it too. */
interface Subject {
  readonly mention: Mention
  readonly isGroup: boolean
}

/** The subject of a reporting verb: in front of it, after it, or shared with an earlier verb; null where it is no person. */
export const subjectOf = (words: readonly Word[], mentions: Mentions, verb: Reporting): Subject | null => {
  const subject = before(words, mentions, verb) ?? behind(words, mentions, verb) ?? shared(words, mentions, verb)
  if (subject === null || subject.mention.possessive) return null
  return subject.mention.kind === "several" && isListed(words, subject.mention, verb) ? null : subject
}

/** The subject in front of the verb: "The President also noted", "Name Surname, who arrived on Monday, said". */
const before = (words: readonly Word[], mentions: Mentions, verb: Reporting): Subject | null => {
  const end = subjectEnd(words, verb.first)
  const aside = words[end - 1]?.text === ","
  const nearest = mentions.byLast.get(end)
  const mention = aside
    ? beforeAside(words, mentions, end)
    : (belongingTo(words, mentions, nearest) ?? nearest ?? beforePhrase(words, mentions, end))
  if (mention === undefined || !opensClause(words, mentions, mention)) return null
  return { mention, isGroup: partnerOf(words, mentions, mention) !== null }
}

/** The subject before an aside between commas: "Name Surname, who arrived on Monday, said". */
const beforeAside = (words: readonly Word[], mentions: Mentions, end: number): Mention | undefined => {
  let surname: Mention | undefined
  for (let last = end - 1; last > Math.max(0, end - 40); last--) {
    const one = mentions.byLast.get(last)
    if (one === undefined || !opensClause(words, mentions, one)) continue
    if (words[last]?.text !== ",") {
      if (isPlaced(words, one, end)) return one
      continue
    }
    if (last < end - 1 || words.slice(one.first, one.last).some(({ text }) => text === ",") || explains(words, one)) {
      if (one.kind !== "name" || one.office !== null || one.name?.includes(" ")) return one
      surname ??= one
    }
  }
  return surname
}

/** The person before a place that reads like a name: "Name Surname of Great Harbour said". */
const belongingTo = (words: readonly Word[], mentions: Mentions, place: Mention | undefined): Mention | undefined => {
  if (place?.kind !== "name" || place.office !== null) return undefined
  const link = words[place.first - 1]?.base === "the" ? place.first - 2 : place.first - 1
  const one = grammar.belongingLinks.has(words[link]?.base ?? "") ? mentions.byLast.get(link) : undefined
  return one?.kind === "name" && one.name?.includes(" ") ? one : undefined
}

/** Whether a name is followed by where its bearer belongs, and then a comma: "Name Surname of the harbour board, meanwhile, said". */
const isPlaced = (words: readonly Word[], { kind, name, last, possessive }: Mention, end: number): boolean => {
  if (kind !== "name" || possessive || !name?.includes(" ") || !grammar.placeLinks.has(words[last]?.base ?? "")) return false
  let at = last + 1
  while (at < end && at < last + 10 && words[at]!.isWord && reportingVerb(words[at]!.base) === null) at++
  return at < end && words[at]!.text === ","
}

/** Whether a name says who somebody just described is: "The bridge's designer, Name Surname, said". */
export const explains = (words: readonly Word[], { first, kind }: Mention): boolean => {
  if (kind !== "name" || words[first - 1]?.text !== ",") return false
  let start = first - 1
  while (start > 0 && words[start - 1]!.isWord && first - start < 14) start--
  const isOwned = words.slice(start, first - 2).some(({ possessive }) => possessive)
  return first - start > 2 && (isOwned || clauses.explainingDeterminers.has(words[start]!.base))
}

const endsAsPerson = new RegExp(`^\\p{Ll}{3,}(?:${personEndings.join("|")})$`, "u")

/** Whether the word before a name says what its bearer is: "Fisherman Name Surname took the floor". */
export const isDescribedByCalling = (words: readonly Word[], { first, kind }: Mention): boolean =>
  kind === "name" && first > 0 && (callings.has(words[first - 1]!.base) || endsAsPerson.test(words[first - 1]!.base))

/** Most words of an explanation that runs to the end of its sentence: "was found by Name Surname, a dealer who lives near the quay". */
const mostExplained = 22

/** Whether words after a name say who its bearer is: "Name Surname, a teacher, stayed", "Name Surname, 48, stayed". */
export const isExplained = (words: readonly Word[], { first, last, kind, possessive }: Mention): boolean =>
  kind === "name" &&
  !possessive &&
  (first <= 1 || clauses.beforeNamed.has(words[first - 1]!.base)) &&
  words[last]?.text === "," &&
  (clauses.explanationOpeners.has(words[last + 1]?.base ?? "") || /^[1-9]\d$/.test(words[last + 1]?.base ?? "")) &&
  (words.slice(last + 1, last + 16).some(({ text }) => text === ",") || words.length - last < mostExplained)

/** The subject before a phrase of time or place: "The minister in an interview said". */
const beforePhrase = (words: readonly Word[], mentions: Mentions, end: number): Mention | undefined => {
  for (let at = end - 1; at > 0 && at > end - 14 && words[at]!.isWord; at--)
    if (grammar.betweenLinks.has(words[at]!.base)) {
      const one = mentions.byLast.get(at)
      const belongs = grammar.belongingLinks.has(words[at]!.base)
      if (one !== undefined && (!belongs || (one.kind === "name" && one.name?.includes(" ")))) return one
    }
  return undefined
}

/** The person named from word `at` on, a description before the name left out: "said market strategist Name Surname". */
export const mentionFrom = (words: readonly Word[], mentions: Mentions, at: number): Mention | undefined => {
  for (let next = at; next < at + 5 && words[next]?.isWord && !words[next]!.quoted; next++) {
    const one = mentions.byFirst.get(next)
    if (one !== undefined) return next === at || one.name?.includes(" ") ? one : undefined
    if (grammar.functionWords.has(words[next]!.base) && next > at) return undefined
  }
  return undefined
}

/** The subject after the verb, where the verb takes no person as object: "said Name Surname". */
const behind = (words: readonly Word[], mentions: Mentions, verb: Reporting): Subject | null => {
  if (verb.kind === "object" || verb.kind === "to" || clauses.takesPerson.has(verb.verb)) return null
  const previous = words[verb.first - 1]
  if (previous?.isWord && previous.base !== "as" && previous.base !== "so") return null
  let next = verb.last
  while (next < words.length && grammar.isAdverb(words[next]!.base)) next++
  const mention = mentionFrom(words, mentions, next)
  if (mention === undefined || (clauses.mayTakePerson.has(verb.verb) && !clauses.afterPerson.has(words[mention.last]?.base ?? ".")))
    return null
  const following = mentions.byFirst.get(mention.last + 1)
  return { mention, isGroup: words[mention.last]?.base === "and" && following !== undefined && !reportingAt(words, mention.last + 1) }
}

/** The subject of the verb before: "He met with the delegation and said that …". */
const shared = (words: readonly Word[], mentions: Mentions, verb: Reporting): Subject | null => {
  if (verb.kind === "object" || verb.kind === "to") return null
  const end = subjectEnd(words, verb.first)
  if (!/^(?:and|but)$/.test(words[end - 1]?.base ?? "")) return null
  const mention = mentions.all.slice(0, 8).find((one) => !one.possessive && opensClause(words, mentions, one))
  if (mention === undefined || mention.last >= end) return null
  const isFirstOfTwo = words[mention.last]?.base === "and" && mentions.byFirst.has(mention.last + 1)
  return { mention, isGroup: isFirstOfTwo || partnerOf(words, mentions, mention) !== null }
}

/** Whoever stands before "and" and a mention: the first half of "Name Surname and Name Surname". */
export const partnerOf = (words: readonly Word[], mentions: Mentions, mention: Mention): Mention | null => {
  const before = words[mention.first - 1]?.base === "and" ? mentions.byLast.get(mention.first - 1) : undefined
  return before === undefined || before.possessive ? null : before
}

/**
 * Whether nothing but nouns stands between the beginning of the clause and a name: "Market strategist Name Surname". After an article the
 * name must begin with a given name: "The soprano Anna Berg", not "The retailer Brook Lane".
 */
const isDescribed = (words: readonly Word[], { first }: Mention): boolean => {
  for (let at = first - 1; at >= first - 6; at--) {
    const word = words[at]
    if (word === undefined || !word.isWord) return true
    if (grammar.determiners.has(word.base) && at < first - 1) return words[at - 1]?.isWord !== true && isGivenName(words[first]!.text)
    if (
      grammar.functionWords.has(word.base) ||
      eventVerbs.has(word.base) ||
      reportingVerb(word.base) !== null ||
      (/(?:ed|ing|ly)$/.test(word.base) && words[at + 1]?.base !== "mate")
    )
      return false
  }
  return false
}

/** Whether nothing but a time stands before a subject: "Last night Name Surname said". */
const isTimeBefore = (words: readonly Word[], first: number): boolean =>
  first <= 3 && words.slice(0, first).every(({ base }) => grammar.timeOpeners.has(base) || calendarNames.has(base) || partsOfDay.has(base))

/** Whether a mention can be the subject of a main clause: no word before it makes it an object or part of a relative clause. */
export const opensClause = (words: readonly Word[], mentions: Mentions, mention: Mention, depth = 0): boolean => {
  const previous = words[mention.first - 1]
  if (previous === undefined || !previous.isWord) return true
  if (depth > 4) return false
  const owner = previous.possessive ? mentions.byLast.get(mention.first) : undefined
  if (owner !== undefined) return opensClause(words, mentions, owner, depth + 1)
  const partner = partnerOf(words, mentions, mention)
  if (partner !== null) return opensClause(words, mentions, partner, depth + 1)
  if (grammar.subordinators.has(previous.base) && previous.base !== "when") return false
  if (grammar.clauseOpeners.has(previous.base) || grammar.isAdverb(previous.base) || isTimeBefore(words, mention.first)) return true
  if (mention.name !== null && isDescribed(words, mention)) return true
  const opening = words[0]!.base
  if (grammar.placePrepositions.has(previous.base)) return false
  return grammar.introducers.has(opening) || /(?:ing|ed)$/.test(opening)
}
