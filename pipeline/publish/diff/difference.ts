import type { Cell, Row } from "../../../schemas/row.ts"
import { type RekeyedRows, rekeyedRows } from "./rekeyed-rows.ts"
import { byKey, type Release, type ReleasedTable } from "./released.ts"

interface ChangedCell {
  readonly column: string
  readonly before: Cell
  readonly after: Cell
}

interface ChangedRow {
  /** Its key in the newer release. */
  readonly row: string
  /** Its key in the older release, if a correction changed it. */
  readonly was: string | null
  readonly cells: readonly ChangedCell[]
}

interface ColumnsDifference {
  readonly added: readonly string[]
  readonly removed: readonly string[]
  /** Columns with another name and the same cells: the older and the newer name. */
  readonly renamed: readonly (readonly [was: string, is: string])[]
  readonly retyped: readonly string[]
  /** Whether the columns of both releases stand in another order: in whole, not one by one. */
  readonly reordered: boolean
}

/** How a table differs between two releases. Rows are named by their key, those that are still there by the newer one. */
export interface TableDifference {
  readonly table: string
  readonly columns: ColumnsDifference
  readonly added: readonly string[]
  readonly removed: readonly string[]
  readonly changed: readonly ChangedRow[]
  /** Rows of which only offsets changed, or the keys of other rows that they name. */
  readonly moved: readonly string[]
}

export interface Difference {
  /** Versions of the older and the newer release. */
  readonly before: string
  readonly after: string
  readonly tables: { readonly added: readonly string[]; readonly removed: readonly string[] }
  /** The tables of both releases that differ, in the order of the newer one. */
  readonly changed: readonly TableDifference[]
}

export const difference = (before: Release, after: Release): Difference => {
  const rekeyed = rekeyedRows(before, after)
  return {
    before: before.version,
    after: after.version,
    tables: {
      added: [...after.tables.keys()].filter((name) => !before.tables.has(name)),
      removed: [...before.tables.keys()].filter((name) => !after.tables.has(name))
    },
    changed: [...after.tables].flatMap(([name, table]) => {
      const earlier = before.tables.get(name)
      const found = earlier === undefined ? null : tableDifference(name, earlier, table, rekeyed)
      return found === null || isEmpty(found) ? [] : [found]
    })
  }
}

const isEmpty = ({ columns, added, removed, changed, moved }: TableDifference): boolean =>
  !columns.reordered &&
  [columns.added, columns.removed, columns.renamed, columns.retyped, added, removed, changed, moved].every(({ length }) => length === 0)

const tableDifference = (table: string, before: ReleasedTable, after: ReleasedTable, rekeyed: RekeyedRows): TableDifference => {
  const types = new Map(before.columns.map(({ name, type }) => [name, type]))
  const shared = after.columns.filter(({ name }) => types.has(name))
  const earlier = byKey(before.rows, after.key)
  const later = byKey(after.rows, after.key)
  const newerKeys = rekeyed.get(table) ?? new Map<string, string>()
  const olderKeys = new Map([...newerKeys].map(([was, is]) => [is, was]))
  const pairs = [...later].flatMap(([row, newer]) => {
    const was = olderKeys.get(row) ?? null
    const older = earlier.get(was ?? row)
    return older === undefined ? [] : [{ row, was, older, newer }]
  })
  const differing = pairs.flatMap(({ row, was, older, newer }) => {
    const follows = followingColumns(after, older, newer, rekeyed)
    const cells = changedCells(shared, older, newer)
    const own = cells.filter(({ column }) => !follows.has(column) && !(was !== null && after.key.includes(column)))
    const moved = was === null && cells.length > 0 && isMove(shared, follows, older, newer)
    return was === null && cells.length === 0 ? [] : [{ row, was, cells: own, moved }]
  })
  return {
    table,
    columns: columnsDifference(before, after, pairs),
    added: [...later.keys()].filter((row) => !earlier.has(row) && !olderKeys.has(row)),
    removed: [...earlier.keys()].filter((row) => !later.has(row) && !newerKeys.has(row)),
    changed: differing.filter(({ moved }) => !moved).map(({ row, was, cells }) => ({ row, was, cells })),
    moved: differing.filter(({ moved }) => moved).map(({ row }) => row)
  }
}

/** How the columns differ; `pairs` are the rows that both releases have. */
const columnsDifference = (
  before: ReleasedTable,
  after: ReleasedTable,
  pairs: readonly { readonly older: Row; readonly newer: Row }[]
): ColumnsDifference => {
  const [older, newer] = [new Map(before.columns.map(typed)), new Map(after.columns.map(typed))]
  const [gone, come] = [[...older.keys()].filter((name) => !newer.has(name)), [...newer.keys()].filter((name) => !older.has(name))]
  const renamed = gone.flatMap((was) => {
    const same = come.filter(
      (is) => older.get(was) === newer.get(is) && pairs.every((row) => isSame(row.older[was] ?? null, row.newer[is] ?? null))
    )
    const tells = new Set(pairs.map((row) => JSON.stringify(row.older[was]))).size > 1
    return tells && same.length === 1 ? [[was, same[0]!] as const] : []
  })
  const [was, is] = [new Set(renamed.map(([name]) => name)), new Set(renamed.map(([, name]) => name))]
  const shared = [...newer.keys()].filter((name) => older.has(name))
  return {
    added: come.filter((name) => !is.has(name)),
    removed: gone.filter((name) => !was.has(name)),
    renamed,
    retyped: shared.filter((name) => older.get(name) !== newer.get(name)),
    reordered: shared.join() !== [...older.keys()].filter((name) => newer.has(name)).join()
  }
}

const typed = ({ name, type }: Columns[number]) => [name, type] as const

/** The columns of a row that changed only because the row they name has another key. */
const followingColumns = ({ references }: ReleasedTable, older: Row, newer: Row, rekeyed: RekeyedRows): ReadonlySet<string> =>
  new Set(
    references
      .filter(({ column, table }) => rekeyed.get(table)?.get(String(older[column])) === newer[column] && newer[column] !== undefined)
      .map(({ column }) => column)
  )

type Columns = ReleasedTable["columns"]

const changedCells = (columns: Columns, older: Row, newer: Row): readonly ChangedCell[] =>
  columns
    .map(({ name }) => ({ column: name, before: older[name] ?? null, after: newer[name] ?? null }))
    .filter(({ before, after }) => !isSame(before, after))

const isSame = (before: Cell, after: Cell): boolean => before === after || JSON.stringify(before) === JSON.stringify(after)

const isOffset = ({ name, type }: Columns[number]): boolean => type === "integer" && /(?:^|_)(?:start|end)$/.test(name)

/** Whether only offsets and following columns differ. Text that quotes the offsets ("characters 398-10731" in a citation) may differ in them. */
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
