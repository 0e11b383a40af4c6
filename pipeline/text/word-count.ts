/**
 * Counts the words of a clean text: stretches between spaces that hold a letter or a digit, as a word processor counts them
 * ("co-operation" is one word, a dash between spaces none).
 */
export const countWords = (text: string): number => text.split(/\s+/).filter((stretch) => /[\p{L}\p{N}]/u.test(stretch)).length
