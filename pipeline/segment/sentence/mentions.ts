import { countryOf, countryOfPair } from "../../english/countries.ts"
import { isGivenName } from "../../english/people/given-names.ts"
import { firmEndings, institutionNouns } from "../../english/people/institution-words.ts"
import { anonymousSpeakers, personEndings } from "../../english/people/label-words.ts"
import { mediaNouns } from "../../english/people/media-words.ts"
import { callings, capitalRanks, rankAbbreviations, relatives, styles } from "../../english/people/office-words.ts"
import { addressedWithArticle, clergyDegrees, honorifics, reflexives } from "../../english/people/personal-names.ts"
import { furtherTold } from "../../english/reports/reporting-clauses.ts"
import { beforeGroupField, beforeSeveral, groupFields, groupNouns, pluralSources } from "../../english/reports/source-nouns.ts"
import { type Mention, type Mentions, mention } from "./mention.ts"
import { givenNameStart, nameRun } from "./name-run.ts"
import { officeAt } from "./offices.ts"
import type { Word } from "./words.ts"

/** Every mention of a sentence. */
export const mentionsOf = (words: readonly Word[]): Mentions => {
  const all = mentions(words).map((mention) => (isAnyone(words, mention) ? { ...mention, kind: "several" as const } : mention))
  return { all, byFirst: new Map(all.map((one) => [one.first, one])), byLast: new Map(all.map((one) => [one.last, one])) }
}

/** "A spokesman for the utility": an office after "a" is nobody known. */
const isAnyone = (words: readonly Word[], { kind, first }: Mention): boolean => kind === "office" && /^an?$/.test(words[first]!.base)

/** The mentions in order; a name and an office in apposition are one mention. */
const mentions = (words: readonly Word[]): readonly Mention[] => {
  const found: Mention[] = []
  let at = 0
  while (at < words.length) {
    const one = words[at]!.isWord && !words[at]!.quoted ? mentionAt(words, at) : null
    if (one !== null) found.push(one)
    at = one?.last ?? at + skipped(words, at)
  }
  return appositions(words, found)
}

const mentionAt = (words: readonly Word[], at: number): Mention | null =>
  pronounAt(words, at) ??
  honorificAt(words, at) ??
  rankedAt(words, at) ??
  officeMentionAt(words, at) ??
  severalAt(words, at) ??
  nameMentionAt(words, at)

/** "The 47-year-old": whoever was spoken of last. */
const age = /^\d{1,3}-year-old$/

const pronounAt = (words: readonly Word[], at: number): Mention | null => {
  const word = words[at]!.base
  if (word === "the" && age.test(words[at + 1]?.base ?? "") && !words[at + 2]?.isCapital) return mention("pronoun", at, at + 2)
  if (word !== "he" && word !== "she" && word !== "they") return null
  return word === "they" ? mention("several", at, at + 1) : mention("pronoun", at, at + 1, { gender: word })
}

const honorificAt = (words: readonly Word[], at: number): Mention | null => {
  const address = articleBefore(words, at)
  const word = words[address]
  const gender = honorifics.get(word?.base ?? "")
  if (gender === undefined || !word!.isCapital) return null
  const from = words[address + 1]?.text === "." ? address + 2 : address + 1
  const run = nameRun(words, from)
  if (run === from) return null
  const rank = address - at === 2 ? clergyDegrees.get(words[at + 1]!.base) : undefined
  const office = rank === undefined ? null : { head: rank, country: null, scope: [], printed: `${words[at + 1]!.text} ${word!.text}` }
  return mention("name", at, run, { name: printedName(words, from, run), office, gender, possessive: words[run - 1]!.possessive })
}

/** The form of address after an article: "Rev" of "the Right Rev Anna Berg"; `at` itself where there is none. */
const articleBefore = (words: readonly Word[], at: number): number => {
  if (words[at]!.base !== "the") return at
  const address = clergyDegrees.has(words[at + 1]?.base ?? "") ? at + 2 : at + 1
  return addressedWithArticle.has(words[address]?.base ?? "") ? address : at
}

/** Most words and full stops of a rank cut short: "Det. Sgt." has four. */
const longestRank = 6

const rankOf = ({ text, base }: Word): string | undefined => capitalRanks.get(text) ?? rankAbbreviations.get(base)

/** A name after ranks cut short: "Lt. Anna Berg", "Det Sgt Anna Berg", "Lt. Gov. Anna Berg", "DA Berg". */
const rankedAt = (words: readonly Word[], at: number): Mention | null => {
  let from = at
  let rank: string | undefined
  while (from < at + longestRank && words[from]?.isCapital && rankOf(words[from]!) !== undefined) {
    rank = rankOf(words[from]!)
    from += words[from + 1]?.text === "." ? 2 : 1
  }
  if (rank === undefined) return null
  const printed = words
    .slice(at, from)
    .map(({ text }, place) => (text === "." || place === 0 ? text : ` ${text}`))
    .join("")
  const behind = words[from] === undefined ? null : officeMentionAt(words, from)
  if (behind?.name != null && behind.office !== null) {
    const { head } = behind.office
    return { ...behind, first: at, office: { ...behind.office, head: `${rank} ${head}`, printed: `${printed} ${behind.office.printed}` } }
  }
  const run = nameRun(words, from)
  if (run === from) return null
  const office = { head: rank, country: null, scope: [], printed }
  return mention("name", at, run, { name: printedName(words, from, run), office, possessive: words[run - 1]!.possessive })
}

const officeMentionAt = (words: readonly Word[], at: number): Mention | null => {
  const found = officeAt(words, at)
  if (found === null) return null
  const { office, last, several, name, gender } = found
  const end = several ? afterField(words, last) : last
  const style = name === null || !styles.has(words[name.first - 1]!.base) ? undefined : words[name.first - 1]!.base
  return mention(several ? "several" : name === null ? "office" : "name", at, end, {
    name: name === null ? null : printedName(words, name.first, name.last),
    office,
    gender,
    ...(style !== undefined && style !== office.head && { style }),
    possessive: words[end - 1]!.possessive
  })
}

/** "the two leaders", "both presidents", "the sides". */
const severalAt = (words: readonly Word[], at: number): Mention | null => {
  for (let end = at; end < Math.min(words.length, at + 4); end++) {
    const word = words[end]!
    if (!word.isWord || word.quoted) return null
    if (pluralSources.has(word.base) || (end > at && groupNouns.has(word.base)))
      return mention("several", at, afterField(words, end + 1), { possessive: word.possessive })
    if (!beforeSeveral.has(word.base) && countryOf(word.text) === null) return null
  }
  return null
}

/** One past what several people lead or belong to: "heads of state and government", "leaders of the two countries". */
const afterField = (words: readonly Word[], at: number): number => {
  if (words[at]?.base !== "of") return at
  for (let next = at + 1; next < at + 6; next++) {
    const word = words[next]?.base ?? ""
    if (groupFields.has(word)) return words[next + 1]?.base === "and" && words[next + 2]?.base === "government" ? next + 3 : next + 1
    if (!beforeGroupField.has(word)) return at
  }
  return at
}

const nameMentionAt = (words: readonly Word[], at: number): Mention | null => {
  const last = nameRun(words, at)
  if (last === at || isPaper(words, at, last) || words[at - 1]?.base === "the" || isPartOfTitle(words, at, last)) return null
  const gender = reflexives.get(words[last]?.base ?? "") ?? null
  const isCalled = opensSentence(words, at) && last - at > 2 && isCalling(words[at]!)
  const first = isCalled ? givenNameStart(words, at + 1, last) : isBehindTitle(words, at) ? givenNameStart(words, at, last) : at
  return mention("name", first, last, { name: printedName(words, first, last), gender, possessive: words[last - 1]!.possessive })
}

const endsAsPerson = new RegExp(`^\\p{L}{3,}(?:${personEndings.join("|")})$`, "u")

/** A word that says what somebody is, with the capital of a sentence: "Fisherman Anna Berg". */
const isCalling = ({ base }: Word): boolean =>
  callings.has(base) || anonymousSpeakers.has(base) || (endsAsPerson.test(base) && !isGivenName(base))

const opensSentence = (words: readonly Word[], at: number): boolean => at === 0 || words[at - 1]!.isWord === false

/** "The St. Aubin Record": a name after "the" and "St." that ends like that of a paper. */
const isPaper = (words: readonly Word[], at: number, last: number): boolean =>
  mediaNouns.has(words[last - 1]!.base) && words[at - 1]?.text === "." && words[at - 3]?.base === "the"

/** Whether a title may reach into the capitalised words: "Commissioner for Children's | Rights …", "Minister of Roads, Bridges and | Ports …". */
const isBehindTitle = (words: readonly Word[], at: number): boolean => {
  const [before, second, third] = [words[at - 1], words[at - 2], words[at - 3]]
  if (before?.isCapital === true && before.possessive) return true
  return before?.base === "and" && second?.isCapital === true && third?.text === ","
}

/** Whether capitalised words are part of the name of an institution or a state ("Great Stone" of "Great Stone Industrial Park"), or of a firm. */
const isPartOfTitle = (words: readonly Word[], first: number, last: number): boolean => {
  const next = words[last]
  const before = words[first - 1]
  if (last - first > 1 && firmEndings.has(words[last - 1]!.base)) return true
  const continues =
    next !== undefined &&
    !words[last - 1]!.possessive &&
    next.isCapital &&
    (institutionNouns.has(next.base) || countryOf(next.text) !== null)
  if (continues || before === undefined) return continues
  return before.isCapital && !before.possessive && institutionNouns.has(before.base) && before.end + 1 === words[first]!.start
}

const printedName = (words: readonly Word[], first: number, last: number): string =>
  words
    .slice(first, last)
    .map((word, at, all) => (at === all.length - 1 ? word.text.replace(/[’']s$/i, "") : word.text))
    .join(" ")

/** How many words to skip where no mention begins: the pair that names a state, the whole run of a capitalised phrase. */
const skipped = (words: readonly Word[], at: number): number => {
  if (countryOfPair(words[at]!.text, words[at + 1]?.text ?? "") !== null) return 2
  return Math.max(1, nameRun(words, at) - at)
}

/** "The President, Mr Name Surname said": after a form of address the second comma may be missing. */
const isAddressed = (words: readonly Word[], { first, kind, office }: Mention): boolean =>
  kind === "name" && office === null && honorifics.get(words[first]!.base) !== undefined

/** Whether an office belongs to a longer one: "the Keeper of the Stables of | the Queen". The name after it is not its holder's. */
const isPartOfOffice = (words: readonly Word[], { first }: Mention): boolean => /^(?:of|to|for)$/.test(words[first - 1]?.base ?? "")

/** Whether an office after a name is its bearer's and more is told of it: "Anna Berg, the detective who kept the case, …". */
const isToldAside = (words: readonly Word[], name: Mention, { kind, first, last, possessive }: Mention): boolean =>
  name.kind === "name" &&
  name.office === null &&
  !name.possessive &&
  name.name?.includes(" ") === true &&
  (kind === "office" || kind === "several") &&
  !possessive &&
  first === name.last + 1 &&
  words[name.last]!.text === "," &&
  /^(?:the|an?)$/.test(words[first]!.base) &&
  furtherTold.has(words[last]?.base ?? "") &&
  words.slice(last, last + 16).some(({ text }) => text === ",")

/** Joins an office and a name in apposition: "the president, Name Surname," and "Name Surname, the head of …,". */
const appositions = (words: readonly Word[], found: readonly Mention[]): readonly Mention[] => {
  const merged: Mention[] = []
  for (const mention of found) {
    const before = merged.at(-1)
    const joins =
      before !== undefined &&
      words[before.last]?.text === "," &&
      mention.first === before.last + 1 &&
      (/^[,.:;–—-]?$/.test(words[mention.last]?.text ?? "") || (before.first === 0 && isAddressed(words, mention)))
    const [name, office] = before?.kind === "name" && before.office === null ? [before, mention] : [mention, before]
    const isCalled = callings.has(office?.office?.head ?? "") && words[mention.last + 1]?.base !== "and"
    if (
      joins &&
      name.kind === "name" &&
      (name.office === null || isCalled) &&
      (name.name?.includes(" ") || isAddressed(words, name) || relatives.has(office?.office?.head ?? "")) &&
      office?.kind === "office" &&
      !isPartOfOffice(words, office) &&
      !before.possessive
    ) {
      merged[merged.length - 1] = {
        ...name,
        first: before.first,
        last: mention.last,
        office: name.office ?? office.office,
        gender: office.gender ?? name.gender,
        possessive: mention.possessive
      }
    } else if (before !== undefined && isToldAside(words, before, mention)) {
      merged[merged.length - 1] = { ...before, office: mention.office, gender: mention.gender ?? before.gender }
    } else merged.push(mention)
  }
  return merged
}
