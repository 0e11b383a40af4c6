import fs from "node:fs"
import { replace, systemError, watching } from "./watch.ts"

/** The files of open handles. */
const opened = new Map<unknown, string>()
const writing = /^(?:mkdir|rm|rename|symlink|write|link|unlink|copy|cp|ch|utimes|truncate|ftruncate|append)/
const noCall = /^(?:[_A-Z]|exists|watch|unwatch|create|openAs|constants|promises|glob)/

/** What a call of the file system is made on, whether it writes, and whether it is to go wrong; null for those inside another. */
const noteFile = (operation: string, [subject, flags]: readonly unknown[]) => {
  const watch = watching()
  if (watch === null || inside) return null
  const what = opened.get(subject) ?? String(subject)
  const writes = writing.test(operation) || (operation === "open" && /^[wa]/.test(String(flags)))
  const { name, isWrong } = watch.note(operation, what, writes)
  return { what, error: isWrong ? systemError(operation, writes, name) : null }
}

/** Whether a call that came from outside is going on: functions of Node.js call each other. */
let inside = false
export const calling = <A>(act: () => A): A => {
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
