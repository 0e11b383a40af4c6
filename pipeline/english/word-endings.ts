import { list } from "./word-list.ts"

/**
 * Endings that make another word of a word ("region", "regional"), longest first. Our own list, in the manner of stemmers that strip
 * suffixes (Porter, An algorithm for suffix stripping, Program 14, 1980).
 */
export const derivationalEndings = list(`izations ization ational ations ation ments ment ingly ically ition ative ities ional ness able
  ible ally ical ance ence ated ates ate ity ing ion ive ous ful ial ian ia ize ant ent ed er or ly al ic at`)
