import { kremlin } from "./kremlin.ts"
import { presidentGovBy } from "./president-gov-by.ts"
import { presidentGovUa } from "./president-gov-ua.ts"
import { sbBy } from "./sb-by.ts"
import { type Source, source } from "./source.ts"
import { whiteHouse } from "./white-house.ts"

/** Any other publisher. It knows only what all web pages have in common. */
const general = source({ name: "general", publisher: null, recognises: () => true })

/** The profiles of all known publishers. The first that recognises a page applies. */
const sources: readonly Source[] = [kremlin, whiteHouse, sbBy, presidentGovBy, presidentGovUa]

/** The profile for a page of these lines; the general one where no publisher recognises them. */
export const sourceOf = (lines: readonly string[]): Source => sources.find((source) => source.recognises(lines)) ?? general
