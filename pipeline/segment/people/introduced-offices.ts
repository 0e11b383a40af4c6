import { relatives } from "../../english/people/office-words.ts"
import { postNominals } from "../../english/people/personal-names.ts"
import { sentences } from "../../text/sentences.ts"
import { slice } from "../../text/span.ts"
import { foldName } from "../names/folded-name.ts"
import { mentionsOf } from "../sentence/mentions.ts"
import { words } from "../sentence/words.ts"
import { sameOffice } from "./same-office.ts"

/** Somebody whom lines introduce: the full name as printed, and the office. */
export interface Introduced {
  readonly name: string
  readonly office: string
}

/**
 * The people whom some lines introduce with an office, by folded full name: "attended by Minister of Trade Anna Berg", "Anna Berg, the head of
 * the harbour", "Anna Berg – Mayor of Bergen". Nobody stands in it whom the lines give two offices with nothing in common.
 */
export const introducedOffices = (lines: readonly string[]): ReadonlyMap<string, Introduced> => {
  const found = new Map<string, Introduced | null>()
  for (const line of lines.map((each) => each.replace(/ [–—-] /g, ", ").replace(seatBeforeOffice, ", ")))
    for (const span of sentences(line, { start: 0, end: line.length }))
      for (const { kind, name, office } of mentionsOf(words(slice(line, span), { start: 0, end: span.end - span.start })).all) {
        if (kind !== "name" || name === null || office === null || !name.includes(" ") || relatives.has(office.head)) continue
        const before = found.get(foldName(name))
        const isOther = before !== undefined && (before === null || !sameOffice(before.office, office.printed))
        found.set(foldName(name), isOther ? null : (before ?? { name, office: office.printed }))
      }
  return new Map([...found].flatMap(([name, introduced]) => (introduced === null ? [] : [[name, introduced] as const])))
}

/** Letters after a name that an office in capitals follows: "Anna Berg, MP   MAYOR OF BERGEN". */
const seatBeforeOffice = new RegExp(`,? (?:${postNominals.join("|")})\\s+(?=\\p{Lu}{2})`, "gu")
