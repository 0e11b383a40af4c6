import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll } from "vitest"

/** Gives paths in a folder of the tests of a file, which is there while they run. */
export const testFolder = (): ((...names: readonly string[]) => string) => {
  let folder = ""
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "corpus-"))
  })
  afterAll(() => rmSync(folder, { recursive: true }))
  return (...names) => join(folder, ...names)
}
