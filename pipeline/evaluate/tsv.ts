import type { GoldRow } from "./measure.ts"

/** Reads raw TSV: the first line names the columns; cells are not quoted, and may begin with a quotation mark. */
export const parseTsv = (text: string): readonly GoldRow[] => {
  const [header = "", ...lines] = text.split(/\r?\n/).filter((line) => line !== "")
  const names = header.split("\t")
  return lines.map((line) => {
    const cells = line.split("\t")
    return Object.fromEntries(names.map((name, index) => [name, cells[index] ?? ""]))
  })
}
