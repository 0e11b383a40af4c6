/** Says in one line where a fault stands, what was found there and what was expected. */
export const tellFault = (place: string, column: string | null, found: string, expected: string): string =>
  visible(`${place}${column === null ? "" : `, column ${column}`}: found ${found}, expected ${expected}`)

/** Replaces control characters and marks of direction by their numbers ("\u001b"), so that the text of a page cannot command a terminal. */
const visible = (text: string): string =>
  text.replace(
    /[\p{Cc}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\uFEFF]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`
  )

/** Says the first twenty of some faults, a line each, and how many more there are. */
export const tellFirst = <Fault>(faults: readonly Fault[], tell: (fault: Fault) => string): string => {
  const told = faults.slice(0, 20).map(tell)
  return [...told, ...(faults.length > told.length ? [`and ${faults.length - told.length} more`] : [])].join("\n")
}
