/**
 * Fewest content words of a distinctive sentence, which tells one speech from others; "I am glad to welcome you to the city." has fewer.
 * Where two pages are compared, less is asked than where a whole corpus is searched.
 */
export const distinctive = { betweenPages: 3, inCorpus: 4 }

/** Whether a sentence is distinctive in a whole corpus. */
export const isDistinctive = ({ content }: { readonly content: number }): boolean => content >= distinctive.inCorpus
