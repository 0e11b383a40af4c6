import { contentOf } from "./blocks.ts"
import { type Columns, rowsOf, table } from "./data.ts"
import type { Mention, PageText, Pair, Passage } from "./page-text.ts"
import { sliced } from "./slices.ts"

const blocks = new Map<string, Promise<Readonly<Record<string, Columns>>>>()
let places: Promise<ReadonlyMap<string, string>> | null = null

/** The text of a page; null where the page is not known. */
export const textOf = async (documentId: string): Promise<PageText | null> => {
  places ??= table("places").then((rows) => new Map(rows.map(({ document_id, name }) => [document_id, name])))
  const name = (await places).get(documentId)
  if (name === undefined) return null
  const block = blocks.get(name) ?? (contentOf(name) as Promise<Readonly<Record<string, Columns>>>)
  blocks.set(name, block)
  const content = await block
  const own = <Row>(table: string, column = "document_id"): readonly Row[] =>
    rowsOf<Row & Record<string, unknown>>(content[table] ?? {}).filter((row) => row[column] === documentId)
  const text = own<{ readonly text: string }>("documents")[0]?.text ?? ""
  return {
    documentId,
    ...sliced(text),
    passages: own<Passage>("passages"),
    mentions: own<Mention>("mentions"),
    pairs: own<Pair>("duplicates", "a_document_id")
  }
}
