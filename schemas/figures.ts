import { z } from "zod"
import { boundsError, boundsShape, claimedShape } from "./claim.ts"
import { address, column, count, date, foreignKeys, identifier, nullableColumn, slug, type Table, text } from "./table.ts"

const shape = z.object({
  speaker_name: nullableColumn(text, "Name of the speaker as in the speeches table; null in narration.", "Alexander Lukashenko"),
  date: nullableColumn(date, "Date of the speech, else of the page's event.", "2021-07-01"),
  event_name: nullableColumn(text, "Name of the event.", "Forum of Regions of Belarus and Russia"),
  sentence: column(
    text,
    "The sentence around it, in clean text.",
    "Over seven years, we have signed more than 370 cooperation agreements and contracts worth almost $3 billion; …",
    { long: true }
  ),
  text: column(
    text,
    "The words of the number with its adjacent qualifier, scale, percent sign, currency, time or physical unit, white space as single spaces; mentions has the exact characters.",
    "almost $3 billion"
  ),
  ...claimedShape,
  agreement: column(
    z.enum(["single", "agrees", "bounds_differ", "differs"]),
    'single: one version only; agrees: value and bounds equal in all (about and exact agree); bounds_differ: the value is the same, and one version says more about it ("a dozen", "at least a dozen"); differs: another value.',
    "agrees"
  ),
  other_reading: nullableColumn(
    text,
    "The wording of the best other version that gives a different value or bound; null where all agree. The table conflicts has every version.",
    "$3 billion"
  ),
  url: nullableColumn(
    address,
    "Address of the page of the row, where known.",
    "http://en.special.kremlin.ru/catalog/persons/215/events/65982"
  ),
  ...boundsShape,
  version_count: column(z.int().min(1), "In how many versions of the speech (pages) the claim stands.", "2"),
  attribution: column(
    z.enum(["transcript", "quote", "paraphrase", "narration"]),
    "How the page gives the claim; excerpts count as transcript.",
    "transcript"
  ),
  figure_id: column(
    text,
    "Stable name of the claim, made of its speech (or document) and its content.",
    "forum-of-regions-2021-alexander-lukashenko-1f0c9a4e"
  ),
  speech_id: nullableColumn(
    identifier,
    "The speech that makes the claim; null in narration.",
    "forum-of-regions-2021-alexander-lukashenko"
  ),
  speaker_id: nullableColumn(slug, "Whose claim it is; null in narration.", "alexander-lukashenko"),
  event_id: nullableColumn(slug, "Event of the speech or page, from raw/events.csv.", "forum-of-regions-2021"),
  whole_figure_id: nullableColumn(
    text,
    'The figure that whole refers to: "a quarter of this amount", "of the 14 wells, seven".',
    "forum-of-regions-2021-alexander-lukashenko-5b3d2c10"
  ),
  document_id: column(identifier, "Page of the row's passage.", "kremlin-2021-8th-forum"),
  passage_id: column(text, "Passage that holds it.", "kremlin-2021-8th-forum-5a2f91c0"),
  start: column(count, "First character in the page, in Unicode code points from 0.", "14406"),
  end: column(count, "One past its last character.", "14423")
})

const row = shape.superRefine((figure, context) => {
  const found = boundsError(figure)
  if (found !== null) context.addIssue({ code: "custom", path: ["qualifier"], message: found })
  if (figure.aspect === "level" && figure.direction !== null)
    context.addIssue({ code: "custom", path: ["direction"], message: "a level has no direction" })
  if ((figure.other_reading !== null) !== (figure.agreement === "differs" || figure.agreement === "bounds_differ"))
    context.addIssue({ code: "custom", path: ["other_reading"], message: "another reading where versions differ, and only there" })
})

export type FigureRow = z.infer<typeof row>

export const figures = {
  name: "figures",
  group: "core",
  description: "One row per distinct numeric claim, whatever the number of versions that print it.",
  row,
  key: ["figure_id"],
  foreignKeys: foreignKeys(
    "speech_id: speeches.speech_id",
    "speaker_id: speakers.speaker_id",
    "document_id: documents.document_id",
    "passage_id: passages.passage_id",
    "whole_figure_id: figures.figure_id"
  )
} as const satisfies Table
