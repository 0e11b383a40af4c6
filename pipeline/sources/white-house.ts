import { source } from "./source.ts"

/** Briefing room of the White House, kept as Markdown with front matter and hard-wrapped lines. */
export const whiteHouse = source({
  name: "white-house",
  publisher: "whitehouse.gov",
  recognises: (lines) => lines.slice(0, 30).some((line) => /^source_url: *https?:\/\/[\w.-]*whitehouse[\w.-]*\.gov\//.test(line)),
  boilerplate: [/^#{3,}$/, /^END$/]
})
