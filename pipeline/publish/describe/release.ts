import type { ReleaseFact } from "../../../schemas/inputs.ts"

/** The version that published files name, and its day where it is released. */
export interface Release {
  readonly version: string
  /** ISO date; null before the first release. */
  readonly date: string | null
}

/** The last reviewed release; a folder of pages alone has none and gives version 0.0.0. */
export const releaseOf = (releases: readonly ReleaseFact[]): Release => releases.at(-1) ?? { version: "0.0.0", date: null }

/** "1.2.0 (2026-11-22)", or the version alone. */
export const tellRelease = ({ version, date }: Release): string => (date === null ? version : `${version} (${date})`)
