import { describe, expect, it } from "vitest"
import { cleaned } from "../../segment/read.ts"

const speech = "The harbour is open, and the quays are deep.\n\nWe thank the board for it.\n"

describe("the headline of a page", () => {
  it("may stand below the day", () => {
    const page = cleaned(`Harbour Coverage\n\n3 May 2019\n\nMayor, at Harbour Forum, Opens the New Quays for Ships\n\n${speech}`)
    expect(page).toMatchObject({ title: "Mayor, at Harbour Forum, Opens the New Quays for Ships", date: "2019-05-03" })
  })

  it("stands above the day where a place or an item follows", () => {
    expect(cleaned(`Board on Quays\n\n3 May 2019\n\nMeeting Room 2, Parliament House\n\n${speech}`).title).toBe("Board on Quays")
    expect(cleaned(`Statement by Mayor Anna Berg\n\n3 May 2019\n\nBoard: Statement by Ms Berg, the Mayor\n\n${speech}`).title).toBe(
      "Statement by Mayor Anna Berg"
    )
  })

  it("is no single word of the way to the page", () => {
    expect(cleaned(`Harbour\n\nOpening of the quays in Bergen\n\n3 May 2019\n\n${speech}`).title).toBe("Opening of the quays in Bergen")
  })

  it("is no name of the site in another script", () => {
    expect(cleaned(`ПОРТОВОЕ УПРАВЛЕНИЕ\n\nStatement by Mayor Anna Berg\n\n3 May 2019\n\n${speech}`).title).toBe(
      "Statement by Mayor Anna Berg"
    )
  })

  it("stands below what asks for consent", () => {
    const consent = "We and our 812 partners store information on a device.\n\nWe use cookies to count readers."
    expect(cleaned(`${consent}\n\nStatement by Mayor Anna Berg\n\n3 May 2019\n\n${speech}`).title).toBe("Statement by Mayor Anna Berg")
  })

  it("stands below the lines in which a record tells of itself", () => {
    const record = "[Harbour Record Volume 12 (Friday, May 3, 2019)]\n[Board]\n[Page H14]"
    const page = cleaned(`${record}\n\n                    OPENING OF THE QUAYS\n\n  Mr. BERG. ${speech}`)
    expect(page).toMatchObject({ title: "OPENING OF THE QUAYS", date: "2019-05-03" })
  })
})
