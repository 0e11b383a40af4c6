import { h } from "../dom.ts"

const rowsOfPage = 100

/** Links to the pages of a long table; null where there is one. */
export const pager = (count: number, page: number, link: (page: number) => string): HTMLElement | null => {
  const last = Math.max(1, Math.ceil(count / rowsOfPage))
  if (last === 1) return null
  const to = (target: number, name: string) =>
    target < 1 || target > last ? h("span", { class: "off" }, name) : h("a", { href: link(target) }, name)
  return h(
    "nav",
    { class: "pager", "aria-label": "Pages of the table" },
    to(page - 1, "← Previous"),
    h("span", {}, `Page ${page} of ${last}`),
    to(page + 1, "Next →")
  )
}

/** The rows that a page of a table shows. */
export const rowsOn = <Row>(page: number, rows: readonly Row[]): readonly Row[] => rows.slice((page - 1) * rowsOfPage, page * rowsOfPage)

/** The number of a page as the address gives it, within those that there are. */
export const pageIn = (setting: string | undefined, count: number): number =>
  Math.min(Math.max(1, Math.trunc(Number(setting ?? 1)) || 1), Math.max(1, Math.ceil(count / rowsOfPage)))
