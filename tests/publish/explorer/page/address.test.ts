import { describe, expect, it } from "vitest"
import { addressOf, hashOf } from "../../../../pipeline/publish/explorer/page/address.ts"

describe("an address", () => {
  it("names a screen, what it shows, and settings", () => {
    expect(addressOf("#/speech/harbour-2020?figure=harbour-2020-1f")).toEqual({
      screen: "speech",
      id: "harbour-2020",
      settings: { figure: "harbour-2020-1f" }
    })
    expect(addressOf("#/figures?words=new+pier&kind=")).toEqual({ screen: "figures", id: "", settings: { words: "new pier" } })
  })

  it("is the start where there is nothing", () => {
    for (const hash of ["", "#", "#/"]) expect(addressOf(hash)).toEqual({ screen: "", id: "", settings: {} })
  })

  it.each(["a/b?c=d&e#f", "50 % of it", "наверх", "../up", "a+b"])("leads back to the id %s", (id) => {
    expect(addressOf(hashOf("page", id, { figure: id }))).toEqual({ screen: "page", id, settings: { figure: id } })
  })

  it("leaves empty settings out", () => {
    expect(hashOf("figures", "", { kind: "", unit: null })).toBe("#/figures")
  })

  it("survives a broken escape", () => {
    expect(addressOf("#/page/50%").id).toBe("50%")
  })
})
