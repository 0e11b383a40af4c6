import { Session } from "node:inspector"

/**
 * Counts the work of functions, so that its growth can be checked without a clock: the count is the same on every machine and under
 * every load. It adds up the blocks of code that are executed (as coverage tools count them), the backtracking steps of regular expressions
 * with the characters they match, and the items and characters that built-in functions walk over.
 *
 * Needs `node --allow-natives-syntax --no-regexp-optimization`. It replaces built-in functions, so the process is of no other use.
 *
 * @param isOwn whether the blocks of a module count, by its address
 */
export const meter = (isOwn: (url: string) => boolean): Meter => {
  let steps = 0
  countRegularExpressions((count) => {
    steps += count
  })
  countBuiltIns((count) => {
    steps += count
  })
  const session = new Session()
  session.connect()
  session.post("Profiler.enable")
  session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: true })
  const blocks = (): number => {
    let sum = 0
    session.post("Profiler.takePreciseCoverage", (_, { result }) => {
      for (const { url, functions } of result)
        if (isOwn(url)) for (const { ranges } of functions) for (const { count } of ranges) sum += count
    })
    return sum
  }
  return {
    count: (more) => {
      steps += more
    },
    workOf: async (run) => {
      blocks()
      steps = 0
      await run()
      return steps + blocks()
    }
  }
}

interface Meter {
  /** The work of a function, until its promise is kept if it gives one. */
  readonly workOf: (run: () => unknown) => Promise<number>
  /** Adds work that was counted elsewhere to that of the function which runs. */
  readonly count: Count
}

type Count = (steps: number) => void

/** Makes an expression that gives up after `limit` backtracking steps, by a function that V8 has for its own tests. */
const limited = new Function("source", "flags", "limit", "return %NewRegExpWithBacktrackLimit(source, flags, limit)") as (
  source: string,
  flags: string,
  limit: number
) => RegExp

const fewest = 64
const most = 2 ** 28

const countRegularExpressions = (count: Count): void => {
  const exec = RegExp.prototype.exec
  const known = new Map<string, (limit: number) => RegExp>()
  const variantsOf = (expression: RegExp): ((limit: number) => RegExp) => {
    const name = `${expression.flags} ${expression.source}`
    const variants = known.get(name) ?? limitedVariants(expression)
    known.set(name, variants)
    return variants
  }
  /** The backtracking steps of one search, to an eighth: the least limit under which it ends with a match or at the end of the text. */
  const backtracks = (expression: RegExp, text: string, from: number): number => {
    const variant = variantsOf(expression)
    const isEnough = (limit: number): boolean => {
      const attempt = variant(limit)
      attempt.lastIndex = from
      return exec.call(attempt, text) !== null
    }
    let enough = fewest
    while (enough < most && !isEnough(enough)) enough *= 2
    if (enough === fewest) return 1
    for (let step = enough / 4; step >= enough / 8; step /= 2) if (isEnough(enough - step)) enough -= step
    return enough
  }
  RegExp.prototype.exec = function (text) {
    const from = this.global || this.sticky ? this.lastIndex : 0
    const found = exec.call(this, text)
    const end = found === null ? from : found.index + found[0].length
    if (from <= text.length) count(backtracks(this, text, from) + end - from)
    return found
  }
}

/** Makes variants of an expression by limit. They match the end of the text where it matches nothing, so that only the limit makes them fail. */
const limitedVariants = (expression: RegExp): ((limit: number) => RegExp) => {
  const isFixed = expression.sticky || isAnchored(expression)
  const source = isFixed ? `(?:${expression.source})|` : `(?:${expression.source})|(?![^])`
  const { ignoreCase, multiline, dotAll, unicode } = expression
  const flags = `${ignoreCase ? "i" : ""}${multiline ? "m" : ""}${dotAll ? "s" : ""}${unicode ? "u" : ""}${isFixed ? "y" : "g"}`
  const variants = new Map<number, RegExp>()
  return (limit) => {
    const variant = variants.get(limit) ?? limited(source, flags, limit)
    variants.set(limit, variant)
    return variant
  }
}

/** Whether an expression can match at the start of a text only, so that V8 tries nowhere else. */
const isAnchored = ({ source, multiline }: RegExp): boolean => {
  if (multiline || !source.startsWith("^")) return false
  let depth = 0
  for (let at = 0; at < source.length; at++) {
    if (source[at] === "\\") at++
    else if (source[at] === "(" || source[at] === "[") depth++
    else if (source[at] === ")" || source[at] === "]") depth--
    else if (source[at] === "|" && depth === 0) return false
  }
  return true
}

/** Counts what built-in functions walk over: the whole text or list, the part before what they find, or what they make. */
const countBuiltIns = (count: Count): void => {
  const wrap = (prototype: object, names: readonly string[], cost: (subject: { length: number }, result: unknown) => number): void => {
    for (const name of names) {
      const original = Reflect.get(prototype, name) as (...args: unknown[]) => unknown
      Reflect.set(prototype, name, function (this: { length: number }, ...args: unknown[]) {
        const result = original.apply(this, args)
        count(cost(this, result))
        return result
      })
    }
  }
  const whole = (subject: { length: number }): number => subject.length
  const upTo = (subject: { length: number }, result: unknown): number =>
    typeof result === "number" && result >= 0 ? result : subject.length
  const made = (_: unknown, result: unknown): number => (result as { length: number }).length
  wrap(
    String.prototype,
    ["includes", "trim", "trimEnd", "trimStart", "toLowerCase", "toUpperCase", "normalize", "split", "replaceAll"],
    whole
  )
  wrap(String.prototype, ["indexOf"], upTo)
  wrap(Array.prototype, ["includes", "join", "sort", "toSorted", "reverse", "toReversed", "shift", "unshift"], whole)
  wrap(Array.prototype, ["indexOf"], upTo)
  wrap(Array.prototype, ["slice", "concat", "flat", "splice"], made)
  for (const iterable of [[], new Map(), new Set()]) wrap(Object.getPrototypeOf(iterable[Symbol.iterator]()) as object, ["next"], () => 1)
}
