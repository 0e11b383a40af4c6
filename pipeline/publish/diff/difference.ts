import type { Cell, Row } from "../formats/row.ts"

/** A published table as it stands in a release, whatever the schemas were then. */
export interface ReleasedTable {
  readonly columns: readonly { readonly name: string; readonly type: string }[]
  readonly key: readonly string[]
  readonly rows: readonly Row[]
}

export interface Release {
  readonly version: string
  readonly tables: ReadonlyMap<string, ReleasedTable>
}

export interface ChangedCell {
  readonly column: string
  readonly before: Cell
  readonly after: Cell
}

/** What sets two releases of one table apart; rows by their key. */
export interface TableDifference {
  readonly table: string
  readonly columns: { readonly added: readonly string[]; readonly removed: readonly string[]; readonly retyped: readonly string[] }
  readonly added: readonly string[]
  readonly removed: readonly string[]
  readonly changed: readonly { readonly row: string; readonly cells: readonly ChangedCell[] }[]
  /** Rows of which nothing but the offsets differs: the same characters, at another place of their page. */
  readonly moved: readonly string[]
}

export interface Difference {
  readonly before: string
  readonly after: string
  readonly tables: { readonly added: readonly string[]; readonly removed: readonly string[] }
  /** Of the tables in both releases, those that differ, in the order of the newer one. */
  readonly changed: readonly TableDifference[]
}

export const difference = (before: Release, after: Release): Difference => ({
  before: before.version,
  after: after.version,
  tables: {
    added: [...after.tables.keys()].filter((name) => !before.tables.has(name)),
    removed: [...before.tables.keys()].filter((name) => !after.tables.has(name))
  },
  changed: [...after.tables].flatMap(([name, table]) => {
    const earlier = before.tables.get(name)
    const found = earlier === undefined ? null : tableDifference(name, earlier, table)
    return found === null || isEmpty(found) ? [] : [found]
  })
})

const isEmpty = ({ columns, added, removed, changed, moved }: TableDifference): boolean =>
  [columns.added, columns.removed, columns.retyped, added, removed, changed, moved].every(({ length }) => length === 0)

const tableDifference = (table: string, before: ReleasedTable, after: ReleasedTable): TableDifference => {
  const types = new Map(before.columns.map(({ name, type }) => [name, type]))
  const shared = after.columns.filter(({ name }) => types.has(name))
  const earlier = byKey(before.rows, after.key)
  const later = byKey(after.rows, after.key)
  const pairs = [...later].flatMap(([row, newer]) => {
    const older = earlier.get(row)
    const cells = older === undefined ? [] : changedCells(shared, older, newer)
    return older === undefined || cells.length === 0 ? [] : [{ row, cells, moved: isMove(shared, older, newer) }]
  })
  return {
    table,
    columns: {
      added: after.columns.filter(({ name }) => !types.has(name)).map(({ name }) => name),
      removed: before.columns.filter(({ name }) => !after.columns.some((each) => each.name === name)).map(({ name }) => name),
      retyped: shared.filter(({ name, type }) => types.get(name) !== type).map(({ name }) => name)
    },
    added: [...later.keys()].filter((row) => !earlier.has(row)),
    removed: [...earlier.keys()].filter((row) => !later.has(row)),
    changed: pairs.filter(({ moved }) => !moved).map(({ row, cells }) => ({ row, cells })),
    moved: pairs.filter(({ moved }) => moved).map(({ row }) => row)
  }
}

const byKey = (rows: readonly Row[], key: readonly string[]): ReadonlyMap<string, Row> =>
  new Map(rows.map((row) => [key.map((column) => String(row[column] ?? "")).join("/"), row]))

type Columns = ReleasedTable["columns"]

const changedCells = (columns: Columns, older: Row, newer: Row): readonly ChangedCell[] =>
  columns
    .map(({ name }) => ({ column: name, before: older[name] ?? null, after: newer[name] ?? null }))
    .filter(({ before, after }) => !isSame(before, after))

const isSame = (before: Cell, after: Cell): boolean => before === after || JSON.stringify(before) === JSON.stringify(after)

const isOffset = ({ name, type }: Columns[number]): boolean => type === "integer" && /(?:^|_)(?:start|end)$/.test(name)

/** Whether the offsets alone differ; text that quotes them ("characters 398-10731" in a citation) follows them. */
const isMove = (columns: Columns, older: Row, newer: Row): boolean => {
  const offsets = columns.filter(isOffset)
  const withoutOffsets = (row: Row, cell: Cell): Cell =>
    typeof cell === "string" ? cell.replaceAll(`${row["start"]}-${row["end"]}`, "") : cell
  return (
    offsets.some(({ name }) => older[name] !== newer[name]) &&
    columns.every(
      (column) =>
        isOffset(column) || isSame(withoutOffsets(older, older[column.name] ?? null), withoutOffsets(newer, newer[column.name] ?? null))
    )
  )
}
