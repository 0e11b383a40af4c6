/** Content words of a sentence that tells one speech from others; "I am glad to welcome you to the city." has fewer. */
const leastContent = 4

/** Whether a sentence has enough content words to tell the speech it is from. */
export const tells = ({ content }: { readonly content: number }): boolean => content >= leastContent
