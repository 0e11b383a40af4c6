import { chambers } from "../../english/people/institution-words.ts"
import { moreGeneral } from "../../english/people/office-words.ts"
import type { Office } from "../sentence/mention.ts"
import type { PagePerson } from "./page-people.ts"

/** A string that is the same for equal offices. */
export const keyOf = ({ head, country, scope }: Office): string => [head, country, ...scope].join("|")

/** Those of some people who fit an office best; none where nobody fits. */
export const best = (persons: readonly PagePerson[], office: Office): readonly PagePerson[] => {
  const ranked = persons.map((person) => ({ person, rank: rank(person, office) }))
  const top = ranked.reduce((most, one) => Math.max(most, one.rank), 0)
  return top === 0 ? [] : ranked.filter((one) => one.rank === top).map(({ person }) => person)
}

/** Whether two words name one field or place: equal words, names of a parliament, a land and its adjective ("bavaria", "bavarian"). */
const isOneField = (a: string, b: string): boolean => {
  if (a === b || (a === "parliament" && chambers.has(b)) || (b === "parliament" && chambers.has(a))) return true
  let same = 0
  while (same < a.length && a[same] === b[same]) same++
  const [short, long] = [Math.min(a.length, b.length) - same, Math.max(a.length, b.length) - same]
  return same >= 4 && short <= 1 && long <= 3 && /n$/.test(a.length > b.length ? a : b)
}

/** How well a person fits an office: 0 where they cannot hold it, 1 where nothing speaks against it, more where office, state and field agree. */
export const rank = (person: PagePerson, office: Office): number => {
  if (office.country !== null && person.country !== null && office.country !== person.country && office.scope.length === 0) return 0
  const state = office.country !== null && office.country === person.country ? 2 : 0
  const anyOffice = office.head === "person" || office.head === "counterpart"
  const held = person.offices.filter(({ head }) => head === office.head || moreGeneral.get(office.head)?.has(head) === true || anyOffice)
  if (held.length === 0) return person.offices.length === 0 && office.scope.length === 0 ? 1 + state : 0
  if (office.scope.length > 0)
    return held.some(({ scope }) => scope.some((word) => office.scope.some((other) => isOneField(word, other)))) ? 5 + state : 0
  if (anyOffice && !held.some(({ head }) => head === office.head)) return (person.offices.length === 0 ? 1 : 2) + 2 * state
  const wide = held.filter(({ scope }) => scope.length === 0)
  return (wide.some(({ head }) => head === office.head) ? 4 : wide.length > 0 ? 3 : 2) + state
}
