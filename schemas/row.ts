/** The value of one cell, of whatever table. */
export type Cell = string | number | boolean | readonly string[] | null

/** A row of whatever table: its cells by column name. */
export type Row = Readonly<Record<string, Cell>>

/** The text by which a cell of a key is ordered: numbers have so many digits that their order as texts is theirs. */
export const keyText = (cell: Cell | undefined): string => (typeof cell === "number" ? String(cell).padStart(12, "0") : String(cell ?? ""))
