import type { ReleaseFact } from "../../../schemas/inputs.ts"
import { inMarkdown } from "../../text/write/markdown.ts"

/** The version that published files name. */
export interface Release {
  readonly version: string
  /** ISO date of the release; null before the first one. */
  readonly date: string | null
}

/** The last release in the reviewed facts; version 0.0.0 if there is none. */
export const releaseOf = (releases: readonly ReleaseFact[]): Release => releases.at(-1) ?? { version: "0.0.0", date: null }

/** "1.2.0 (2026-11-22)", or "0.0.0" without a date. */
export const tellRelease = ({ version, date }: Release): string => (date === null ? version : `${version} (${date})`)

/** The releases as Markdown, newest first. */
export const changes = (releases: readonly ReleaseFact[]): string =>
  `# Changes\n\n${
    releases.length === 0
      ? "No release yet.\n"
      : releases
          .toReversed()
          .map(({ version, date, summary }) => `## ${version} (${date})\n\n${inMarkdown(summary)}\n`)
          .join("\n")
  }`
