import childProcess from "node:child_process"
import fs from "node:fs"
import { syncBuiltinESMExports } from "node:module"
import sqlite from "node:sqlite"
import { DuckDBAppender, DuckDBConnection, DuckDBInstance, DuckDBResult } from "@duckdb/node-api"

/**
 * Makes calls that leave the program fail: those of the file system, of the databases, and of the program that bundles. It changes the
 * modules of Node.js in place. So it is loaded before anything that takes functions from them, and its process is of no other use.
 *
 * A call is known by what it does, to which file or with which statement, and how often that was done before: so it is found again in
 * every run, in whatever order those come that run at a time.
 */
export interface Call {
  readonly name: string
  /** Whether it may change what stands on the disk. */
  readonly writes: boolean
}

/** The named call alone goes wrong, or every one from it on, as if the process were killed. */
export interface Fault {
  readonly call: string
  readonly kind: "fails" | "dies"
}

/** The answers of the DuckDB databases of a run, by the names of the calls. */
export type Answers = ReadonlyMap<string, unknown>

interface Options {
  /** The folder in which the run works: its path is no part of names. */
  readonly root: string
  readonly fault?: Fault
  /** Answers of an earlier run on the same input: databases that read the same files need not be asked again. */
  readonly answers?: Answers
  /** What is done before every call. */
  readonly onCall?: () => void
}

class Watch {
  readonly calls = new Map<string, Call>()
  readonly answers = new Map<string, unknown>()
  readonly #counts = new Map<string, number>()
  reached = false
  readonly options: Options
  constructor(options: Options) {
    this.options = options
  }
  /** Notes a call; says its name, and whether it is to go wrong. */
  note(operation: string, subject: string, writes: boolean): { readonly name: string; readonly isWrong: boolean } {
    const { root, fault, onCall } = this.options
    onCall?.()
    const base = `${operation} ${settled(subject, root)}`
    const number = (this.#counts.get(base) ?? 0) + 1
    this.#counts.set(base, number)
    const name = number === 1 ? base : `${base} (${number})`
    this.calls.set(name, { name, writes })
    const isIt = fault?.call === name
    if (isIt) this.reached = true
    return { name, isWrong: isIt || (this.reached && fault?.kind === "dies") }
  }
}

let watch: Watch | null = null

/** Runs something while its calls are noted, and one of them goes wrong. */
export const watching = async <A>(options: Options, run: () => Promise<A>) => {
  const own = new Watch(options)
  watch = own
  try {
    return { result: await run(), calls: [...own.calls.values()], answers: own.answers as Answers, reached: own.reached }
  } finally {
    watch = null
  }
}

/** One word for what differs from run to run: folders of processes, and names that the system makes up. */
const settled = (text: string, root: string): string =>
  text
    .replaceAll(root, "")
    .replace(/run-[\w-]+/g, "run")
    .replace(/(?<=page-|tmp-)\w{6}/g, "temporary")
    .replace(/\.\d+-\d+$/, ".beside")
    .replace(/\/proc\/\d+/, "/proc/self")

type Anything = (this: unknown, ...args: readonly unknown[]) => unknown

/** Puts another function in the place of one, with the properties that hang on it. */
const replace = (owner: object, name: string, make: (original: Anything) => Anything): void => {
  const original = Reflect.get(owner, name) as Anything
  const made = make(original)
  for (const key of Reflect.ownKeys(original))
    if (!["length", "name", "prototype"].includes(String(key)))
      Object.defineProperty(made, key, Object.getOwnPropertyDescriptor(original, key)!)
  Object.defineProperty(owner, name, { value: made, configurable: true, writable: true, enumerable: true })
}

const systemError = (operation: string, writes: boolean, name: string): Error => {
  const [code, words] = (writes ? writeErrors : readErrors)[name.length % 2]!
  return Object.assign(new Error(`${code}: ${words}, ${operation}`), { code, syscall: operation })
}
const writeErrors = [
  ["ENOSPC", "no space left on device"],
  ["EROFS", "read-only file system"]
] as const
const readErrors = [
  ["EIO", "i/o error"],
  ["EACCES", "permission denied"]
] as const

/** The files of open handles. */
const opened = new Map<unknown, string>()
const writing = /^(?:mkdir|rm|rename|symlink|write|link|unlink|copy|cp|ch|utimes|truncate|ftruncate|append)/
const noCall = /^(?:[_A-Z]|exists|watch|unwatch|create|openAs|constants|promises|glob)/

/** What a call of the file system is made on, whether it writes, and whether it is to go wrong; null for those inside another. */
const noteFile = (operation: string, [subject, flags]: readonly unknown[]) => {
  if (watch === null || inside) return null
  const what = opened.get(subject) ?? String(subject)
  const writes = writing.test(operation) || (operation === "open" && /^[wa]/.test(String(flags)))
  const { name, isWrong } = watch.note(operation, what, writes)
  return { what, error: isWrong ? systemError(operation, writes, name) : null }
}

/** Whether a call that came from outside is going on: functions of Node.js call each other. */
let inside = false
const calling = <A>(act: () => A): A => {
  const before = inside
  inside = true
  try {
    return act()
  } finally {
    inside = before
  }
}

const callsOf = (owner: object) => Object.keys(owner).filter((name) => !noCall.test(name) && typeof Reflect.get(owner, name) === "function")

for (const name of callsOf(fs).filter((each) => each.endsWith("Sync"))) {
  const operation = name.slice(0, -"Sync".length)
  replace(fs, name, (original) => (...args) => {
    const noted = noteFile(operation, args)
    // A file that cannot be closed is closed all the same.
    if (noted?.error && operation !== "close") throw noted.error
    const result = calling(() => Reflect.apply(original, fs, args))
    if (operation === "open" && noted !== null) opened.set(result, noted.what)
    if (noted?.error) throw noted.error
    return result
  })
}

for (const name of callsOf(fs).filter((each) => !each.endsWith("Sync")))
  replace(fs, name, (original) => (...args) => {
    const noted = noteFile(name, args)
    const done = args.at(-1)
    if (noted === null || typeof done !== "function") return Reflect.apply(original, fs, args)
    const tell = (error: unknown, ...results: readonly unknown[]) => {
      if (name === "open") opened.set(results[0], noted.what)
      done(noted.error ?? error, ...results)
    }
    if (noted.error === null || name === "close") calling(() => Reflect.apply(original, fs, [...args.slice(0, -1), tell]))
    else setImmediate(tell)
  })

for (const name of callsOf(fs.promises))
  replace(fs.promises, name, (original) => (...args) => {
    const error = noteFile(name, args)?.error
    return error ? Promise.reject(error) : calling(() => Reflect.apply(original, fs.promises, args))
  })

interface Kind {
  readonly of: string
  readonly fault: (operation: string) => Error
  readonly writes?: boolean
  /** Whether it gives a promise. */
  readonly isAsync?: boolean
  /** Whether what it gives is kept, and given again to a later run. */
  readonly isAnswer?: boolean
}

const failing = (owner: object, names: readonly string[], { of, fault, writes = false, isAsync = false, isAnswer = false }: Kind): void => {
  for (const operation of names)
    replace(
      owner,
      operation,
      (original) =>
        function (...args) {
          if (watch === null) return Reflect.apply(original, this, args)
          const own = watch
          const words = args.map((each) => (typeof each === "string" ? each : "")).join(" ")
          const { name, isWrong } = own.note(`${of}.${operation}`, words, writes)
          if (isWrong && isAsync) return Promise.reject(fault(operation))
          if (isWrong) throw fault(operation)
          const known = isAnswer ? own.options.answers : undefined
          if (known !== undefined && !known.has(name)) throw new Error(`no answer is known to ${name}`)
          if (known !== undefined) return isAsync ? Promise.resolve(known.get(name)) : known.get(name)
          const result = Reflect.apply(original, this, args)
          const keep = (answer: unknown) => {
            own.answers.set(name, answer)
            return answer
          }
          return !isAnswer ? result : isAsync ? (result as Promise<unknown>).then(keep) : keep(result)
        }
    )
}

const full = (operation: string) => new Error(`IO Error: Could not write file: ENOSPC: no space left on device (${operation})`)
const answering = { of: "database", fault: full, isAsync: true, isAnswer: true }
failing(DuckDBInstance, ["create"], answering)
failing(DuckDBInstance.prototype, ["connect"], answering)
failing(DuckDBConnection.prototype, ["run", "createAppender"], answering)
failing(DuckDBAppender.prototype, ["appendDataChunk", "flushSync"], { ...answering, isAsync: false })

/** What was read of an answer. Reading it is no call: it is in memory when its statement has run. */
const readAnswers = new WeakMap<object, unknown>()
for (const name of ["getRowObjectsJson", "getColumns"])
  replace(
    DuckDBResult.prototype,
    name,
    (original) =>
      function (...args) {
        const read = readAnswers.get(this as object) ?? Reflect.apply(original, this, args)
        readAnswers.set(this as object, read)
        return read
      }
  )
for (const prototype of [DuckDBInstance.prototype, DuckDBConnection.prototype])
  replace(
    prototype,
    "closeSync",
    (original) =>
      function (...args) {
        // Those that answered may be asked again.
        return watch === null ? Reflect.apply(original, this, args) : undefined
      }
  )

const sqliteFull = () => Object.assign(new Error("database or disk is full"), { code: "ERR_SQLITE_ERROR" })
failing(sqlite.DatabaseSync.prototype, ["exec", "prepare"], { of: "SQLite", fault: sqliteFull, writes: true })
failing(sqlite.StatementSync.prototype, ["run", "all", "iterate"], { of: "SQLite", fault: sqliteFull, writes: true })
failing(childProcess.ChildProcess.prototype, ["spawn"], { of: "process", fault: () => systemError("spawn", false, "") })
syncBuiltinESMExports()
