import { heldOffices } from "../../english/people/label-words.ts"
import { foldName } from "../names/folded-name.ts"
import type { Holder, LabelReading } from "./label.ts"
import { presidersOf } from "./named/announced-people.ts"
import { holderOf } from "./named/office-holders.ts"
import { withoutBrackets } from "./read/printed-speaker.ts"

/** More offices than this are no speakers, but a list of something. */
const mostOffices = 12

/** One key for all printings of a speaker, article and brackets left out: "The Prime Minister", "The Prime Minister (Ivan Belov)". */
export const speakerKey = ({ name, printed }: Pick<LabelReading, "name" | "printed">): string =>
  foldName(name === "" || printed.endsWith(`${name})`) ? withoutBrackets(printed).replace(/^the |(?<=^[QA])\d+$/gi, "") : name)

/**
 * Who holds the offices that labels print alone, by `speakerKey`: whoever a label names in brackets ("The Prime Minister (Ivan Belov)"),
 * else the only one printed with the office at labels or above them; null for an office of two, and for a chair whose holder is named only when it
 * changes, after turns of somebody else. The letter A stands for the interviewee; lines above tell who moderates.
 */
export const holdersOf = (
  readings: readonly LabelReading[],
  above: readonly string[],
  answers: Holder | null
): ReadonlyMap<string, Holder | null> => {
  const holders = new Map<string, Holder | null>([...presidersOf(above), ...(answers === null ? [] : [["a", answers] as const])])
  const named = new Map<string, Holder>()
  const chairs = new Set<string>()
  for (const { kind, role, name, printed } of readings) {
    if (kind === "office" || kind === "anonymous") chairs.add(speakerKey({ name, printed }))
    if (kind !== "named" || role === null) continue
    named.set(`${role}\n${name}`, { name, role })
    if (!printed.endsWith(`${name})`)) continue
    const office = speakerKey({ name, printed })
    const before = holders.get(office)
    const changes = chairs.has(office) && takesChair.test(office)
    holders.set(office, before === undefined ? (changes ? null : { name, role }) : before?.name === name ? { name, role } : null)
  }
  const offices = new Map(readings.filter(mayBeHeld).map((reading) => [speakerKey(reading), reading.printed]))
  for (const [office, printed] of [...offices].slice(0, mostOffices)) {
    const holder = holders.has(office) ? null : holderOf(withoutBrackets(printed), [...named.values()], above)
    if (holder !== null) holders.set(office, holder)
  }
  return holders
}

/** Whether a label without a name is an office that somebody of the page may hold: "Prime Minister", "The Vice President", not "The Chairman". */
const mayBeHeld = ({ kind, printed }: LabelReading): boolean =>
  kind === "office" || (kind === "anonymous" && heldOffices.has(printed.toLowerCase().split(" ").at(-1)!))

/** A chair that members take in turn. */
const takesChair = /\b(?:presiding officer|speaker|chair(?:man|woman|person)?|pro tempore)$/
