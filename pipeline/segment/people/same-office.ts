import { unspecificOffice } from "../../english/people/office-words.ts"
import { fold, stem } from "../../text/words.ts"

/** The stems of the words that tell an office from others: "healthcar" of "Healthcare Minister". */
const contentOf = (role: string): readonly string[] =>
  (role.match(/\p{L}+/gu) ?? [])
    .map((word) => fold(word))
    .filter((word) => !unspecificOffice.has(word))
    .map(stem)

/** The words of rank in an office: "minister" of "Healthcare Minister". */
const headOf = (role: string): readonly string[] =>
  (role.match(/\p{L}+/gu) ?? []).map((word) => word.toLowerCase()).filter((word) => unspecificOffice.has(word) && word.length > 3)

/** Whether two printings may name one office: they share a word that tells offices apart, or one has no such word and they share a rank. */
export const sameOffice = (a: string, b: string): boolean => {
  const [left, right] = [contentOf(a), contentOf(b)]
  if (left.some((word) => right.includes(word))) return true
  return (left.length === 0 || right.length === 0) && headOf(a).some((word) => headOf(b).includes(word))
}
