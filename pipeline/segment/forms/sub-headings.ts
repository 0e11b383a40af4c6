/** Most characters of a sub-heading. */
const headingLength = 150

/** Whether a line may be a sub-heading: it does not end like a sentence. One word counts only where all labels stand on lines of their own, or the markup shows it. */
export const mayHead = (text: string, isShown: boolean): boolean =>
  text.length <= headingLength &&
  !/[.!?…:;] /.test(text) &&
  /^[\p{Lu}\p{N}]/u.test(text) &&
  /[\p{L}\p{N})]$/u.test(text) &&
  (text.includes(" ") || text === "Q&A" || (isShown && text.length > 3))
