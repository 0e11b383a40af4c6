import { source } from "./source.ts"

/** president.gov.by: news items under a bulleted day and hour. */
export const presidentGovBy = source({
  name: "president-gov-by",
  publisher: "president.gov.by",
  recognises: (lines) => lines.slice(0, 8).some((line) => /^• ?\d{1,2}$/.test(line)),
  boilerplate: [/^• ?[\d:. ]+$/]
})
