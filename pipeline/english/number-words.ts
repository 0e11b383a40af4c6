/** English number words. Cardinals as in any grammar; "a dozen" and halves are left out. */
import { list } from "./word-list.ts"

const small = list(
  "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty"
)
const tens = list("thirty forty fifty sixty seventy eighty ninety")

/** Number words with the digits they stand for, so that "three" meets "3". */
export const numberWords: ReadonlyMap<string, string> = new Map([
  ...small.map((word, index) => [word, String(index + 2)] as const),
  ...tens.map((word, index) => [word, String((index + 3) * 10)] as const)
])

/** Ordinals with their numbers. */
export const ordinalWords: ReadonlyMap<string, number> = new Map(
  list(
    `first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth
    eighteenth nineteenth twentieth`
  ).map((word, index) => [word, index + 1] as const)
)
