import type { Office } from "../sentence/offices.ts"
import type { Figure } from "./page-people.ts"

/** Offices of those who lead a state. */
export const stateHeads = new Set(["president", "head of state", "prime minister", "chancellor", "monarch", "leader", "head of government"])

/** An office as a key. */
export const keyOf = ({ head, country, scope }: Office): string => [head, country, ...scope].join("|")

/** The people who fit an office best. */
export const best = (figures: readonly Figure[], office: Office): readonly Figure[] => {
  const ranked = figures.map((figure) => ({ figure, rank: rank(figure, office) }))
  const top = ranked.reduce((most, one) => Math.max(most, one.rank), 0)
  return top === 0 ? [] : ranked.filter((one) => one.rank === top).map(({ figure }) => figure)
}

const general: Readonly<Record<string, ReadonlySet<string>>> = {
  "head of state": new Set(["president", "monarch", "leader"]),
  "head of government": new Set(["prime minister", "chancellor"]),
  leader: new Set(["president", "monarch", "prime minister", "chancellor", "head of state", "head", "chair"]),
  head: new Set(["president", "chair", "director", "chief", "leader", "head of state"]),
  chief: new Set(["head", "director", "president", "commander", "prime minister"]),
  president: new Set(["head of state"]),
  "prime minister": new Set(["head of government"])
}

/** What a parliament may be called. */
const chambers = new Set(["assembly", "congress", "duma", "house", "knesset", "legislature", "rada", "seimas", "sejm", "storting"])

/** One word, or a land and what is called after it ("bavaria", "bavarian"). */
const isOneField = (a: string, b: string): boolean => {
  if (a === b || (a === "parliament" && chambers.has(b)) || (b === "parliament" && chambers.has(a))) return true
  let same = 0
  while (same < a.length && a[same] === b[same]) same++
  const [short, long] = [Math.min(a.length, b.length) - same, Math.max(a.length, b.length) - same]
  return same >= 4 && short <= 1 && long <= 3 && /n$/.test(a.length > b.length ? a : b)
}

/** How well a person fits an office: 0 not at all; 1 nothing is known against it; higher the more office, state and field agree. */
export const rank = (figure: Figure, office: Office): number => {
  if (office.country !== null && figure.country !== null && office.country !== figure.country && office.scope.length === 0) return 0
  const state = office.country !== null && office.country === figure.country ? 2 : 0
  const anyOffice = office.head === "person" || office.head === "counterpart"
  const held = figure.offices.filter(({ head }) => head === office.head || general[office.head]?.has(head) === true || anyOffice)
  if (held.length === 0) return figure.offices.length === 0 && office.scope.length === 0 ? 1 + state : 0
  if (office.scope.length > 0)
    return held.some(({ scope }) => scope.some((word) => office.scope.some((other) => isOneField(word, other)))) ? 5 + state : 0
  if (anyOffice && !held.some(({ head }) => head === office.head)) return (figure.offices.length === 0 ? 1 : 2) + 2 * state
  return (
    (held.some(({ scope, head }) => scope.length === 0 && head === office.head)
      ? 4
      : held.some(({ scope }) => scope.length === 0)
        ? 3
        : 2) + state
  )
}
