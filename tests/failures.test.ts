import { globSync, readFileSync } from "node:fs"
import { PlatformError } from "effect"
import { describe, expect, it } from "vitest"
import { isFaultOfRows, tellFailure } from "../pipeline/failures.ts"
import { findingErrors } from "../pipeline/publish/check/finding.ts"

const findings = [{ table: "speeches", row: "harbour-anna-berg", column: "words", found: "3", expected: "4" }]

describe("a failure as people read it", () => {
  it.each(Object.values(findingErrors))("says what is wrong and where, without the names of the code: %o", (Kind) => {
    const told = tellFailure(new Kind({ findings }))
    expect(told).toMatch(/^[A-Z].+:\nspeeches, row harbour-anna-berg, column words: found 3, expected 4$/)
    expect(told).not.toMatch(/[a-z]Error/)
  })

  it("has a heading for every kind that the pipeline knows and that does not speak for itself", () => {
    const speaksForItself = ["Incomplete", "NotPublished", "PublicationLocked"]
    const kinds = globSync("pipeline/**/*.ts").flatMap((file) =>
      [...readFileSync(file, "utf8").matchAll(/(?:TaggedError|findingError)\("(\w+)"\)/g)].map(([, kind = ""]) => kind)
    )
    expect(kinds.length).toBeGreaterThan(15)
    const told = (kind: string) => tellFailure(Object.assign(new Error("pages/a.txt: found b, expected c"), { _tag: kind }))
    expect(kinds.filter((kind) => !speaksForItself.includes(kind) && !told(kind).includes(":\npages/a.txt"))).toEqual([])
  })

  it("says what the system said, and of which file", () => {
    const failed = (pathOrDescriptor: string | number) =>
      PlatformError.systemError({
        _tag: "Unknown",
        module: "FileSystem",
        method: "writeAll",
        pathOrDescriptor,
        cause: new Error("ENOSPC: no space left on device, write")
      })
    expect(tellFailure(failed("dist/a.csv"))).toMatch(/:\ndist\/a\.csv: ENOSPC: no space left on device, write$/)
    expect(tellFailure(failed(21))).toMatch(/:\nENOSPC: no space left on device, write$/)
  })

  it("tells faults of rows, after which a page can be left out, from others", () => {
    expect(isFaultOfRows(new findingErrors.derived({ findings }))).toBe(true)
    expect(isFaultOfRows(new findingErrors.file({ findings }))).toBe(false)
    expect(isFaultOfRows(new Error("no space left"))).toBe(false)
  })
})
