/**
 * One spelling for the spellings of a foreign name: "Aleksandr" and "Alexander", "Matviyenko" and "Matvienko", "Đuričić" and "Djuričič".
 * From the differences between the usual romanisations (BGN/PCGN, ISO 9, press style). Only for comparing: plain English words come out
 * as no words, but alike wherever they stand.
 */
const rules: readonly (readonly [RegExp, string])[] = [
  [/đ/g, "dj"],
  [/ł/g, "l"],
  [/ø/g, "o"],
  [/ß/g, "ss"],
  [/ks/g, "x"],
  [/ph/g, "f"],
  [/(?:sch|shch|sh|ch|cz|sz|tch|tsch|tj)/g, "c"],
  [/(?:zh|dzh|dj)/g, "j"],
  [/kh/g, "h"],
  [/(?:ts|tz)/g, "c"],
  [/w/g, "v"],
  [/(?:iye|ie|ye|je)/g, "e"],
  [/(?:iy|yi|ij|ji|ei|ey|y|j)/g, "i"],
  [/(?:ou|oo)/g, "u"],
  [/([a-z])\1/g, "$1"],
  [/(?<=[a-z]{3}[dt])e?r$/, "r"]
]

/** `word` in lower case. */
export const transliterate = (word: string): string => {
  let plain = /^[a-z']+$/.test(word) ? word : word.normalize("NFKD").replace(/\p{M}+/gu, "")
  for (const [spelling, by] of rules) plain = plain.replace(spelling, by)
  return plain
}
