/** Content words from which a sentence tells one speech from others ("I am glad to welcome you to the city." tells none). */
const telling = 4

export const tells = ({ content }: { readonly content: number }): boolean => content >= telling
