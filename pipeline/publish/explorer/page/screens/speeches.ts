import { hashOf } from "../address.ts"
import { byId, type Speech, table } from "../data.ts"
import { h } from "../dom.ts"
import { toldDay } from "../figures/told.ts"
import { listScreen } from "../parts/list.ts"

/** All speeches, the latest first; in the address, whose. */
export const speeches = listScreen("speeches", {
  title: async ({ speaker }) =>
    speaker === undefined ? "Speeches" : `Speeches of ${(await byId("speakers")).get(speaker)?.name ?? speaker}`,
  lead: (count) => `${count} turns, each in the words of one speaker.`,
  rows: async ({ speaker }) =>
    (await table("speeches")).filter(({ speaker_id }) => speaker === undefined || speaker_id === speaker).toSorted(byDay),
  columns: [
    ["Speaker", ({ speech_id, speaker_name, label }) => h("a", { href: hashOf("speech", speech_id) }, speaker_name ?? label ?? "Unnamed")],
    ["Day", ({ date }) => toldDay(date), "day"],
    ["Occasion", ({ item_title }) => item_title],
    ["Kind", ({ kind }) => kind],
    ["Words", ({ words }) => words.toLocaleString("en"), "number"],
    ["Figures", ({ figures }) => figures, "number"],
    ["Pages", ({ version_count }) => version_count, "number"]
  ]
})

/** The latest day first; within a day the turns of one meeting in their order. */
const byDay = (a: Speech, b: Speech): number =>
  order(b.date ?? "", a.date ?? "") || order(a.document_id, b.document_id) || (a.turn ?? 0) - (b.turn ?? 0)

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
