import { foldName, initialsOf, isInitialism } from "../../names/folded-name.ts"
import { isFull } from "../../names/name-forms.ts"
import type { Label } from "../label.ts"
import { type Announced, announcedIn } from "./announced-people.ts"

/** Whether initials are those of all parts of a name or of its first and last one, accents apart. */
const areOf = (initials: string, name: string): boolean => {
  const parts = name.split(" ")
  return [initialsOf(name), parts[0]![0]! + parts.at(-1)![0]!].some((letters) => foldName(letters) === foldName(initialsOf(initials)))
}

/**
 * Gives labels of initials that stand twice or more ("K.L.") the name of the one person whom the lines above the labels print with them.
 * Where two people or a paper have the same initials, nobody is meant.
 */
export const withInitials = (labels: ReadonlyMap<number, Label>, above: readonly string[]): ReadonlyMap<number, Label> => {
  const all = [...labels.values()]
  const groups = Map.groupBy(
    all.filter(({ name }) => isInitialism(name)),
    ({ name }) => initialsOf(name)
  )
  if (groups.size === 0) return labels
  const others = all.flatMap(({ name, reading: { printed } }): readonly Announced[] =>
    isFull(name) || (name === "" && printed.includes(" ")) ? [{ name: name || printed, isPerson: isFull(name) }] : []
  )
  const known = [...above.flatMap(announcedIn), ...others]
  const bearerOf = (initials: string): string | null => {
    const bearing = known.filter(({ name }) => areOf(initials, name))
    const isOne = new Set(bearing.map(({ name }) => foldName(name))).size === 1
    return isOne && groups.get(initials)!.length > 1 && bearing.some(({ isPerson }) => isPerson) ? bearing[0]!.name : null
  }
  const names = new Map([...groups.keys()].map((initials) => [initials, bearerOf(initials)]))
  return new Map(
    [...labels].map(([block, label]) => {
      const name = isInitialism(label.name) ? names.get(initialsOf(label.name)) : null
      return [block, name == null ? label : { ...label, name }]
    })
  )
}
