import { source } from "./source.ts"

/** sb.by, the newspaper SB. Belarus Today: a page opens with the day of posting. */
export const sbBy = source({
  name: "sb-by",
  publisher: "sb.by",
  recognises: (lines) => lines.slice(0, 3).some((line) => /^Posted: \d{2}\.\d{2}\.\d{4} \d{2}:\d{2}:\d{2}$/.test(line))
})
