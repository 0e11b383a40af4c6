import type { Cell, Row } from "../../../schemas/row.ts"
import { type Renamed, renamed } from "./rekeyed-rows.ts"
import { byKey, type Release, type ReleasedTable } from "./released.ts"

export interface ChangedCell {
  readonly column: string
  readonly before: Cell
  readonly after: Cell
}

export interface ChangedRow {
  readonly row: string
  /** Its key in the older release, where a correction gave it another. */
  readonly was: string | null
  readonly cells: readonly ChangedCell[]
}

/** What sets two releases of one table apart; rows by their key in the newer one. */
export interface TableDifference {
  readonly table: string
  readonly columns: { readonly added: readonly string[]; readonly removed: readonly string[]; readonly retyped: readonly string[] }
  readonly added: readonly string[]
  readonly removed: readonly string[]
  readonly changed: readonly ChangedRow[]
  /** Rows that say the same at another place of their page, or name a row that a correction gave another key. */
  readonly moved: readonly string[]
}

export interface Difference {
  readonly before: string
  readonly after: string
  readonly tables: { readonly added: readonly string[]; readonly removed: readonly string[] }
  /** Of the tables in both releases, those that differ, in the order of the newer one. */
  readonly changed: readonly TableDifference[]
}

export const difference = (before: Release, after: Release): Difference => {
  const keys = renamed(before, after)
  return {
    before: before.version,
    after: after.version,
    tables: {
      added: [...after.tables.keys()].filter((name) => !before.tables.has(name)),
      removed: [...before.tables.keys()].filter((name) => !after.tables.has(name))
    },
    changed: [...after.tables].flatMap(([name, table]) => {
      const earlier = before.tables.get(name)
      const found = earlier === undefined ? null : tableDifference(name, earlier, table, keys)
      return found === null || isEmpty(found) ? [] : [found]
    })
  }
}

const isEmpty = ({ columns, added, removed, changed, moved }: TableDifference): boolean =>
  [columns.added, columns.removed, columns.retyped, added, removed, changed, moved].every(({ length }) => length === 0)

const tableDifference = (table: string, before: ReleasedTable, after: ReleasedTable, keys: Renamed): TableDifference => {
  const types = new Map(before.columns.map(({ name, type }) => [name, type]))
  const shared = after.columns.filter(({ name }) => types.has(name))
  const earlier = byKey(before.rows, after.key)
  const later = byKey(after.rows, after.key)
  const renamings = keys.get(table) ?? new Map<string, string>()
  const olderKeys = new Map([...renamings].map(([was, is]) => [is, was]))
  const pairs = [...later].flatMap(([row, newer]) => {
    const was = olderKeys.get(row) ?? null
    const older = earlier.get(was ?? row)
    if (older === undefined) return []
    const follows = followed(after, older, newer, keys)
    const cells = changedCells(shared, older, newer)
    const own = cells.filter(({ column }) => !follows.has(column) && !(was !== null && after.key.includes(column)))
    const moved = was === null && cells.length > 0 && isMove(shared, follows, older, newer)
    return was === null && cells.length === 0 ? [] : [{ row, was, cells: own, moved }]
  })
  return {
    table,
    columns: {
      added: after.columns.filter(({ name }) => !types.has(name)).map(({ name }) => name),
      removed: before.columns.filter(({ name }) => !after.columns.some((each) => each.name === name)).map(({ name }) => name),
      retyped: shared.filter(({ name, type }) => types.get(name) !== type).map(({ name }) => name)
    },
    added: [...later.keys()].filter((row) => !earlier.has(row) && !olderKeys.has(row)),
    removed: [...earlier.keys()].filter((row) => !later.has(row) && !renamings.has(row)),
    changed: pairs.filter(({ moved }) => !moved).map(({ row, was, cells }) => ({ row, was, cells })),
    moved: pairs.filter(({ moved }) => moved).map(({ row }) => row)
  }
}

/** The columns of a row that name another row by its new key. */
const followed = ({ references }: ReleasedTable, older: Row, newer: Row, keys: Renamed): ReadonlySet<string> =>
  new Set(
    references
      .filter(({ column, table }) => keys.get(table)?.get(String(older[column])) === newer[column] && newer[column] !== undefined)
      .map(({ column }) => column)
  )

type Columns = ReleasedTable["columns"]

const changedCells = (columns: Columns, older: Row, newer: Row): readonly ChangedCell[] =>
  columns
    .map(({ name }) => ({ column: name, before: older[name] ?? null, after: newer[name] ?? null }))
    .filter(({ before, after }) => !isSame(before, after))

const isSame = (before: Cell, after: Cell): boolean => before === after || JSON.stringify(before) === JSON.stringify(after)

const isOffset = ({ name, type }: Columns[number]): boolean => type === "integer" && /(?:^|_)(?:start|end)$/.test(name)

/** Whether nothing differs but offsets and names that follow; text that quotes offsets ("characters 398-10731" in a citation) follows them. */
const isMove = (columns: Columns, follows: ReadonlySet<string>, older: Row, newer: Row): boolean => {
  const isElsewhere = columns.some((column) => isOffset(column) && older[column.name] !== newer[column.name])
  const withoutOffsets = (row: Row, cell: Cell): Cell =>
    isElsewhere && typeof cell === "string" ? cell.replaceAll(`${row["start"]}-${row["end"]}`, "") : cell
  return columns.every(
    (column) =>
      isOffset(column) ||
      follows.has(column.name) ||
      isSame(withoutOffsets(older, older[column.name] ?? null), withoutOffsets(newer, newer[column.name] ?? null))
  )
}
