import childProcess from "node:child_process"
import fs from "node:fs"
import { dirname, join, relative } from "node:path"
import sqlite from "node:sqlite"
import { DuckDBAppender, DuckDBConnection, DuckDBInstance, DuckDBResult } from "@duckdb/node-api"
import { calling } from "./file-calls.ts"
import { replace, systemError, watching } from "./watch.ts"

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
          const own = watching()
          if (own === null) return Reflect.apply(original, this, args)
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
        return watching() === null ? Reflect.apply(original, this, args) : undefined
      }
  )

const sqliteFull = () => Object.assign(new Error("database or disk is full"), { code: "ERR_SQLITE_ERROR" })
failing(sqlite.DatabaseSync.prototype, ["exec", "prepare"], { of: "SQLite", fault: sqliteFull, writes: true })
failing(sqlite.StatementSync.prototype, ["run", "all", "iterate"], { of: "SQLite", fault: sqliteFull, writes: true })

interface Program extends childProcess.ChildProcess {
  readonly spawn: (options: { readonly args: readonly string[] }) => void
}

/** What a program that is started puts into the folder of its --outdir is an answer too: it is kept, and put there again. */
replace(
  childProcess.ChildProcess.prototype,
  "spawn",
  (original) =>
    function (...args) {
      const own = watching()
      if (own === null) return Reflect.apply(original, this, args)
      const { name, isWrong } = own.note("process.spawn", "", false)
      if (isWrong) throw systemError("spawn", false, name)
      const [{ args: words }] = args as Parameters<Program["spawn"]>
      const folder = words.find((word) => word.startsWith("--outdir="))!.slice("--outdir=".length)
      const known = own.options.answers?.get(name) as readonly (readonly [file: string, bytes: Buffer])[] | undefined
      const program = this as Program
      if (known === undefined) {
        program.once("exit", () =>
          own.answers.set(
            name,
            calling(() => filesBelow(folder))
          )
        )
        return Reflect.apply(original, this, args)
      }
      calling(() => {
        for (const [file, bytes] of known) {
          fs.mkdirSync(dirname(join(folder, file)), { recursive: true })
          fs.writeFileSync(join(folder, file), bytes)
        }
      })
      setImmediate(() => program.emit("close", 0, null))
    }
)

const filesBelow = (folder: string) =>
  fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => [relative(folder, join(parentPath, name)), fs.readFileSync(join(parentPath, name))] as const)
