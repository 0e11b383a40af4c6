import { source } from "./source.ts"

/** president.gov.ua: news items with a time stamp in UTC under the headline. */
export const presidentGovUa = source({
  name: "president-gov-ua",
  publisher: "president.gov.ua",
  recognises: (lines) => lines.slice(0, 3).some((line) => /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/.test(line))
})
