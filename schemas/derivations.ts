import { z } from "zod"
import { column, count, foreignKeys, identifier, type Table } from "./table.ts"

const kinds = ["literal", "decoded"] as const

const row = z.object({
  kind: column(
    z.enum(kinds),
    "literal: the characters of the source one by one, white space of any kind as spaces; decoded: as a whole it stands for a character reference or a run of white space.",
    "literal"
  ),
  document_id: column(identifier, "Page whose text was derived.", "harbour-day"),
  start: column(count, "First character of the stretch in the text, in Unicode code points from 0.", "14315"),
  end: column(count, "One past its last character.", "14584"),
  source_start: column(
    count,
    "First character of its source, in Unicode code points from 0 of the saved file, decoded as derived_by of the page says; of a web archive, of its HTML part.",
    "35120"
  ),
  source_end: column(count, "One past the last character of its source.", "35389")
})

export type DerivationRow = z.infer<typeof row>

export const derivations = {
  name: "derivations",
  group: "evidence",
  description: "For pages saved as HTML, where each stretch of the text stands in the saved file.",
  row,
  key: ["document_id", "start"],
  foreignKeys: foreignKeys("document_id: documents.document_id")
} as const satisfies Table
