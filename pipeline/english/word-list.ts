/** The words of a text that parts them by white space. */
export const list = (text: string): readonly string[] => text.trim().split(/\s+/)

/** The same as a set. */
export const set = (text: string): ReadonlySet<string> => new Set(list(text))
