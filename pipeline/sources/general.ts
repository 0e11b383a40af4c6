import { source } from "./source.ts"

/** Any other publisher: only what web pages have in common. */
export const general = source({ name: "general", publisher: null, recognises: () => true })
