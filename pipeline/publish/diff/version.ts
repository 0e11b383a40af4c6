import type { Difference } from "./difference.ts"

/** Parts of a version, from what breaks its users' code to what does not (semver.org, for data). */
export type Step = "major" | "minor" | "patch"

export interface Need {
  readonly step: Step
  readonly reason: string
}

/** The table of what was noticed: its rows are notes on other rows and come and go with corrections. */
const notes = "issues"

/**
 * The step from one version to the next that a difference needs, with its first reason; null where nothing differs.
 * A column or table that is gone, renamed or of another type breaks code: major. New columns, tables and rows, and rows
 * that are gone, change what code finds: minor. Corrected rows, even where that gives them another id, and notes: patch.
 */
export const neededStep = ({ tables, changed }: Difference): Need | null => {
  const first = (step: Step, reasons: readonly string[]): Need | null => (reasons[0] === undefined ? null : { step, reason: reasons[0] })
  const columns = (kind: "added" | "removed" | "retyped", verb: string) =>
    changed.flatMap(({ table, columns: each }) => each[kind].map((name) => `column ${table}.${name} ${verb}`))
  const rows = (kind: "added" | "removed", verb: string) =>
    changed
      .filter((each) => each[kind].length > 0 && each.table !== notes)
      .map((each) => `${count(each[kind].length, "row")} of ${each.table} ${each[kind].length === 1 ? "is" : "are"} ${verb}`)
  return (
    first("major", [
      ...tables.removed.map((table) => `table ${table} is gone`),
      ...columns("removed", "is gone"),
      ...columns("retyped", "has another type")
    ]) ??
    first("minor", [
      ...tables.added.map((table) => `table ${table} is new`),
      ...columns("added", "is new"),
      ...rows("added", "new"),
      ...rows("removed", "gone")
    ]) ??
    first(
      "patch",
      changed.map(({ table, added, removed, changed: corrected, moved }) =>
        corrected.length + moved.length > 0
          ? `${count(corrected.length + moved.length, "row")} of ${table} corrected or moved`
          : `${count(added.length + removed.length, "row")} of ${table} came or went`
      )
    )
  )
}

export const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? "" : "s"}`

/** The smallest version after `version` that takes a step. */
export const nextVersion = (version: string, step: Step): string => {
  const [major, minor, patch] = parts(version)
  return { major: `${major + 1}.0.0`, minor: `${major}.${minor + 1}.0`, patch: `${major}.${minor}.${patch + 1}` }[step]
}

/** What is wrong with the version of the newer release, for a person to mend; null where it fits the difference. */
export const versionError = (difference: Difference): { readonly found: string; readonly expected: string } | null => {
  const need = neededStep(difference)
  const least = need === null ? difference.before : nextVersion(difference.before, need.step)
  if (compareVersions(difference.after, least) >= 0) return null
  return {
    found: difference.after,
    expected: need === null ? `${least} or later` : `at least ${least} (${need.step}: ${need.reason} since ${difference.before})`
  }
}

export const compareVersions = (a: string, b: string): number => {
  const [left, right] = [parts(a), parts(b)]
  return left[0] - right[0] || left[1] - right[1] || left[2] - right[2]
}

const parts = (version: string): readonly [number, number, number] => {
  const [major = 0, minor = 0, patch = 0] = version.split(".").map(Number)
  return [major, minor, patch]
}
