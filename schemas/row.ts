/** The value of one cell, of whatever table. */
export type Cell = string | number | boolean | readonly string[] | null

/** A row of whatever table: its cells by column name. */
export type Row = Readonly<Record<string, Cell>>
