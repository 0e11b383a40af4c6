/** The words of a text that parts them by white space. */
export const list = (text: string): readonly string[] => text.match(/\S+/g) ?? []

/** The same as a set. */
export const set = (text: string): ReadonlySet<string> => new Set(list(text))

/** The entries of a text that parts them by commas: the first word of each, and what follows it. */
export const pairs = (text: string): ReadonlyMap<string, string> =>
  new Map(phrases(text).map((entry) => [entry.slice(0, entry.indexOf(" ")), entry.slice(entry.indexOf(" ") + 1)] as const))

/** The rows of a text that parts them by semicolons: what stands before the colon of each, and what after it. */
export const rows = (text: string): readonly (readonly [name: string, words: string])[] =>
  text.split(";").map((row) => row.split(":").map((part) => part.trim()) as [string, string])

/** Phrases parted by commas. */
export const phrases = (text: string): readonly string[] => text.trim().split(/,\s+/)

/** What a pronoun, a noun or a form of address tells of a person. */
export type Gender = "he" | "she"

/** The words of a text with the gender that each tells after a slash ("mr/he mrs/she dr"); null where it tells none. */
export const gendered = (text: string): readonly (readonly [word: string, gender: Gender | null])[] =>
  list(text).map((entry) => {
    const [word = "", gender = null] = entry.split("/")
    return [word, gender as Gender | null]
  })
