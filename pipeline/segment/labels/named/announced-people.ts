import { presidersByOpening } from "../../../english/pages/headline-words.ts"
import { isGivenName } from "../../../english/people/given-names.ts"
import { sentences } from "../../../text/sentences.ts"
import { slice } from "../../../text/span.ts"
import { isFull } from "../../names/name-forms.ts"
import { mentionsOf } from "../../sentence/mentions.ts"
import { words } from "../../sentence/words.ts"
import type { Holder } from "../label.ts"

/** A full name that a line above the labels prints. */
export interface Announced {
  readonly name: string
  /** Whether it must be somebody's: a given name opens it, an office stands with it, or "by" before it. */
  readonly isPerson: boolean
}

/** The full names of a line; what a byline says after an upright stroke ("By Ida Holm | Quay Post") is no person. */
export const announcedIn = (line: string): readonly Announced[] => {
  const text = line.split(" | ")[0]!
  const all = words(text, { start: 0, end: text.length })
  return mentionsOf(all).all.flatMap(({ kind, name, office, first }) =>
    kind === "name" && name !== null && isFull(name)
      ? [{ name, isPerson: office !== null || isGivenName(name.split(" ")[0]!) || all[first - 1]?.base === "by" }]
      : []
  )
}

const opens = new RegExp(`(?:^|[ (])(${[...presidersByOpening.keys()].join("|")}) `, "i")

/** The one person whom the words after "Moderated by" name; null for several, or for what may be a house: "Hosted by Havne Bladet". */
const presider = (opening: string, rest: string): Holder | null => {
  const [first = { start: 0, end: 0 }] = sentences(rest, { start: 0, end: rest.length })
  const phrase = slice(rest, first).split(/,? with |[;()]/)[0]!
  const people = announcedIn(opening.startsWith("host") ? phrase : `by ${phrase}`)
  return people.length === 1 && people[0]!.isPerson ? { name: people[0]!.name, role: null } : null
}

/**
 * Whom the lines above the labels name as whoever presides or asks, by what the labels call them: "moderator" by "Moderated by Ida Holm" and by
 * "Moderator: Ida Holm". Null where the lines name two.
 */
export const presidersOf = (above: readonly string[]): ReadonlyMap<string, Holder | null> => {
  const found = new Map<string, Holder | null>()
  for (const line of above) {
    const match = opens.exec(line)
    if (match === null) continue
    const opening = match[1]!.toLowerCase()
    const holder = presider(opening, line.slice(match.index + match[0].length))
    for (const noun of presidersByOpening.get(opening)!) {
      const before = found.get(noun)
      found.set(noun, before === undefined || before?.name === holder?.name ? holder : null)
    }
  }
  return found
}
