/**
 * The class of a character, by Unicode's general categories. The tokenizer for comparing texts, the one for reading numbers and the count
 * of words all ask here, so that none of them takes for a letter what another does not.
 */
export const space = 1
export const sign = 2
export const mark = 3
export const letter = 4
export const digit = 5

/** Above the three bits of the class, how many code units the character has: 1, or 2 beyond U+FFFF. */
const oneUnit = 1 << 3
const twoUnits = 2 << 3

/** A class of characters and a length in code units, as one integer: it is asked for every character of every page. */
type Character = number

export const classOf = (character: Character): number => character & 7

export const unitsOf = (character: Character): number => character >> 3

/** The character at an index of a text that is given as its code units (see `codeUnits`). Beyond the end of the text there is space. */
export const characterAt = (codes: Uint16Array, at: number): Character => {
  if (at >= codes.length) return space | oneUnit
  const known = characters[codes[at]!]!
  return known > 0 ? known : classified(codes, at)
}

/** The characters of one code unit, each as soon as it has been asked for; 0 until then, and for the first halves of longer ones. */
const characters = new Uint8Array(0x10000)

const classified = (codes: Uint16Array, at: number): Character => {
  const code = codes[at]!
  if (code >= 0xd800 && code <= 0xdbff) {
    const pair = String.fromCharCode(code, codes[at + 1] ?? 0)
    return pair.codePointAt(0)! > 0xffff ? classOfText(pair) | twoUnits : sign | oneUnit
  }
  characters[code] = classOfText(String.fromCharCode(code)) | oneUnit
  return characters[code]
}

const classOfText = (character: string): number =>
  /\s/.test(character)
    ? space
    : /\p{L}/u.test(character)
      ? letter
      : /\p{N}/u.test(character)
        ? digit
        : /\p{M}/u.test(character)
          ? mark
          : sign
