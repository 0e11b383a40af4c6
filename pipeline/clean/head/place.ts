import { countryOf } from "../../english/countries.ts"
import { cityStates, placeJoints, placeNouns, placeOpeners, sectionWords } from "../../english/pages/dateline-words.ts"
import { menuItems } from "../../english/pages/site-words.ts"
import { isGivenName } from "../../english/people/given-names.ts"
import { datelineAgencies } from "../../english/people/media-words.ts"

/** Whether a text may be the place of a dateline: a few capitalised words, commas between them, no sentence. */
export const isPlace = (text: string): boolean =>
  text.length <= 80 &&
  /^[\p{Lu}\d“"]/u.test(text) &&
  /\p{L}/u.test(text) &&
  !/[:;!?…]|[.,]$/.test(text.replace(/\b(?:St|Mt|D\.C)\.$/, "")) &&
  text.split(" ").every((word) => /^[\p{Lu}\d“"(–—-]/u.test(word) || placeJoints.has(word.replace(/,$/, "")))

/**
 * Whether a text beside a day is likelier a place than a section of the site, an agency or an author: it is called a hall or a house, has a place in
 * another ("Karva, Old Quay"), or is one word that no list holds. Two words alone may be somebody's name, as may those with an office.
 */
export const isLikelyPlace = (text: string): boolean => {
  if (!isPlace(text) || /\d{4}|^\P{Script=Latin}/u.test(text) || menuItems.test(text)) return false
  const parts = text.toLowerCase().split(", ")
  if (parts.some((part) => placeNouns.has(part.slice(part.lastIndexOf(" ") + 1)) || placeNouns.has(/^\S+(?= of )/.exec(part)?.[0] ?? "")))
    return true
  const words = parts.flatMap((part) => part.split(" "))
  if (words.some((word) => sectionWords.has(word) || datelineAgencies.has(word))) return false
  if (countryOf(text) !== null) return cityStates.has(parts[0]!)
  if (parts.length > 1) return !isGivenName(text.split(" ")[0]!)
  return placeOpeners.has(words[0]!) || (words.length === 1 && text !== text.toUpperCase() && text.length > 2)
}

/** Whether words beside a day are a part of the site or an agency: "Text", "News", "Reuters". */
export const isSection = (text: string): boolean =>
  text.split(" ").every((word) => sectionWords.has(word.toLowerCase()) || datelineAgencies.has(word.toLowerCase()))

/** A place with the word before it left out: "at the Old Mill". */
export const placeIn = (text: string): string => text.replace(/^(?:at|in) (?:the )?(?=\p{Lu})/iu, "")
