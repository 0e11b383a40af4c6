import type { ConflictRow, DocumentRow, FigureRow, SpeakerRow, SpeechRow, VersionRow } from "../../../../schemas/index.ts"
import type { About } from "./about.ts"
import { contentOf, parsed } from "./blocks.ts"

export const about: About = JSON.parse(document.getElementById("about")?.textContent ?? "{}")

/** The tables that the page holds whole. Long texts are not among their columns: those of pages hold them. */
interface Tables {
  readonly speeches: Omit<SpeechRow, "text">
  readonly speakers: SpeakerRow
  readonly figures: FigureRow
  readonly conflicts: ConflictRow
  readonly versions: VersionRow
  readonly documents: Omit<DocumentRow, "text">
  readonly places: { readonly document_id: string; readonly name: string }
}

const known = new Map<string, Promise<readonly unknown[]>>()

/** The rows of a table in their order. They are unpacked when they are first asked for. */
export const table = <Name extends keyof Tables>(name: Name): Promise<readonly Tables[Name][]> => {
  const rows = known.get(name) ?? unpackTable(name)
  known.set(name, rows)
  return rows as Promise<readonly Tables[Name][]>
}

const unpackTable = async (name: string): Promise<readonly unknown[]> => {
  await parsed
  const parts: Promise<readonly unknown[]>[] = []
  for (let part = 0; document.getElementById(`${name}-${part}`) !== null; part++)
    parts.push(contentOf(`${name}-${part}`).then((content) => rowsOf(content as Columns)))
  return (await Promise.all(parts)).flat()
}

/** A table column by column. */
export type Columns = Readonly<Record<string, readonly unknown[]>>

/**
 * The rows of a table that is given column by column. A row looks its cells up there, since tens of thousands are made at once; it has no
 * cells of its own to be spread.
 */
export const rowsOf = <Row>(columns: Columns): readonly Row[] => {
  class ColumnRow {
    readonly at: number
    constructor(at: number) {
      this.at = at
    }
  }
  for (const [name, cells] of Object.entries(columns))
    Object.defineProperty(ColumnRow.prototype, name, {
      get(this: ColumnRow) {
        return cells[this.at]
      }
    })
  return Array.from(Object.values(columns)[0] ?? [], (_, at) => new ColumnRow(at) as unknown as Row)
}

const indexes = new Map<string, Promise<ReadonlyMap<string, unknown>>>()

/** The rows of a table by their id. */
export const byId = async <Name extends "speeches" | "speakers" | "figures" | "documents">(
  name: Name
): Promise<ReadonlyMap<string, Tables[Name]>> => {
  const key = { speeches: "speech_id", speakers: "speaker_id", figures: "figure_id", documents: "document_id" }[name]
  const index = indexes.get(name) ?? table(name).then((rows) => new Map(rows.map((row) => [(row as never)[key] as string, row])))
  indexes.set(name, index)
  return index as Promise<ReadonlyMap<string, Tables[Name]>>
}

export type Speech = Tables["speeches"]
export type Page = Tables["documents"]
export type Version = Tables["versions"]
