import type { SpeakerRow } from "../../../../../schemas/speakers.ts"
import { hashOf } from "../address.ts"
import { table } from "../data.ts"
import { type Child, h } from "../dom.ts"
import { toldDay } from "../figures/told.ts"
import { listScreen } from "../parts/list.ts"

/** Everybody who speaks or is quoted; who says most comes first. */
export const speakers = listScreen("speakers", {
  title: () => "Speakers",
  lead: (count) => `${count} people who speak or are quoted.`,
  rows: async () => (await table("speakers")).toSorted((a, b) => b.words - a.words),
  columns: [
    ["Name", nameOf],
    ["Country", ({ country }) => (country === null ? "" : (countries.of(country) ?? country))],
    [
      "Turns",
      ({ speaker_id, turns }) => h("a", { href: hashOf("speeches", "", { speaker: speaker_id }) }, turns.toLocaleString("en")),
      "number"
    ],
    ["Words", ({ words }) => words.toLocaleString("en"), "number"],
    [
      "Figures",
      ({ speaker_id, figures }) => h("a", { href: hashOf("figures", "", { speaker: speaker_id }) }, figures.toLocaleString("en")),
      "number"
    ],
    ["From", ({ first_date }) => (first_date === null ? "" : toldDay(first_date)), "day"],
    ["To", ({ last_date }) => (last_date === null ? "" : toldDay(last_date)), "day"]
  ]
})

const countries = new Intl.DisplayNames("en", { type: "region" })

function nameOf({ name, roles }: SpeakerRow): Child {
  return [name, h("span", { class: "sub" }, roles.join("; "))]
}
