import { countryOf, countryOfPair } from "../../english/countries.ts"
import { institutionNouns, pluralSources } from "../../english/grammar-words.ts"
import { honorifics, styles } from "../../english/office-words.ts"
import { type Gender, nameRun } from "./name-run.ts"
import { type Office, officeAt } from "./offices.ts"
import type { Word } from "./words.ts"

/** A place where a sentence speaks of a person (or of several): by name, by office, by pronoun. */
export interface Mention {
  /** First word and one past the last, as indices into the sentence's words. */
  readonly first: number
  readonly last: number
  readonly kind: "name" | "office" | "pronoun" | "several"
  /** The name as printed, without office; null where none stands there. */
  readonly name: string | null
  readonly office: Office | null
  readonly gender: Gender | null
  /** How the person is addressed beside the office: the "highness" of "King His Royal Highness Name". */
  readonly style?: string
  /** Stands in the possessive ("the President's"): it owns something and says nothing itself. */
  readonly possessive: boolean
}

/** The mentions of a sentence, findable by their place. */
export interface Mentions {
  readonly all: readonly Mention[]
  readonly byFirst: ReadonlyMap<number, Mention>
  readonly byLast: ReadonlyMap<number, Mention>
}

export const mentionsOf = (words: readonly Word[]): Mentions => {
  const all = mentions(words).map((mention) => (isAnyone(words, mention) ? { ...mention, kind: "several" as const } : mention))
  return { all, byFirst: new Map(all.map((one) => [one.first, one])), byLast: new Map(all.map((one) => [one.last, one])) }
}

/** "A spokesman for the utility": an office that points to nobody known. */
const isAnyone = (words: readonly Word[], { kind, first }: Mention): boolean => kind === "office" && /^an?$/.test(words[first]!.base)

/** Every mention of a sentence, in order; offices and names that stand in apposition are one. */
const mentions = (words: readonly Word[]): readonly Mention[] => {
  const found: Mention[] = []
  let at = 0
  while (at < words.length) {
    const mention = words[at]!.isWord && !words[at]!.quoted ? mentionAt(words, at) : null
    if (mention !== null) found.push(mention)
    at = mention?.last ?? at + skipped(words, at)
  }
  return appositions(words, found)
}

const mentionAt = (words: readonly Word[], at: number): Mention | null =>
  pronounAt(words, at) ?? honorificAt(words, at) ?? officeMentionAt(words, at) ?? severalAt(words, at) ?? nameMentionAt(words, at)

const pronounAt = (words: readonly Word[], at: number): Mention | null => {
  const word = words[at]!.base
  if (word !== "he" && word !== "she" && word !== "they") return null
  const several = word === "they"
  return {
    first: at,
    last: at + 1,
    kind: several ? "several" : "pronoun",
    name: null,
    office: null,
    gender: several ? null : word,
    possessive: false
  }
}

const honorificAt = (words: readonly Word[], at: number): Mention | null => {
  const word = words[at]!
  const gender = honorifics.get(word.base)
  if (gender === undefined || !word.isCapital) return null
  const from = words[at + 1]?.text === "." ? at + 2 : at + 1
  const run = nameRun(words, from)
  return run === from
    ? null
    : {
        first: at,
        last: run,
        kind: "name",
        name: printedName(words, from, run),
        office: null,
        gender,
        possessive: words[run - 1]!.possessive
      }
}

const officeMentionAt = (words: readonly Word[], at: number): Mention | null => {
  const found = officeAt(words, at)
  if (found === null) return null
  const { office, last, several, name, gender } = found
  const end = several ? afterField(words, last) : last
  const style = name === null || !styles.has(words[name.first - 1]!.base) ? undefined : words[name.first - 1]!.base
  return {
    first: at,
    last: end,
    kind: several ? "several" : name === null ? "office" : "name",
    name: name === null ? null : printedName(words, name.first, name.last),
    office,
    gender,
    ...(style !== undefined && style !== office.head && { style }),
    possessive: words[end - 1]!.possessive
  }
}

const beforeSeveral = new Set("the these those both two three all some several many other foreign western their its one of".split(" "))

/** "the two leaders", "both presidents", "the sides". */
const severalAt = (words: readonly Word[], at: number): Mention | null => {
  for (let end = at; end < Math.min(words.length, at + 4); end++) {
    const word = words[end]!
    if (!word.isWord || word.quoted) return null
    if (pluralSources.has(word.base) || (end > at && /^(?:men|women|pair|duo|trio)$/.test(word.base)))
      return {
        first: at,
        last: afterField(words, end + 1),
        kind: "several",
        name: null,
        office: null,
        gender: null,
        possessive: word.possessive
      }
    if (!beforeSeveral.has(word.base) && countryOf(word.text) === null) return null
  }
  return null
}

/** "heads of state and government", "leaders of the two countries". */
const afterField = (words: readonly Word[], at: number): number => {
  if (words[at]?.base !== "of") return at
  for (let next = at + 1; next < at + 6; next++) {
    const word = words[next]?.base ?? ""
    if (/^(?:state|government|countries|states|regions|nations|republics|sides|parties|delegations|parliaments|governments)$/.test(word))
      return words[next + 1]?.base === "and" && words[next + 2]?.base === "government" ? next + 3 : next + 1
    if (!/^(?:the|these|those|both|two|all|three|four|five|six|member|other)$/.test(word)) return at
  }
  return at
}

/** "Surname himself" tells the gender. */
const selves: ReadonlyMap<string, Gender> = new Map([
  ["himself", "he"],
  ["herself", "she"]
])

const nameMentionAt = (words: readonly Word[], at: number): Mention | null => {
  const last = nameRun(words, at)
  if (last === at || words[at - 1]?.base === "the" || isPartOfTitle(words, at, last)) return null
  return {
    first: at,
    last,
    kind: "name",
    name: printedName(words, at, last),
    office: null,
    gender: selves.get(words[last]?.base ?? "") ?? null,
    possessive: words[last - 1]!.possessive
  }
}

/** "Great Stone" of "Great Stone Industrial Park", "New Zealand": capitals that go on as a title are no person's name. */
const isPartOfTitle = (words: readonly Word[], first: number, last: number): boolean => {
  const next = words[last]
  const before = words[first - 1]
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

/** Words to step over where no mention begins: the rest of a capitalised phrase goes with its head. */
const skipped = (words: readonly Word[], at: number): number => {
  if (countryOfPair(words[at]!.text, words[at + 1]?.text ?? "") !== null) return 2
  return Math.max(1, nameRun(words, at) - at)
}

/** "The President, Mr Name Surname said": the form of address stands for the comma. */
const isAddressed = (words: readonly Word[], { first, kind, office }: Mention): boolean =>
  kind === "name" && office === null && honorifics.get(words[first]!.base) !== undefined

/** "the president, Name Surname," and "Name Surname, the head of …," are one mention each. */
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
    if (
      joins &&
      name.kind === "name" &&
      name.office === null &&
      name.name?.includes(" ") &&
      office?.kind === "office" &&
      !before.possessive
    ) {
      merged[merged.length - 1] = {
        ...name,
        first: before.first,
        last: mention.last,
        office: office.office,
        gender: office.gender ?? name.gender,
        possessive: mention.possessive
      }
    } else merged.push(mention)
  }
  return merged
}
