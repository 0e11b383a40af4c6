/**
 * Spellings and the letters that stand for them, applied in this order: "sch|shch c" makes "c" of both "sch" and "shch". From the differences
 * between the usual romanisations of Cyrillic (BGN/PCGN, ISO 9, press style) and letters of other Latin alphabets.
 */
const rules = `đ dj, ł l, ø o, ß ss, ks x, ph f, sch|shch|sh|ch|cz|sz|tch|tsch|tj c, zh|dzh|dj j, kh h, ts|tz c, w v,
  iye|ie|ye|je e, iy|yi|ij|ji|ei|ey|y|j i, ou|oo u, ([a-z])\\1 $1, (?<=[a-z]{3}[dt])e?r$ r`
  .split(/,\s+/)
  .map((rule) => rule.split(" "))
  .map(([spellings, by]) => [new RegExp(spellings!, "g"), by!] as const)

/**
 * Gives one spelling for all spellings of a foreign name: "aleksandr" and "alexander", "matviyenko" and "matvienko", "đuričić" and "djuričič".
 * The word is given in lower case. The result is for comparing only: English words are changed, too, but in the same way everywhere.
 */
export const transliterate = (word: string): string => {
  let plain = /^[a-z']+$/.test(word) ? word : word.normalize("NFKD").replace(/\p{M}+/gu, "")
  for (const [spelling, by] of rules) plain = plain.replace(spelling, by)
  return plain
}
