/** What a character is to a word. */
export const outside = 1
export const mark = 2
export const letter = 3
/** Beyond U+FFFF, in two code units. */
export const markOfTwo = 4
export const letterOfTwo = 5

/** What each code unit is by itself; 0 until it is first asked for. */
const kinds = new Uint8Array(0x10000)

/** What the character at `at` is, of a text given as its code units: a letter or a digit, a mark, or neither. */
export const kindAt = (codes: Uint16Array, at: number): number => {
  if (at >= codes.length) return outside
  const kind = kinds[codes[at]!]!
  return kind > 0 ? kind : kindOf(codes, at)
}

const kindOf = (codes: Uint16Array, at: number): number => {
  const code = codes[at]!
  if (code >= 0xd800 && code <= 0xdbff) return kindOfCharacter(String.fromCharCode(...codes.subarray(at, at + 2)))
  kinds[code] = kindOfCharacter(String.fromCharCode(code))
  return kinds[code]
}

const kindOfCharacter = (character: string): number =>
  /^[\p{L}\p{N}]/u.test(character)
    ? character.length === 1
      ? letter
      : letterOfTwo
    : /^\p{M}/u.test(character)
      ? character.length === 1
        ? mark
        : markOfTwo
      : outside
