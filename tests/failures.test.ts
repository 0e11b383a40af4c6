import { globSync, readFileSync } from "node:fs"
import { Cause, PlatformError } from "effect"
import { describe, expect, it } from "vitest"
import { expectedIn, tellFailure } from "../pipeline/failures.ts"
import { findingErrors, isRowFault } from "../pipeline/publish/check/finding.ts"
import { PageError } from "../pipeline/read/problem.ts"

const findings = [{ table: "speeches", row: "harbour-anna-berg", column: "words", found: "3", expected: "4" }]

describe("a failure as people read it", () => {
  it.each(Object.values(findingErrors))("says what is wrong and where, without the names of the code: %o", (Kind) => {
    const told = tellFailure(new Kind({ findings }))
    expect(told).toMatch(/^[A-Z].+:\nspeeches, row harbour-anna-berg, column words: found 3, expected 4$/)
    expect(told).not.toMatch(/[a-z]Error/)
  })

  it("shows characters that command a terminal as their numbers, wherever a page has them", () => {
    const found = "\u001b]0;harbour\u0007 \u202e1,200 ships"
    const problem = { file: "pages/harbour.txt", line: 2, column: null, found, expected: "words" }
    for (const failure of [new PageError({ problems: [problem] }), new findingErrors.slice({ findings: [{ ...findings[0]!, found }] })])
      expect(tellFailure(failure)).toContain("found \\u001b]0;harbour\\u0007 \\u202e1,200 ships, expected")
  })

  it("begins with a heading, which every kind of failure in the pipeline brings along", () => {
    const classes = globSync("pipeline/**/*.ts").flatMap((file) =>
      [...readFileSync(file, "utf8").matchAll(/Data\.TaggedError\([\s\S]*?\n\s*\}\n/g)].map(([text]) => text)
    )
    expect(classes.length).toBeGreaterThan(10)
    expect(classes.filter((text) => !/ heading(?:: string)?(?: =|\(\) \{)/.test(text))).toEqual([])
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

  it("is told of a file that cannot be closed, and a fault of the program is none", () => {
    const disk = PlatformError.systemError({
      _tag: "Unknown",
      module: "FileSystem",
      method: "open",
      cause: new Error("EIO: i/o error, close")
    })
    const finding = new findingErrors.format({ findings })
    expect(expectedIn(Cause.die(disk))).toBe(disk)
    expect(expectedIn(Cause.combine(Cause.die(finding), Cause.die(disk)))).toBe(finding)
    expect(expectedIn(Cause.combine(Cause.fail("first"), Cause.die(disk)))).toBe("first")
    expect(expectedIn(Cause.combine(Cause.fail("first"), Cause.die(new TypeError("no such thing"))))).toBe(null)
    expect(expectedIn(Cause.interrupt())).toBe(null)
  })

  it.each([
    "Out of Memory Error: could not allocate block of size 256.0 KiB (152.5 MiB/152.5 MiB used)",
    "Worker terminated due to reaching memory limit: JS heap out of memory",
    "RangeError: Array buffer allocation failed",
    "ENOMEM: not enough memory, read"
  ])("tells that memory is short, whoever says it: %s", (message) => {
    expect(tellFailure({ _tag: "DuckDbError", heading: "The database cannot answer:", message })).toMatch(
      /^There is not enough memory\..+:\n/
    )
    expect(tellFailure({ _tag: "RowError", heading: "A cell does not fit:", message })).toMatch(/^A cell does not fit:\n/)
  })

  it("tells faults of rows, after which a page can be left out, from others", () => {
    expect(isRowFault(new findingErrors.derived({ findings }))).toBe(true)
    expect(isRowFault(new findingErrors.file({ findings }))).toBe(false)
    expect(isRowFault(new Error("no space left"))).toBe(false)
  })
})
