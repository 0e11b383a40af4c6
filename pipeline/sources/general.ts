import { source } from "./source.ts"

/** Any other publisher. It knows only what all web pages have in common. */
export const general = source({ name: "general", publisher: null, recognises: () => true })
