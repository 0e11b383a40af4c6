/** What a cell of any table may hold before it is written. */
export type Cell = string | number | boolean | readonly string[] | null

export type Row = Readonly<Record<string, Cell>>
