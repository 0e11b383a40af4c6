import { hash } from "node:crypto"
import { assert, describe, it } from "@effect/vitest"
import { checksums, parseChecksums } from "../../../pipeline/publish/write/checksums.ts"
import { factsOf } from "../file-facts.ts"

describe("checksums", () => {
  const files = factsOf([
    ["b.csv", Buffer.from("b")],
    ["a/ü.csv", Buffer.from("a")]
  ])

  it("are sorted by path and read back", () => {
    const text = checksums(files)
    assert.deepStrictEqual(
      text.split("\n").map((line) => line.slice(66)),
      ["a/ü.csv", "b.csv", ""]
    )
    assert.deepStrictEqual(
      [...parseChecksums(text)],
      [
        ["a/ü.csv", hash("sha256", "a", "hex")],
        ["b.csv", hash("sha256", "b", "hex")]
      ]
    )
  })
})
