import { Data, SemVer } from "effect"
import { counted } from "../../text/write/counted.ts"
import type { Difference } from "./difference.ts"

/** Part of a version that a change raises, from what breaks the code of users to what does not (semver.org, applied to data). */
type Step = "major" | "minor" | "patch"

class VersionError extends Data.TaggedError("VersionError")<{ readonly found: string; readonly expected: string }> {
  readonly heading = "The version is too small for what it changes:"
  override get message() {
    return `version: found ${this.found}, expected ${this.expected}`
  }
}

/** The table whose rows are remarks on other rows. They come and go when those are corrected. */
const remarks = "issues"

/**
 * The step that a difference needs, with the first reason for it; null if nothing differs. A column or table that is gone,
 * renamed or of another type breaks code: major. New tables, columns and rows, rows that are gone, and another order of
 * columns change what code finds: minor. Corrected rows, even if the correction gave them another id, and remarks: patch.
 */
export const neededStep = ({ tables, changed }: Difference) => {
  const first = (step: Step, reasons: readonly string[]) => (reasons[0] === undefined ? null : { step, reason: reasons[0] })
  const columns = (kind: "added" | "removed" | "retyped", verb: string) =>
    changed.flatMap(({ table, columns: each }) => each[kind].map((name) => `column ${table}.${name} ${verb}`))
  const rows = (kind: "added" | "removed", verb: string) =>
    changed
      .filter((each) => each[kind].length > 0 && each.table !== remarks)
      .map((each) => `${counted(each[kind].length, "row")} of ${each.table} ${each[kind].length === 1 ? "is" : "are"} ${verb}`)
  return (
    first("major", [
      ...tables.removed.map((table) => `table ${table} is gone`),
      ...columns("removed", "is gone"),
      ...changed.flatMap(({ table, columns: { renamed } }) => renamed.map(([was, is]) => `column ${table}.${was} is now ${is}`)),
      ...columns("retyped", "has another type")
    ]) ??
    first("minor", [
      ...tables.added.map((table) => `table ${table} is new`),
      ...columns("added", "is new"),
      ...changed.filter(({ columns: { reordered } }) => reordered).map(({ table }) => `the columns of ${table} stand in another order`),
      ...rows("added", "new"),
      ...rows("removed", "gone")
    ]) ??
    first(
      "patch",
      changed.map(({ table, added, removed, changed: corrected, moved }) =>
        corrected.length + moved.length > 0
          ? `${counted(corrected.length + moved.length, "row")} of ${table} corrected or moved`
          : `${counted(added.length + removed.length, "row")} of ${table} came or went`
      )
    )
  )
}

export const capitalised = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)

/** The smallest version after `version` that raises the part of a step. */
export const nextVersion = (version: string, step: Step): string => SemVer.format(SemVer.bump(SemVer.parseUnsafe(version), step))

/** The error if the version of the newer release is too small for the difference; null if it is large enough. */
export const versionError = (difference: Difference): VersionError | null => {
  const need = neededStep(difference)
  const least = need === null ? difference.before : nextVersion(difference.before, need.step)
  if (!SemVer.isLessThan(SemVer.parseUnsafe(difference.after), SemVer.parseUnsafe(least))) return null
  return new VersionError({
    found: difference.after,
    expected: need === null ? `${least} or later` : `at least ${least} (${need.step}: ${need.reason} since ${difference.before})`
  })
}
