import { isGivenName, isShortForm } from "../../english/people/given-names.ts"
import { foldName, romanisation } from "../names/folded-name.ts"

/**
 * One spelling for printings of a name that differ as English writes Cyrillic or Arabic, and in nothing else ("Sergey Ignatyev" and
 * "Sergei Ignatiev", "Mohammed" and "Mohamed"). Unlike `romanisation` it keeps "e" and "yo" apart, which part two Russian surnames, so it
 * may join pages.
 */
export const spellingOf = (name: string): string =>
  foldName(name)
    .replace(/shch/g, "sch")
    .replace(/kh/g, "h")
    .replace(/[iy](?=[aeou])/g, "")
    .replace(/(?:[eiay]i|[eiay]y|y|j)(?=\b|[^aeiou])/g, "i")
    .replace(/ii+/g, "i")
    .replace(/x/g, "ks")
    .replace(/([a-z])\1/g, "$1")

/**
 * Whether two full names may be one person's, one of them with a short form of the given name ("Alex" and "Aleksandrs Dzenis", "Katya" and
 * "Ekaterina Ozolina") or without a second given name. Only with the same office do they prove to be.
 */
export const mayBeShortOf = (a: string, b: string): boolean => {
  const [left, right] = [partsOf(a), partsOf(b)]
  if (left.at(-1) !== right.at(-1) || left.length < 2 || right.length < 2) return false
  const [given, other] = [left[0]!, right[0]!]
  const isPrefix = given !== other && Math.min(given.length, other.length) >= 3 && (given.startsWith(other) || other.startsWith(given))
  return isPrefix || isUsualShortOf(a, b)
}

/** The same, where the short form is a usual one; a given name that only begins alike may be another ("Martin" and "Martina Berg"). */
export const isUsualShortOf = (a: string, b: string): boolean => {
  const [left, right] = [partsOf(a), partsOf(b)]
  if (left.at(-1) !== right.at(-1) || left.length < 2 || right.length < 2) return false
  const isFewer =
    left.length !== right.length && [...left].every((part) => right.includes(part)) !== [...right].every((part) => left.includes(part))
  return isFewer || isShortForm(foldName(a).split(" ")[0]!, foldName(b).split(" ")[0]!)
}

/** Whether a name of two words is the surname of a longer one: "Borg Vella" of "Censina Borg Vella". */
export const isSurnameOf = (name: string, full: string): boolean =>
  foldName(full).endsWith(` ${foldName(name)}`) && !isGivenName(name.split(" ")[0]!)

const partsOf = (name: string): readonly string[] => romanisation(name).split(" ")
