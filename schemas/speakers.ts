import { z } from "zod"
import { column, count, country, date, list, nullableColumn, slug, type Table, text, wikidataItem } from "./table.ts"

const row = z.object({
  name: column(text, "Usual name in English.", "Vladimir Putin"),
  country: nullableColumn(
    country,
    "Country the person speaks for, ISO 3166-1 alpha-2: from raw/speakers.csv, else where all offices printed with the name are of one state.",
    "RU"
  ),
  roles: column(list, "Offices from raw/speakers.csv, and those printed with the name, sorted.", "President of Russia"),
  addresses: column(count, "Rows of speeches of the kind address.", "2"),
  turns: column(count, "Rows of speeches, of any kind.", "2"),
  words: column(count, "Words of those turns.", "2600"),
  figures: column(count, "Numeric claims in those turns.", "12"),
  first_date: nullableColumn(date, "Earliest dated speech.", "2021-07-01"),
  last_date: nullableColumn(date, "Latest dated speech.", "2023-06-28"),
  other_names: column(
    list,
    "Other spellings and forms found in raw/speakers.csv and pages, sorted.",
    "Aleksandr Lukashenko | Alyaksandr Lukashenka"
  ),
  wikidata: nullableColumn(wikidataItem, "Wikidata item, where certain.", "Q7747"),
  resolved_by: column(
    z.enum(["registry", "label"]),
    "registry: a reviewed row of raw/speakers.csv; label: from the pages alone.",
    "registry"
  ),
  speaker_id: column(slug, "Stable name of the person.", "vladimir-putin")
})

export type SpeakerRow = z.infer<typeof row>

export const speakers = {
  name: "speakers",
  group: "core",
  description: "One row per person who speaks or is quoted.",
  row,
  key: ["speaker_id"],
  foreignKeys: []
} as const satisfies Table
