import { z } from "zod"

export type { Cell, Row } from "./row.ts"

/** The type of a column, from which its types in CSV, JSONL, Parquet and JSON Schema derive. */
export type ColumnType = "string" | "integer" | "number" | "boolean" | "date" | "list"

export interface Column {
  readonly name: string
  readonly type: ColumnType
  readonly nullable: boolean
  readonly description: string
  readonly example: string
  /** The values that an enumerated column allows; null for other columns. */
  readonly values: readonly string[] | null
  /** Whether it is free text that may run to pages: it has no statistics in Parquet and is cut in the spreadsheet. */
  readonly long: boolean
}

/** A promise that every value of `column` (every item, in a list) stands in the column `references` of `table`. */
export interface ForeignKey {
  readonly column: string
  readonly table: string
  readonly references: string
}

export interface Table<Row extends z.ZodObject = z.ZodObject> {
  readonly name: string
  /** "core" files stand in `dist/`, "evidence" files in `dist/evidence/`. */
  readonly group: "core" | "evidence"
  readonly description: string
  readonly row: Row
  /** The columns that name a row; rows are sorted by them. */
  readonly key: readonly string[]
  readonly foreignKeys: readonly ForeignKey[]
}

/** Foreign keys, given as "column: table.column". */
export const foreignKeys = (...promises: readonly `${string}: ${string}.${string}`[]): readonly ForeignKey[] =>
  promises.map((promise) => {
    const [column = "", table = "", references = ""] = promise.split(/: |\./)
    return { column, table, references }
  })

/** Adds to the schema of a column what the codebook says about it: its meaning and an example. */
export const column = <S extends z.ZodType>(
  schema: S,
  description: string,
  example: string,
  options: { readonly long?: boolean } = {}
): S => schema.meta({ description, examples: [example], ...(options.long === true ? { long: true } : {}) }) as S

export const nullable = <S extends z.ZodType>(schema: S) => schema.nullable()

/** A column that may be null. */
export const nullableColumn = <S extends z.ZodType>(
  schema: S,
  description: string,
  example: string,
  options: { readonly long?: boolean } = {}
) => column(nullable(schema), description, example, options)

/** Text that is not empty; where it is missing the cell is null. */
export const text = z.string().min(1)
/** A list of texts without " | ", by which CSV joins them. */
export const list = z.array(text.refine((item) => !item.includes(" | "), "a list item must not hold ' | '"))
export const count = z.int().min(0)
/** ISO 8601 calendar date, `YYYY-MM-DD`. */
export const date = z.iso.date()
/** An id that may hold the name of a file: any characters but line breaks, tabs and "|", by which lists are joined. */
export const identifier = z
  .string()
  .regex(/^[^\s](?:[^\n\r\t|]*[^\s|])?$/, "a name without line breaks, tabs or '|', not beginning or ending in a space")
/** A language by BCP 47, in the usual case: "en", "pt-BR", "zh-Hant". */
export const languageTag = z
  .string()
  .regex(/^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|[0-9]{3}))?$/, "a language tag such as en or pt-BR (BCP 47)")
export const sha256 = z.string().regex(/^[0-9a-f]{64}$/, "64 hexadecimal digits")
/** An address that can be opened or written to. A program may make a link of it, which must run nothing and end where the address does. */
export const address = z
  .url({ protocol: /^(?:https?|doi|mailto)$/, error: "an address that begins with https:, http:, doi: or mailto:" })
  .regex(/^[^\s<>"]*$/, "an address without spaces, quotation marks and angle brackets")
export const isAddress = (found: unknown): found is string => address.safeParse(found).success
export const country = z.string().regex(/^[A-Z]{2}$/, "an ISO 3166-1 alpha-2 code")
export const wikidataItem = z.string().regex(/^Q[0-9]+$/, "a Wikidata item such as Q7747")
export const slug = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "lower-case letters, digits and single hyphens")

const typeOf = (schema: unknown): ColumnType => {
  if (schema instanceof z.ZodArray) return "list"
  if (schema instanceof z.ZodISODate) return "date"
  if (schema instanceof z.ZodBoolean) return "boolean"
  if (schema instanceof z.ZodNumber) return schema.isInt ? "integer" : "number"
  return "string"
}

/** The columns of a table in their order, from which every format and the codebook are made. */
export const columnsOf = ({ row }: Pick<Table, "row">): readonly Column[] => {
  const columns = known.get(row) ?? columnsOfRow(row)
  known.set(row, columns)
  return columns
}

const known = new WeakMap<z.ZodObject, readonly Column[]>()

const columnsOfRow = (row: z.ZodObject): readonly Column[] =>
  Object.entries(row.shape).map(([name, schema]) => {
    const meta = (schema as z.ZodType).meta()
    const nullable = schema instanceof z.ZodNullable
    const inner = nullable ? schema.unwrap() : schema
    return {
      name,
      type: typeOf(inner),
      nullable,
      values: inner instanceof z.ZodEnum ? inner.options.map(String) : null,
      description: meta?.description ?? "",
      example: String(Array.isArray(meta?.["examples"]) ? meta["examples"][0] : ""),
      long: meta?.["long"] === true
    }
  })
