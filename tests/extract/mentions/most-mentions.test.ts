import { describe, expect, it } from "vitest"
import { claimsOf } from "../../../pipeline/extract/claims/claims.ts"
import { mostMentions } from "../../../schemas/mentions.ts"
import { pageOf } from "../page.ts"

const issuesOf = (numbers: number) => {
  const paragraph = `${"12 boats, ".repeat(100)}more.`
  const page = pageOf("dense", Array(Math.ceil(numbers / 100)).fill({ kind: "narration", text: paragraph }))
  const none = { speeches: [], links: [], repeats: new Map(), sameAs: new Map(), issues: new Map() }
  const unknown = { speechId: null, speakerId: null, eventId: null, date: null, country: null, speakerName: null, eventName: null }
  const { mentions, issues } = claimsOf([page], none, () => unknown)
  return { mentions: mentions.length, page, dense: (issues.get("dense") ?? []).filter(({ code }) => code === "too-many-numbers") }
}

describe("a page full of numbers", () => {
  it("gives all of them up to a bound, and says from where on none is read", () => {
    expect(issuesOf(1000)).toMatchObject({ mentions: 1000, dense: [] })
    const { mentions, page, dense } = issuesOf(mostMentions + 150)
    expect(mentions).toBe(mostMentions)
    expect(dense.map(({ span }) => page.page.raw.slice(span!.start).match(/12/g)?.length)).toEqual([200])
  })
})
