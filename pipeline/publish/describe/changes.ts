import type { ReleaseFact } from "../../../schemas/inputs.ts"

/** The releases as Markdown, newest first. */
export const changes = (releases: readonly ReleaseFact[]): string =>
  `# Changes\n\n${
    releases.length === 0
      ? "No release yet.\n"
      : releases
          .toReversed()
          .map(({ version, date, summary }) => `## ${version} (${date})\n\n${summary}\n`)
          .join("\n")
  }`
