/** Most characters of a sub-heading. */
const headingLength = 150

/** Whether a line may be a sub-heading: it does not end like a sentence. One word counts only where all labels stand on lines of their own. */
export const mayHead = (text: string, onLines = false): boolean =>
  text.length <= headingLength &&
  !/[.!?…:;] /.test(text) &&
  /^[\p{Lu}\p{N}]/u.test(text) &&
  /[\p{L}\p{N})]$/u.test(text) &&
  (text.includes(" ") || text === "Q&A" || (onLines && text.length > 3))
