import { set } from "./word-list.ts"

/**
 * Spellings that differ between British and American English, as rules on endings. Our own rules, along the common style guides. A rule may
 * make a non-word ("advize"): it only has to make both spellings of a word the same.
 */
export const spellings: readonly (readonly [RegExp, string])[] = [
  [/(?<=[a-z]{3})is(e|es|ed|er|ers|ing|ation|ations|ational|able)$/, "iz$1"],
  [/(?<=[a-z]{3})ys(e|es|ed|er|ers|ing)$/, "yz$1"],
  [/(?<=[a-z]{2})our(s|ed|ing|able|ably|ite|ites|er|ers|ful|less|ly|al|hood)?$/, "or$1"],
  [/(?<=[a-z]{2}[bt])re(s|d)?$/, "er$1"],
  [/(?<=[a-z]{2})ll(ed|ing|er|ers|or|ors)$/, "l$1"],
  [/(?<=[a-z]{2})ogue(s)?$/, "og$1"],
  [/(?<=[a-z]{2})en[cs]e(s|less)?$/, "ense$1"],
  [/amme(s)?$/, "am$1"],
  [/(?<=[a-z]{2})ence(s)?$/, "ense$1"],
  [/^grey/, "gray"],
  [/^cheque/, "check"],
  [/^(skil|wil|fulfil|instal|enrol|distil)l?(s|ful|fully|ment|ments)?$/, "$1$2"],
  [/^(judg|acknowledg)ement/, "$1ment"],
  [/^tyre(s)?$/, "tire$1"],
  [/^plough/, "plow"],
  [/^aeroplane/, "airplane"]
]

/** Letters that a word must hold for one of the rules to apply: a quick test that spares the rules. */
export const mayVary = /[iy]s[eai]|our|[bt]re|ll|ogu|en[cs]e|amm|emen|^(?:grey|cheq|tyre|plou|aero|skil|wil|ful|ins|enr|dis)/

/** Words that end a compound with a hyphen: "long-term", "market-based". Our own list. */
export const compoundEnds =
  set(`term time based related scale wide known made owned led funded class quality tech speed level year day month range
  called building making oriented friendly powered backed driven`)

/** Prefixes printed with and without a hyphen: "co-operate". */
export const compoundPrefixes = set(`co re pre non anti multi inter sub micro macro pro counter over under semi bi tri post neo ultra trans
  intra cyber e pan super geo bio agro socio`)
