import { general } from "./general.ts"
import { kremlin } from "./kremlin.ts"
import { presidentGovBy } from "./president-gov-by.ts"
import { presidentGovUa } from "./president-gov-ua.ts"
import { sbBy } from "./sb-by.ts"
import type { Source } from "./source.ts"
import { whiteHouse } from "./white-house.ts"

/** Every known publisher; the first that recognises a page has it, the general profile has the rest. */
export const sources: readonly Source[] = [kremlin, whiteHouse, sbBy, presidentGovBy, presidentGovUa]

/** The profile for a page of these lines. */
export const sourceOf = (lines: readonly string[]): Source => sources.find((source) => source.recognises(lines)) ?? general
