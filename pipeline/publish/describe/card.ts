import { type TableName, tables } from "../../../schemas/index.ts"
import { counted } from "../../text/write/counted.ts"
import { inMarkdown } from "../../text/write/markdown.ts"
import { fileOf } from "../formats/table-files.ts"
import type { FileList } from "../write/file.ts"
import type { Pages } from "../write/pages.ts"
import type { About } from "./about.ts"
import { type Release, tellRelease } from "./release.ts"

/** What a card tells of the content. */
interface Content {
  readonly counts: ReadonlyMap<TableName, number>
  readonly pages: Pick<Pages, "languages" | "licences">
}

/**
 * `README.md`: a dataset card for those who open the folder, with the front matter that Hugging Face reads, one configuration a table
 * (https://huggingface.co/docs/hub/datasets-cards and datasets-manual-configuration).
 */
export const card = (content: Content, release: Release, about: About, files: FileList): string =>
  [
    frontMatter(content, about),
    `# ${inMarkdown(about.title)}`,
    inMarkdown(about.description),
    `Version ${tellRelease(release)}.${files.has("ACCURACY.md") ? " Measured accuracy: [ACCURACY.md](ACCURACY.md)." : ""} Columns: [CODEBOOK.md](CODEBOOK.md). Releases: [CHANGES.md](CHANGES.md).`,
    "## Tables",
    "Each as `.csv`, `.jsonl` and `.parquet`, with the same rows.",
    rowsOf([
      ["table", "rows", "what it holds"],
      ["---", "---", "---"],
      ...tables.map((table) => [
        `[\`${table.name}\`](${fileOf(table, "csv")})`,
        String(content.counts.get(table.name) ?? 0),
        inMarkdown(table.description)
      ])
    ]),
    "## Other files",
    rowsOf([["file", "what it is"], ["---", "---"], ...others(about, files).map(([file, what]) => [`[\`${file}\`](${file})`, what])]),
    "## First lines",
    snippet("python", ["import pandas as pd", 'figures = pd.read_parquet("figures.parquet")']),
    snippet("sql", [
      "-- DuckDB",
      "SELECT kind, speaker_name, date, a_reading, b_reading, a_sentence, b_sentence FROM 'conflicts.parquet';",
      `-- SQLite, with ${about.name}.sqlite`,
      "SELECT speaker_name, date, figures.text, figures.sentence FROM figures_words('trade') JOIN figures USING (figure_id);"
    ]),
    "## Rights",
    [
      ...about.licences.map(({ title, path }) => `Annotation, figures and links: [${inMarkdown(title)}](<${path}>).`),
      "The texts stay with their publishers; `licence` in `evidence/documents` has the licence of each page:"
    ].join(" "),
    [...content.pages.licences]
      .slice(0, mostLicences)
      .map(([said, count]) => `- ${inMarkdown(said)}, ${counted(count, "page")}`)
      .join("\n"),
    `Cite as: ${inMarkdown(about.title)}, version ${tellRelease(release)}.${about.homepage === null ? "" : ` <${about.homepage}>`}`
  ]
    .filter((part) => part !== "")
    .join("\n\n")
    .concat("\n")

/** Most publishers whose licences are listed. */
const mostLicences = 20

const rowsOf = (rows: readonly (readonly string[])[]): string => rows.map((cells) => `| ${cells.join(" | ")} |`).join("\n")

const snippet = (language: string, lines: readonly string[]): string => `\`\`\`${language}\n${lines.join("\n")}\n\`\`\``

/** A JSON text in quotation marks is one of YAML, too. */
const quoted = (text: string): string => JSON.stringify(text)

const frontMatter = ({ counts, pages: { languages } }: Content, { title, licences }: About): string => {
  const rows = [...counts.values()].reduce((sum, count) => sum + count, 0)
  const [licence] = licences
  return [
    "---",
    `pretty_name: ${quoted(title)}`,
    ...(licence === undefined ? [] : [`license: ${licence.name.toLowerCase()}`]),
    ...(languages.length === 0 ? [] : ["language:", ...languages.map((language) => `- ${quoted(language)}`)]),
    `size_categories:\n- ${sizeOf(rows)}`,
    "configs:",
    ...tables.flatMap((table, index) => [
      `- config_name: ${table.name}`,
      `  data_files: ${fileOf(table, "parquet")}`,
      ...(index === 0 ? ["  default: true"] : [])
    ]),
    "---"
  ].join("\n")
}

/** The size as Hugging Face words it: "n<1K", "1K<n<10K", up to "100M<n<1B". */
const sizeOf = (rows: number): string => {
  const steps = ["1K", "10K", "100K", "1M", "10M", "100M", "1B"]
  const above = steps.findIndex((_, index) => rows < 1000 * 10 ** index)
  return above === 0 ? "n<1K" : `${steps.at(above - 1)}<n<${steps.at(above)}`
}

const core = tables.filter(({ group }) => group === "core").map(({ name }) => name)

/** The files beside the tables that people open, as far as they are there. */
const others = ({ name }: About, files: FileList): readonly (readonly [string, string])[] => {
  const known: readonly (readonly [string, string])[] = [
    ["index.html", "the tables and pages to look at in a browser, without a server"],
    [`${name}.xlsx`, `workbook of ${core.join(", ")}`],
    [`${name}.sqlite`, "all tables with their keys, and an index of the words of passages and figures"],
    ["texts.zip", "a plain text file a speech: date, speaker and id in its name"],
    ["datapackage.json", "description for programs: every file, column and key"],
    ["croissant.json", "description for machine learning"],
    ["SHA256SUMS", "checksums of all files"]
  ]
  return known.filter(([file]) => files.has(file) || file.endsWith(".json") || file === "SHA256SUMS")
}
