import type { Dataset, TableName } from "../../../schemas/index.ts"
import { dataset } from "../dataset.ts"

/** The dataset with columns of one row changed. */
export const change = <Name extends TableName>(table: Name, row: number, columns: Partial<Dataset[Name][number]>): Dataset => ({
  ...dataset,
  [table]: dataset[table].map((each, index) => (index === row ? { ...each, ...columns } : each))
})

export const without = (table: TableName, row: number): Dataset => ({
  ...dataset,
  [table]: dataset[table].filter((_, index) => index !== row)
})
export const twice = (table: TableName): Dataset => ({ ...dataset, [table]: dataset[table].flatMap((each) => [each, each]) })
export const reversed = (table: TableName): Dataset => ({ ...dataset, [table]: dataset[table].toReversed() })

export const documentId = "example-org-2020-council"
export const speechId = "council-2020-ann-example"
export const figureId = `${speechId}-1f0c9a4e`
export const page = dataset.documents[0]?.text ?? ""
export const [label, verbatim, furniture] = dataset.passages

/** What is added to a key that does not name its page. */
export const onPage = `(page ${documentId})`

/** A fault, and where it must be found: kind, table, row, column. */
export type Fault = readonly [what: string, rows: Dataset, kind: string, table: string, row: string | null, column: string | null]
