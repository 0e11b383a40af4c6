/** Each of the texts once, in the order of their code units. */
export const sortedSet = (texts: Iterable<string>): string[] => [...new Set(texts)].sort()
