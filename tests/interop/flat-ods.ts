/** A cell of a sheet as LibreOffice holds it. `value` is the number, ISO date or boolean; `text` what it shows. */
export interface SheetCell {
  readonly type: "string" | "float" | "percentage" | "currency" | "date" | "time" | "boolean" | null
  readonly value: string | null
  readonly text: string
}

export interface Sheet {
  readonly name: string
  readonly rows: readonly (readonly SheetCell[])[]
}

/** The sheets of a flat OpenDocument spreadsheet, without the empty cells and rows after the last one used. */
export const sheets = (xml: string): readonly Sheet[] =>
  [...elements(xml, "table:table")].map(({ attributes, content }) => ({
    name: unescaped(attributes.get("table:name") ?? ""),
    rows: trimmed(
      [...elements(content, "table:table-row")].flatMap((row) => repeated(row, "table:number-rows-repeated", [cellsOf(row.content)])),
      (row) => row.length === 0
    )
  }))

const cellsOf = (row: string): readonly SheetCell[] =>
  trimmed(
    [...elements(row, "table:table-cell")].flatMap((cell) => repeated(cell, "table:number-columns-repeated", [cellOf(cell)])),
    ({ type }) => type === null
  )

const cellOf = ({ attributes, content }: Element): SheetCell => ({
  type: (attributes.get("office:value-type") ?? null) as SheetCell["type"],
  value: attributes.get("office:value") ?? attributes.get("office:date-value") ?? attributes.get("office:boolean-value") ?? null,
  text: [...elements(content, "text:p")].map((paragraph) => textOf(paragraph.content)).join("\n")
})

interface Element {
  readonly attributes: ReadonlyMap<string, string>
  readonly content: string
}

/** All elements of a name, in order; none of them may contain another of the same name. */
function* elements(xml: string, name: string): Generator<Element> {
  const opening = new RegExp(`<${name}(?=[\\s/>])([^>]*)>`, "g")
  for (let match = opening.exec(xml); match !== null; match = opening.exec(xml)) {
    const attributes = new Map([...(match[1] ?? "").matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, key = "", value = ""]) => [key, value]))
    const closed = match[1]?.endsWith("/") === true
    const end = closed ? opening.lastIndex : xml.indexOf(`</${name}>`, opening.lastIndex)
    yield { attributes, content: closed ? "" : xml.slice(opening.lastIndex, end) }
    opening.lastIndex = end
  }
}

/** Empty cells at the end of a sheet are repeated up to a million times; no published cell is. */
const repeated = <T>({ attributes }: Element, name: string, items: readonly T[]): readonly T[] =>
  Array.from({ length: Math.min(Number(attributes.get(name) ?? 1), 2_000) }, () => items).flat()

const trimmed = <T>(items: readonly T[], isEmpty: (item: T) => boolean): readonly T[] =>
  items.slice(0, items.findLastIndex((item) => !isEmpty(item)) + 1)

const textOf = (paragraph: string): string =>
  unescaped(
    paragraph
      .replace(/\n[ \t]*/g, "")
      .replace(/<text:s(?: text:c="(\d+)")?\/>/g, (_, count?: string) => " ".repeat(Number(count ?? 1)))
      .replace(/<text:tab\/>/g, "\t")
      .replace(/<text:line-break\/>/g, "\n")
      .replace(/<[^>]*>/g, "")
  )

const entities: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" }

const unescaped = (text: string): string =>
  text.replace(/&(?:#(\d+)|#x([0-9a-fA-F]+)|(\w+));/g, (whole, decimal?: string, hexadecimal?: string, name?: string) =>
    name !== undefined
      ? (entities[name] ?? whole)
      : String.fromCodePoint(decimal === undefined ? Number.parseInt(hexadecimal ?? "0", 16) : Number(decimal))
  )
