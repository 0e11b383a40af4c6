/** The value of a cell of any table. Dates are ISO text. */
export type Cell = string | number | boolean | readonly string[] | null

/** A row of any table: its cells by column. */
export type Row = Readonly<Record<string, Cell>>
