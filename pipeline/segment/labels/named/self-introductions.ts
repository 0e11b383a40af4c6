import { countryOf } from "../../../english/countries.ts"
import { greetings, notOwned, occupations } from "../../../english/people/first-person.ts"
import { isGivenName } from "../../../english/people/given-names.ts"
import { faiths, numberedVoices } from "../../../english/people/label-words.ts"
import { surnameParticles } from "../../../english/people/personal-names.ts"
import type { CleanPage } from "../../../model/clean-page.ts"
import { slice } from "../../../text/span.ts"
import { foldName } from "../../names/folded-name.ts"
import { isCommon, isNameLike, isParticle } from "../../names/name-words.ts"
import type { Label } from "../label.ts"

/** Labels of voices that are told apart by number: "Speaker 1", "Panelist 2". */
const numbered = new RegExp(`^(?:${numberedVoices.join("|")}) (?:#|No\\. )?\\d{1,3}$`, "i")

/** Characters at the beginning of a turn in which somebody may say who they are. */
const opening = 300

const name = `(\\p{Lu}[\\p{L}’'-]+(?: (?:(?:${surnameParticles.join("|")}) ){0,2}\\p{Lu}[\\p{L}.’'-]*){1,3}?)`
/** At most two short sentences before: "Thank you, Emil." */
const before = `^(?:[^.!?]{1,60}[.!?]\\s+){0,2}`
const greeting = `(?:(?:${greetings.join("|")})\\b[^.!?,]{0,30},? (?:\\p{Lu}\\p{L}+, )?)?(?:and )?`

/** "Good evening. I'm Ida Holm, …", "Hello, my name is Ida Holm and …". */
const isNamed = new RegExp(
  `${before}${greeting}(?:I['’]m|I am|[Mm]y name is|[Mm]y name['’]s) ${name}(?=[,.;!?—–]| (?:and|from|with|of|at|here) )`,
  "u"
)
/** "Ida Holm, I run the mill.": the name may as well be that of whoever is spoken to, so words of a living must follow. */
const hasLiving = new RegExp(
  `${before}${name}, I (?:(?:${occupations.join("|")})\\b|have (?:the|my) (?!(?:${notOwned.join("|")})\\b)\\p{Ll}+ (?:on|in|at|near|by|here)\\b)`,
  "u"
)
/** "Ida Holm. I run the mill.": the next sentence is in the first person and of nobody else. */
const isNameFirst = new RegExp(`^${name}\\. (?=[^.!?]{0,200}\\bI\\b)(?![^.!?]{0,200}\\b(?:[Hh]e|[Ss]he|him|her|his|[Yy]ou|your)\\b)`, "u")

/** The full name by which a turn introduces its speaker in the first person; null where it does not, or may name somebody else. */
const introduced = (text: string, page: string): string | null => {
  const alone = isNameFirst.exec(text)?.[1]
  const told = isNamed.exec(text)?.[1] ?? (isGivenName(alone?.split(" ")[0] ?? "") ? alone : undefined)
  const living = told === undefined ? hasLiving.exec(text)?.[1] : undefined
  const found = told ?? (living !== undefined && page.split(living).length === 2 ? living : undefined)
  if (found === undefined) return null
  const words = found.replace(/\.$/, "").split(" ")
  const isNames = words.every((word) => (isNameLike(word) && !isCommon(word)) || isParticle(word))
  return isNames && countryOf(found) === null && !/['’]s$/.test(found) && !faiths.has(words.at(-1)!.toLowerCase()) ? words.join(" ") : null
}

/**
 * Gives the labels "Speaker 1" and "Panelist 1" of a page the name by which their speaker introduces themselves at the beginning of their first
 * turn. A name that another label has, too, is given to nobody.
 */
export const withIntroductions = (page: CleanPage, labels: ReadonlyMap<number, Label>): ReadonlyMap<number, Label> => {
  const { raw } = page.page
  const names = new Map<string, string | null>()
  for (const [block, { reading, end }] of labels) {
    const voice = reading.printed.toLowerCase()
    if (!numbered.test(reading.printed) || names.has(voice)) continue
    const own = slice(raw, { start: end, end: Math.max(end, page.blocks[block]!.end) }).trim()
    const below = page.blocks.findIndex(({ kind, start }) => kind === "body" && start >= end)
    const text = own !== "" || below < 0 || labels.has(below) ? own : slice(raw, page.blocks[below]!)
    names.set(voice, introduced(text.slice(0, opening), raw))
  }
  const bearers = [...names.values(), ...new Set([...labels.values()].map((label) => label.name))].map((each) => foldName(each ?? ""))
  const isOne = (each: string): boolean => bearers.filter((other) => other === foldName(each)).length === 1
  return new Map(
    [...labels].map(([block, label]) => {
      const found = label.name === "" ? names.get(label.reading.printed.toLowerCase()) : null
      return [block, found != null && isOne(found) ? { ...label, name: found } : label]
    })
  )
}
