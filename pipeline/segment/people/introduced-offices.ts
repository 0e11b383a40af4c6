import { relatives } from "../../english/people/office-words.ts"
import { postNominals } from "../../english/people/personal-names.ts"
import { sentences } from "../../text/sentences.ts"
import { slice } from "../../text/span.ts"
import { foldName } from "../names/folded-name.ts"
import { mentionsOf } from "../sentence/mentions.ts"
import { words } from "../sentence/words.ts"
import { sameOffice } from "./same-office.ts"

/**
 * The offices with which some lines introduce people, by folded full name: "attended by Minister of Trade Anna Berg", "Anna Berg, the head of
 * the harbour", "Anna Berg – Mayor of Bergen". Nobody stands in it whom the lines give two offices with nothing in common.
 */
export const introducedOffices = (lines: readonly string[]): ReadonlyMap<string, string> => {
  const offices = new Map<string, string | null>()
  for (const line of lines.map((each) => each.replace(/ [–—-] /g, ", ").replace(seatBeforeOffice, ", ")))
    for (const span of sentences(line, { start: 0, end: line.length }))
      for (const { kind, name, office } of mentionsOf(words(slice(line, span), { start: 0, end: span.end - span.start })).all) {
        if (kind !== "name" || name === null || office === null || !name.includes(" ") || relatives.has(office.head)) continue
        const before = offices.get(foldName(name))
        offices.set(
          foldName(name),
          before === undefined ? office.printed : before !== null && sameOffice(before, office.printed) ? before : null
        )
      }
  return new Map([...offices].flatMap(([name, office]) => (office === null ? [] : [[name, office] as const])))
}

/** Letters after a name that an office in capitals follows: "Anna Berg, MP   MAYOR OF BERGEN". */
const seatBeforeOffice = new RegExp(`,? (?:${postNominals.join("|")})\\s+(?=\\p{Lu}{2})`, "gu")
