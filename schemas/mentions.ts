import { z } from "zod"
import { boundsError, claimShape } from "./claim.ts"
import { column, count, foreignKeys, identifier, nullableColumn, type Table, text } from "./table.ts"

const roles = ["figure", "rank", "ordinal", "label", "calendar", "chrome", "deictic", "idiom", "period", "time_reference", "vague"] as const

type Nullable<Shape extends z.ZodRawShape> = {
  [K in keyof Shape]: z.ZodNullable<Shape[K] extends z.ZodNullable<infer Inner> ? Inner : Shape[K]>
}

/** The columns of a claim with the same meanings, all of them null where a mention makes no claim. */
const nullableClaim = Object.fromEntries(
  Object.entries(claimShape).map(([name, schema]) => {
    const meta = (schema as z.ZodType).meta()
    const inner = schema instanceof z.ZodNullable ? schema : (schema as z.ZodType).nullable()
    return [name, meta === undefined ? inner : inner.meta(meta)]
  })
) as unknown as Nullable<typeof claimShape>

const shape = z.object({
  text: column(text, "The exact characters.", "almost $3 billion"),
  role: column(
    z.enum(roles),
    "What the number word does: figure and rank make rows of figures; the others say why it is none (chrome: boilerplate, or added by an editor in square brackets).",
    "figure"
  ),
  ...nullableClaim,
  mention_id: column(text, "Stable name of the mention, made of its document and content.", "kremlin-2021-8th-forum-9be01d77"),
  figure_id: nullableColumn(
    text,
    "The claim it states, also where a page prints it twice; null for other roles.",
    "forum-of-regions-2021-alexander-lukashenko-1f0c9a4e"
  ),
  document_id: column(identifier, "Page that holds it.", "kremlin-2021-8th-forum"),
  passage_id: column(text, "Passage that holds it.", "kremlin-2021-8th-forum-5a2f91c0"),
  start: column(count, "First character in the page, in Unicode code points from 0.", "14406"),
  end: column(count, "One past its last character.", "14423")
})

const row = shape.superRefine((mention, context) => {
  const isClaim = mention.role === "figure" || mention.role === "rank"
  if (isClaim !== (mention.kind !== null))
    context.addIssue({ code: "custom", path: ["kind"], message: "figures and ranks have a kind, other roles none" })
  if (mention.qualifier === null) return
  const found = boundsError({ ...mention, qualifier: mention.qualifier })
  if (found !== null) context.addIssue({ code: "custom", path: ["qualifier"], message: found })
})

export type MentionRow = z.infer<typeof row>

/** Mentions that a page has at most: many times what the longest speech holds. A page of the longest length could hold 200,000. */
export const mostMentions = 20_000

export const mentions = {
  name: "mentions",
  group: "evidence",
  description: "Every number expression in every page, with its role; no number is passed over in silence.",
  row,
  key: ["mention_id"],
  foreignKeys: foreignKeys("document_id: documents.document_id", "passage_id: passages.passage_id", "figure_id: figures.figure_id")
} as const satisfies Table
