import { hashOf } from "../address.ts"
import { table } from "../data.ts"
import { h } from "../dom.ts"
import { toldDay } from "../figures/told.ts"
import { listScreen } from "../parts/list.ts"

/** All saved pages. */
export const pages = listScreen("pages", {
  title: () => "Pages",
  lead: (count) => `${count} saved pages, each to be seen whole.`,
  rows: () => table("documents"),
  columns: [
    ["Title", ({ document_id, title }) => h("a", { href: hashOf("page", document_id) }, title ?? document_id)],
    ["Publisher", ({ publisher }) => publisher],
    ["Day", ({ date, published }) => toldDay(date ?? published), "day"],
    ["Form", ({ form }) => form],
    ["Licence", ({ licence }) => licence ?? "none stated"],
    ["Characters", ({ characters }) => characters.toLocaleString("en"), "number"]
  ]
})
