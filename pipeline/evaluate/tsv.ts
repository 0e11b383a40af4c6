/** A row of an annotation file: its cells by column name, all of them text, "" where there is none. */
export type GoldRow = Readonly<Record<string, string>>

/** The page that a row of spans is about. */
export const documentOf = (row: GoldRow): string => row.document_id ?? ""

/** Reads raw TSV: the first line names the columns; cells are not quoted, and may begin with a quotation mark. */
export const parseTsv = (text: string): readonly GoldRow[] => {
  const [header = "", ...lines] = text.split(/\r?\n/).filter((line) => line !== "")
  const names = header.split("\t")
  return lines.map((line) => {
    const cells = line.split("\t")
    return Object.fromEntries(names.map((name, index) => [name, cells[index] ?? ""]))
  })
}
