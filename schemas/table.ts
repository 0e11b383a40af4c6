import { z } from "zod"

/** What a cell holds: the one word from which the CSV, JSONL, Parquet and JSON Schema types derive. */
export type ColumnType = "string" | "integer" | "number" | "boolean" | "date" | "list"

export interface Column {
  readonly name: string
  readonly type: ColumnType
  readonly nullable: boolean
  readonly description: string
  readonly example: string
  /** The legal words of an enumerated column. */
  readonly values: readonly string[] | null
  /** Free text that may run to pages: no statistics in Parquet, cut in a spreadsheet. */
  readonly long: boolean
}

/** Every value of `column` (each item, for a list) is a value of `table`.`references`. */
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

/** Describes a column: every column of every table needs a meaning and an example. */
export const column = <S extends z.ZodType>(
  schema: S,
  description: string,
  example: string,
  options: { readonly long?: boolean } = {}
): S => schema.meta({ description, examples: [example], ...(options.long === true ? { long: true } : {}) }) as S

/** Text that says something: never empty, since missing is null. */
export const text = z.string().min(1)
export const nullable = <S extends z.ZodType>(schema: S) => schema.nullable()
/** An item must survive the CSV cell in which items stand joined by " | ". */
export const list = z.array(text.refine((item) => !item.includes(" | "), "a list item must not hold ' | '"))
export const count = z.int().min(0)
/** ISO 8601 calendar date, `YYYY-MM-DD`. */
export const date = z.iso.date()
/** A name that files and people give: any characters but line breaks, tabs and the list separator. */
export const identifier = z
  .string()
  .regex(/^[^\s](?:[^\n\r\t|]*[^\s|])?$/, "a name without line breaks, tabs or '|', not beginning or ending in a space")
/** BCP 47, letters as usual: "en", "pt-BR", "zh-Hant". */
export const languageTag = z
  .string()
  .regex(/^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|[0-9]{3}))?$/, "a language tag such as en or pt-BR (BCP 47)")
export const slug = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "lower-case letters, digits and single hyphens")

const typeOf = (schema: z.ZodType): { type: ColumnType; nullable: boolean; values: readonly string[] | null } => {
  if (schema instanceof z.ZodNullable) return { ...typeOf(schema.unwrap() as z.ZodType), nullable: true }
  if (schema instanceof z.ZodArray) return { type: "list", nullable: false, values: null }
  if (schema instanceof z.ZodEnum) return { type: "string", nullable: false, values: schema.options.map(String) }
  if (schema instanceof z.ZodISODate) return { type: "date", nullable: false, values: null }
  if (schema instanceof z.ZodBoolean) return { type: "boolean", nullable: false, values: null }
  if (schema instanceof z.ZodNumber) return { type: schema.isInt ? "integer" : "number", nullable: false, values: null }
  return { type: "string", nullable: false, values: null }
}

/** The columns of a table in file order, as every format and the codebook see them. */
export const columnsOf = (table: Pick<Table, "row">): readonly Column[] =>
  Object.entries(table.row.shape).map(([name, schema]) => {
    const meta = (schema as z.ZodType).meta()
    return {
      name,
      ...typeOf(schema as z.ZodType),
      description: meta?.description ?? "",
      example: String(Array.isArray(meta?.["examples"]) ? meta["examples"][0] : ""),
      long: meta?.["long"] === true
    }
  })
