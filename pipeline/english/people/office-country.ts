/**
 * The state for which the holder of an office speaks, told by the office as printed: "President of Iceland", "Polish Foreign Minister".
 * Our own word lists, from the labels of press services.
 */
import { countryOf, isDemonym } from "../countries.ts"
import { set } from "../word-list.ts"

/** Nouns of offices of a state. */
const stateOffices =
  set(`president vice-president chancellor vice-chancellor premier minister minister-president king queen emir sultan emperor prince
  princess ambassador secretary senator speaker parliament senate government presidency envoy minister-counsellor congressman congresswoman
  chief general marshal monarch taoiseach ombudsman ombudsperson`)

/** Nouns of bodies that bear the name of a state without being its organs: their heads speak for themselves. */
const otherBodies =
  set(`bank academy association union company corporation university institute museum party church fund club railways league
  committee chamber team foundation society orchestra theatre airlines channel newspaper agency olympic hockey football
  academic`)

/** What may stand between "of" and the name of a state. */
const ofState =
  /\b(?:of|for) (?:the )?(?:(?:islamic |federal |democratic |people[’']s |socialist |united |co-operative |cooperative )*(?:republic|kingdom|state|commonwealth|federation|principality|sultanate|grand duchy) of (?:the )?)?$/i

const past = /\bformer\b|\bex-/i

/** The ISO 3166-1 alpha-2 code of the one state whose offices are printed; null where none or several are, or where they are of the past. */
export const countryOfOffices = (roles: readonly string[]): string | null => {
  const codes = new Set(roles.flatMap(heldOffices).flatMap(statesOf))
  return codes.size === 1 ? [...codes][0]! : null
}

/** The offices of a role that are held now: those before the first one of the past. */
const heldOffices = (role: string): readonly string[] => {
  const offices = role.split(/,? and (?=\p{Lu})|; /u)
  const left = offices.findIndex((office) => past.test(office))
  return left < 0 ? offices : offices.slice(0, left)
}

/** The states that an office is of. The name of a state alone stands for its representative: "Ms. Holm (Norway)". */
const statesOf = (office: string): readonly string[] => {
  const state = isDemonym(office) ? null : countryOf(office)
  if (state !== null) return [state]
  const words = office.split(/[\s,]+/).filter((word) => word !== "")
  const folded = words.map((word) => word.toLowerCase())
  if (!folded.some((word) => stateOffices.has(word)) || folded.some((word) => otherBodies.has(word))) return []
  return words.flatMap((word, at): readonly string[] => {
    if (!/^\p{Lu}/u.test(word)) return []
    const name = [4, 3, 2, 1].map((length) => words.slice(at, at + length)).find((part) => stateOf(part) !== null)
    if (name === undefined) return []
    const before = words.slice(0, at).join(" ")
    const isHeld = at === 0 || ofState.test(`${before} `) || isOfOrgan(before, folded.slice(at + name.length))
    return isHeld ? [stateOf(name)!] : []
  })
}

const stateOf = (words: readonly string[]): string | null => countryOf(words.join(" ").replace(/[’']s$/, ""))

/** "Chief of the General Staff of the Russian Armed Forces": an adjective before an organ of the state. */
const isOfOrgan = (before: string, after: readonly string[]): boolean =>
  /\bof (?:the )?$/i.test(`${before} `) && after.some((word) => stateOrgans.has(word))

const stateOrgans = set("government parliament armed forces senate state congress duma army navy presidency republic federation")
