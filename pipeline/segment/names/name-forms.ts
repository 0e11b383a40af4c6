import { isGivenName } from "../../english/people/given-names.ts"
import { clauseWords, officeJoints, speakerModifiers } from "../../english/people/label-words.ts"
import { officeModifiers } from "../../english/people/office-words.ts"
import { notGivenNames, surnameParticles } from "../../english/people/personal-names.ts"
import { foldName } from "./folded-name.ts"
import { isCommon, isHonorific } from "./name-words.ts"

/** Whether a name has a given name and a surname; a surname with or without initials has not. */
export const isFull = (name: string): boolean => name.includes(" ") && !/^(?:\p{Lu}\.[- ]?)+/u.test(name)

/** The last word of a name, folded. */
export const surnameOf = (name: string): string => foldName(name).split(" ").at(-1)!

/** Whether a short name may stand for a full one: "A. Berg" for Anna Berg, a surname alone for all who bear it. */
export const fitsInitial = (short: string, full: string): boolean => !/^\p{Lu}\./u.test(short) || foldName(short)[0] === foldName(full)[0]

/** Whether a word of a name is printed in capitals. */
export const isShouted = (name: string): boolean =>
  /\p{Lu}{2}/u.test(name) && name.split(" ").some((word) => /^\p{Lu}[\p{Lu}’'-]{2,}$/u.test(word) && !/^[IVX]+$/.test(word))

/** "ANNA BERG" as "Anna Berg". */
export const inTitleCase = (name: string): string =>
  name.replace(/\p{Lu}[\p{Lu}\p{M}]+/gu, (word) => (/^[IVX]+$/.test(word) ? word : word[0]! + word.slice(1).toLowerCase()))

const particlesBetween = `(?:(?:${surnameParticles.join("|")})\\s){0,3}`
const fullName = new RegExp(
  `(?<![\\p{L}’'.-])(\\p{Lu}\\p{Ll}[\\p{L}-]*)(?=\\s(?:\\p{Lu}\\.\\s)?(${particlesBetween})(\\p{Lu}[\\p{L}’'-]+))`,
  "gu"
)

/** The full names of a text by folded surname: every capitalised word with the name word before it. Linear in the text. */
export const fullNamesOf = (raw: string): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, Set<string>>()
  for (const match of raw.matchAll(fullName)) {
    const [, given = "", before = "", printed = ""] = match
    const surname = inTitleCase(printed.replace(/[’']s?$/, ""))
    if (isCommon(given) || isHonorific(given) || notGivenNames.has(given) || (clauseWords.has(given.toLowerCase()) && !isGivenName(given)))
      continue
    const names = found.get(foldName(surname)) ?? new Set()
    found.set(foldName(surname), names.add(`${given} ${before.replace(/\s+/g, " ")}${surname}`))
  }
  return new Map([...found].map(([surname, names]) => [surname, [...names].sort()]))
}

/** An office as a label prints it; in title case where the whole label is in capitals. */
export const officeOf = (role: string, printed: string): string => (/\p{Ll}/u.test(printed) ? role : inOfficeCase(role))

/** An office in capitals in title case ("Secretary of State"); abbreviations ("EPA") and offices not in capitals stay as they are. */
const inOfficeCase = (role: string): string =>
  /\p{Ll}/u.test(role)
    ? role
    : role.replace(/\p{Lu}[\p{Lu}\p{M}]+/gu, (word) => {
        const lower = word.toLowerCase()
        if (officeJoints.has(lower)) return lower
        return word.length > 5 || isCommon(word) || speakerModifiers.has(lower) || officeModifiers.has(lower)
          ? word[0]! + lower.slice(1)
          : word
      })
