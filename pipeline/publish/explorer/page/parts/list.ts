import { type Address, hashOf } from "../address.ts"
import { type Child, h } from "../dom.ts"
import type { Screen } from "../screen.ts"
import { pageIn, pager, rowsOn } from "./pager.ts"

type Settings = Address["settings"]

/** A column of a list: its name, its cell for a row, and how it is set. The first column names the row. */
type Column<Row> = readonly [name: string, cell: (row: Row) => Child, set?: "number" | "day" | "hash"]

interface List<Row> {
  readonly title: (settings: Settings) => string | Promise<string>
  readonly lead: (count: string) => string
  readonly rows: (settings: Settings) => Promise<readonly Row[]>
  readonly columns: readonly Column<Row>[]
}

/** A screen that lists rows in a table, page by page. */
export const listScreen =
  <Row>(screen: string, { title, lead, rows, columns }: List<Row>): Screen =>
  async ({ settings }) => {
    const [name, all] = await Promise.all([title(settings), rows(settings)])
    const page = pageIn(settings["page"], all.length)
    return {
      title: name,
      content: h(
        "div",
        {},
        h("h1", { tabindex: "-1" }, name),
        h("p", { class: "lead" }, lead(all.length.toLocaleString("en"))),
        tableOf(columns, rowsOn(page, all)),
        pager(all.length, page, (target) => hashOf(screen, "", { ...settings, page: String(target) }))
      )
    }
  }

export const tableOf = <Row>(columns: readonly Column<Row>[], rows: readonly Row[], look = "rows"): HTMLElement =>
  h(
    "table",
    { class: look },
    h("thead", {}, h("tr", {}, ...columns.map(([name, , set]) => h("th", { scope: "col", class: set ?? null }, name)))),
    h("tbody", {}, ...rows.map((row) => h("tr", {}, ...columns.map((column, place) => cellOf(column, row, place)))))
  )

const cellOf = <Row>([name, cell, set]: Column<Row>, row: Row, place: number): HTMLElement =>
  place === 0 ? h("th", { scope: "row" }, cell(row)) : h("td", { class: set ?? null, "data-name": name }, cell(row))
