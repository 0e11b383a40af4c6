import { officeJoints, speakerModifiers } from "../../english/label-words.ts"
import { foldName } from "../people/registry.ts"
import { isCommon, isHonorific } from "./name-words.ts"

/** Given name and surname, as against a surname, with or without an initial. */
export const isFull = (name: string): boolean => name.includes(" ") && !/^(?:\p{Lu}\.[- ]?)+/u.test(name)

/** The last word of a name, folded. */
export const surnameOf = (name: string): string => foldName(name).split(" ").at(-1)!

/** "A. Berg" fits Anna Berg; a surname alone fits every bearer. */
export const fitsInitial = (short: string, full: string): boolean => !/^\p{Lu}\./u.test(short) || foldName(short)[0] === foldName(full)[0]

/** Printed in capitals. */
export const isShouted = (name: string): boolean =>
  /\p{Lu}{2}/u.test(name) && name.split(" ").some((word) => /^\p{Lu}[\p{Lu}’'-]{2,}$/u.test(word) && !/^[IVX]+$/.test(word))

/** "ANNA BERG" as "Anna Berg". */
export const inTitleCase = (name: string): string =>
  name.replace(/\p{Lu}[\p{Lu}\p{M}]+/gu, (word) => (/^[IVX]+$/.test(word) ? word : word[0]! + word.slice(1).toLowerCase()))

/** The names of a text in full, by surname: every capitalised word with the name word before it. One pass over the page. */
export const fullNamesOf = (raw: string): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, Set<string>>()
  for (const match of raw.matchAll(
    /(?<![\p{L}’'.-])(\p{Lu}\p{Ll}[\p{L}-]*)(?=\s(?:\p{Lu}\.\s)?((?:(?:de|da|dos|del|di|la|von|van|der|den|bin|al)\s){0,3})(\p{Lu}[\p{L}’'-]+))/gu
  )) {
    const [, given = "", before = "", printed = ""] = match
    const surname = inTitleCase(printed.replace(/[’']s?$/, ""))
    if (isCommon(given) || isHonorific(given) || officeWord.test(given)) continue
    const names = found.get(foldName(surname)) ?? new Set()
    found.set(foldName(surname), names.add(`${given} ${before.replace(/\s+/g, " ")}${surname}`))
  }
  return new Map([...found].map(([surname, names]) => [surname, [...names].sort()]))
}

/** Words that stand before a surname and are no given name. */
const officeWord =
  /^(?:Drs|Doctors?|Senators?|Secretary|Captain|Professors?|Messrs|Comrade|Academician|Brother|Sister|Father|Dear|Thank|Thanks|And|But|With|Like|Then|Also|As|Both)$/

/** "SECRETARY OF STATE" as "Secretary of State"; an office in small letters stays, and so do abbreviations ("EPA"). */
export const inOfficeCase = (role: string): string =>
  /\p{Ll}/u.test(role)
    ? role
    : role.replace(/\p{Lu}[\p{Lu}\p{M}]+/gu, (word) => {
        const lower = word.toLowerCase()
        if (officeJoints.has(lower)) return lower
        return word.length > 5 || isCommon(word) || speakerModifiers.has(lower) ? word[0]! + lower.slice(1) : word
      })
