import { isHyphen, type Token } from "../grammar/tokens.ts"

/** Words before a number that is dialled or looked up. */
const cues = new Set("tel telephone phone fax mobile hotline helpline ext extension isbn issn whatsapp".split(" "))
const dialled = new Set("tel telephone phone fax mobile hotline helpline whatsapp".split(" "))

const digits = (token: Token | undefined): string => (token?.kind === "number" && /^\d+$/.test(token.text) ? token.text : "")

/** Marks that part the groups of a telephone number. */
const parts = (token: Token | undefined): boolean => token?.text === "(" || token?.text === ")" || token?.text === "/" || isHyphen(token)

/** Most tokens of one such number, marks and all. */
const longest = 20

interface Run {
  readonly next: number
  readonly groups: number
  readonly length: number
}

/** Groups of digits with nothing but blanks, hyphens and brackets between them. */
const runAt = (tokens: readonly Token[], at: number): Run => {
  let run: Run = { next: at, groups: 0, length: 0 }
  for (let place = at; place < at + longest; place++) {
    const group = digits(tokens[place])
    if (group !== "") run = { next: place + 1, groups: run.groups + 1, length: run.length + group.length }
    else if (!parts(tokens[place])) break
  }
  return run
}

/** Whether "Tel.:", "phone number", "Fax" or the like stands right before `at`. */
const cueBefore = (tokens: readonly Token[], at: number): string | null => {
  for (let place = at - 1; place >= 0 && place >= at - 4; place--) {
    const token = tokens[place]!
    if (cues.has(token.text)) return token.text
    if (!(token.kind === "sign" || token.text === "number" || token.text === "numbers" || token.text === "no")) return null
  }
  return null
}

/**
 * One past the telephone or reference number that begins at `at`; null where none does:
 * "+32 2 555 40 73", "00 800 67 89 10 11", "Fax (495) 555-36-02", "ISBN 978-92-79-55555-1", six digits alone in brackets.
 */
export const referenceAt = (tokens: readonly Token[], at: number): number | null => {
  const token = tokens[at]!
  const isPlus = token.text === "+"
  if (!isPlus && digits(token) === "") return null
  const run = runAt(tokens, isPlus ? at + 1 : at)
  if (isPlus) return run.length >= 8 && tokens[at + 1]!.glued ? run.next : null
  const cue = cueBefore(tokens, at)
  if (cue !== null && run.length >= (dialled.has(cue) ? 5 : 3) && !isCounted(tokens, run)) return run.next
  if (token.text.length > 1 && token.text.startsWith("0") && run.groups > 1 && run.length >= 7) return run.next
  const isAlone = tokens[at - 1]?.text === "(" && tokens[at + 1]?.text === ")"
  return isAlone && token.text.length >= 6 ? at + 1 : null
}

/** "phone 50000 homes": one group and a noun behind it. */
const isCounted = (tokens: readonly Token[], { next, groups }: Run): boolean =>
  groups === 1 && tokens[next]?.kind === "word" && !tokens[next]!.capital
