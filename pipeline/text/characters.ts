/** What each character up to U+FFFF is to a word, by its code unit; 0 until it is first asked for. */
const kinds = new Uint8Array(0x10000)
const other = 1
const mark = 2
const letter = 3
const lead = 4

const kindOf = (code: number): number => (kinds[code] ||= isLead(code) ? lead : kindOfCharacter(String.fromCharCode(code)))

const isLead = (code: number): boolean => code >= 0xd800 && code <= 0xdbff

const kindOfCharacter = (character: string): number =>
  /^[\p{L}\p{N}]/u.test(character) ? letter : /^\p{M}/u.test(character) ? mark : other

/** What the character at `at` of a text that is read up to `end` is. */
const kindAt = (text: string, at: number, end: number): number => {
  if (at >= end) return other
  const kind = kindOf(text.charCodeAt(at))
  return kind === lead ? kindOfCharacter(text.slice(at, Math.min(at + 2, end))) : kind
}

/** Code units of the letter, mark or digit at `at` of a text that is read up to `end`; 0 where there is none. */
export const wordUnitsAt = (text: string, at: number, end: number): number =>
  kindAt(text, at, end) === other ? 0 : isLead(text.charCodeAt(at)) ? 2 : 1

/** Whether a letter or a digit stands at `at` of a text that is read up to `end`. */
export const isLetterAt = (text: string, at: number, end: number): boolean => kindAt(text, at, end) === letter
