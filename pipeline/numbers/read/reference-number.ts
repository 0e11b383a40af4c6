import { dialCues, lookUpCues } from "../../english/numbers/labels.ts"
import { isHyphen, type Token } from "../grammar/tokens.ts"

const digits = (token: Token | undefined): string => (token?.kind === "number" && /^\d+$/.test(token.text) ? token.text : "")

/** Whether a token parts two groups of a telephone number. */
const isParting = (token: Token | undefined): boolean => isHyphen(token) || /^[()/]$/.test(token?.text ?? "")

/** Most tokens of one such number, its signs included. */
const longest = 20

/** Groups of digits in a row: where they end, how many there are, and how many digits in all. */
interface Run {
  readonly next: number
  readonly groups: number
  readonly length: number
}

/** The groups of digits from `at` on with nothing but blanks, hyphens, strokes and brackets between them. */
const runAt = (tokens: readonly Token[], at: number): Run => {
  let run: Run = { next: at, groups: 0, length: 0 }
  for (let place = at; place < at + longest; place++) {
    const group = digits(tokens[place])
    if (group !== "") run = { next: place + 1, groups: run.groups + 1, length: run.length + group.length }
    else if (!isParting(tokens[place])) break
  }
  return run
}

/** The word such as "Tel.:", "phone number" or "Fax" that stands right before `at`; null where none does. */
const cueBefore = (tokens: readonly Token[], at: number): string | null => {
  for (let place = at - 1; place >= 0 && place >= at - 4; place--) {
    const token = tokens[place]!
    if (dialCues.has(token.text) || lookUpCues.has(token.text)) return token.text
    if (!(token.kind === "sign" || token.text === "number" || token.text === "numbers" || token.text === "no")) return null
  }
  return null
}

/**
 * Where the telephone or reference number ends that begins at `at`; null where none begins:
 * "+32 2 555 40 73", "00 800 67 89 10 11", "Fax (495) 555-36-02", "1-800-555-0199", "ISBN 978-92-79-55555-1", six digits alone in brackets.
 */
export const referenceAt = (tokens: readonly Token[], at: number): number | null => {
  const token = tokens[at]!
  const isPlus = token.text === "+"
  if (!isPlus && digits(token) === "") return null
  const run = runAt(tokens, isPlus ? at + 1 : at)
  if (isPlus) return run.length >= 8 && tokens[at + 1]!.glued ? run.next : null
  const cue = cueBefore(tokens, at)
  if (cue !== null && run.length >= (dialCues.has(cue) ? 5 : 3) && !isCounted(tokens, run)) return run.next
  if (token.text.length > 1 && token.text.startsWith("0") && run.groups > 1 && run.length >= 7) return run.next
  if (run.groups > 2 && run.length >= 9 && tokens.slice(at + 1, run.next).every(({ glued }) => glued)) return run.next
  const isAlone = tokens[at - 1]?.text === "(" && tokens[at + 1]?.text === ")"
  return isAlone && token.text.length >= 6 ? at + 1 : null
}

/** Whether a single group counts the noun after it: "phone 50000 homes". */
const isCounted = (tokens: readonly Token[], { next, groups }: Run): boolean =>
  groups === 1 && tokens[next]?.kind === "word" && !tokens[next]!.capital
