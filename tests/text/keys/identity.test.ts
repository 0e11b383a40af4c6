import { describe, expect, it } from "vitest"
import { distinct, fingerprint, slugify } from "../../../pipeline/text/keys/identity.ts"

describe("names", () => {
  it("become slugs by their letters", () => {
    expect(slugify("Sauli Niinistö")).toBe("sauli-niinisto")
    expect(slugify("Anna Vavilova-Dollezhal")).toBe("anna-vavilova-dollezhal")
  })
  it("of other scripts never fall together", () => expect(slugify("Иванов")).not.toBe(slugify("Петров")))
  it("are made distinct by their place among equals", () => {
    const name = distinct()
    expect([name("a"), name("b"), name("a"), name("a")]).toEqual(["a", "b", "a-2", "a-3"])
  })
})

describe("contents", () => {
  it("are named by the first 32 bits of their SHA-256", () => expect(fingerprint("abc")).toBe("ba7816bf"))
})
