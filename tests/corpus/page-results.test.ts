import { mkdirSync, readdirSync, rmSync, statSync, truncateSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { Cause, Effect, Exit } from "effect"
import { describe, expect, it } from "vitest"
import { type PageStore, pageStore, readingPages } from "../../pipeline/corpus/page-results.ts"
import type { PageAddress, PageFile } from "../../pipeline/model/corpus-page.ts"
import { pageSteps } from "../../pipeline/page-steps.ts"
import { facts } from "../hostile/page.ts"
import { testFolder } from "./folder.ts"

const path = testFolder()
const text = "Harbour day\n\nMay 3, 2019\n\nMayor Anna Berg: Friends, we built the pier in nine months, for 3 million dollars.\n"
const file: PageFile = { documentId: "a", file: "pages/a.txt", entry: null, entryLine: null }

/** A raw folder with one page, and a store of its results that says how often one was made. */
const folderOf = (name: string) => {
  mkdirSync(path(name, "pages"), { recursive: true })
  const write = (written: string | Buffer): void => writeFileSync(path(name, "pages", "a.txt"), written)
  write(text)
  const made = { times: 0 }
  const settings = { raw: path(name), kept: path(name, "kept"), facts }
  const storeWith = (given: typeof settings): PageStore =>
    pageStore(given, (page, known) => {
      made.times++
      return pageSteps(page, known)
    })
  const entries = (): readonly string[] =>
    readdirSync(settings.kept, { recursive: true, encoding: "utf8" })
      .map((entry) => join(settings.kept, entry))
      .filter((entry) => statSync(entry).isFile())
  return { write, made, settings, storeWith, entries, store: storeWith(settings) }
}

const resultOf = (store: PageStore, of: PageFile = file) => {
  const result = store.result(of)
  if (!result.ok) throw new Error(result.problem.found)
  return result
}
const addressOf = (store: PageStore): PageAddress => ({ file, key: resultOf(store).key, names: null })

describe("the result of a page", () => {
  it("is made once, and read again by every later run", () => {
    const { store, storeWith, settings, made } = folderOf("once")
    const first = resultOf(store)
    expect(first.people.map(({ speakerId }) => speakerId)).toEqual(["anna-berg"])
    expect(resultOf(store)).toEqual(first)
    expect(resultOf(storeWith(settings))).toEqual(first)
    expect(made.times).toBe(1)
  })

  it("is the same read as made", () => {
    const { store } = folderOf("same")
    const made = pageSteps({ documentId: "a", file: file.file, raw: text, sha256: "", entry: null }, facts)
    const address = addressOf(store)
    const { page, ...rest } = store.page(address)
    expect({ ...rest, page: { ...page, sha256: "" } }).toEqual(JSON.parse(JSON.stringify(made.page)))
    expect(store.compared(address)).toEqual(resultOf(store).compared)
    expect(store.compared(address).words).toEqual(made.compared.words)
  })

  it("has a key of all that it depends on", () => {
    const { store, storeWith, settings, write, made } = folderOf("keys")
    const keys = [resultOf(store).key, resultOf(store, { ...file, documentId: "b" }).key]
    keys.push(resultOf(storeWith({ ...settings, facts: { ...facts, speakers: [] } })).key)
    keys.push(resultOf(storeWith({ ...settings, facts: { ...facts, events: [] } })).key)
    write(`${text}\nThank you.\n`)
    keys.push(resultOf(store).key)
    expect(new Set(keys).size).toBe(5)
    expect(made.times).toBe(5)
    expect(resultOf(storeWith({ ...settings, facts: { ...facts, releases: [] } })).key).toBe(keys.at(-1))
  })

  it("is made again where it is damaged or lost", () => {
    const { store, entries, made } = folderOf("damaged")
    const address = addressOf(store)
    const [page, compared] = [store.page(address), store.compared(address)]
    const [entry] = entries()
    const damages = [() => truncateSync(entry!, 40), () => rmSync(entry!), () => writeFileSync(entry!, "")]
    for (const [index, damage] of damages.entries()) {
      damage()
      expect(store.page(address)).toEqual(page)
      expect(store.compared(address)).toEqual(compared)
      expect(made.times).toBe(2 + index)
    }
  })

  it("is a problem where the page cannot be read", () => {
    const { store, write } = folderOf("unreadable")
    write(Buffer.from([0x4d, 0xfc]))
    expect(store.result(file)).toMatchObject({ ok: false, problem: { file: "pages/a.txt", line: 1, column: "byte 2" } })
    expect(store.result({ ...file, file: "pages/none.txt" })).toMatchObject({ ok: false, problem: { file: "pages/none.txt" } })
  })
})

describe("work that reads results", () => {
  it("gives what it makes of them", async () => {
    const { store } = folderOf("read")
    const address = addressOf(store)
    expect(await Effect.runPromise(readingPages(store, ({ page }) => page(address).page.raw))).toBe(text)
  })

  it("fails where a page changed since the beginning of the run and its result is lost", async () => {
    const { store, write, entries } = folderOf("changed")
    const address = addressOf(store)
    write(`${text}\nThank you.\n`)
    expect(await Effect.runPromise(readingPages(store, ({ page }) => page(address).page.raw))).toBe(text)
    for (const entry of entries()) rmSync(entry)
    for (const which of ["page", "compared"] as const) {
      const error = await Effect.runPromise(Effect.flip(readingPages(store, (pages) => pages[which](address))))
      expect(error).toMatchObject({
        _tag: "PageError",
        problems: [{ file: "pages/a.txt", found: expect.stringContaining("other content") }]
      })
    }
    write(text)
    expect(await Effect.runPromise(readingPages(store, ({ page }) => page(address).page.raw))).toBe(text)
  })

  it("makes them each time where nothing can be kept", async () => {
    const { store: whole, storeWith, settings, made } = folderOf("full")
    writeFileSync(path("full", "file"), "no folder")
    const store = storeWith({ ...settings, kept: path("full", "file") })
    const address = addressOf(store)
    expect(await Effect.runPromise(readingPages(store, ({ page }) => page(address)))).toEqual(whole.page(addressOf(whole)))
    expect(store.compared(address)).toEqual(whole.compared(address))
    expect(made.times).toBe(4)
  })

  it("breaks off with any other error: a fault of the program", async () => {
    const { store } = folderOf("fault")
    const exit = await Effect.runPromiseExit(
      readingPages(store, () => {
        throw new TypeError("no such function")
      })
    )
    expect(Exit.isFailure(exit) && Cause.hasDies(exit.cause)).toBe(true)
  })
})
