import { about } from "../data.ts"
import { h } from "../dom.ts"
import { copyable } from "../parts/copy.ts"
import { tableOf } from "../parts/list.ts"
import { section } from "./section.ts"

/** Lines to copy for programs that read the tables. */
export const uses = () =>
  section(
    "Take it with you",
    h("p", {}, "In the folder of this page:"),
    h(
      "div",
      { class: "uses" },
      ...[
        ["DuckDB", "SELECT date, speaker_name, text, value, unit, measure, agreement\nFROM 'figures.parquet' WHERE kind = 'money';"],
        [
          "Python",
          'import pandas as pd\nfigures = pd.read_csv("figures.csv", keep_default_na=False, na_values=[""], parse_dates=["date"])'
        ],
        ["R", 'figures <- read.csv("figures.csv", fileEncoding = "UTF-8-BOM", na.strings = "")'],
        ["Citation", `${about.title}, version ${about.release}.${about.homepage === null ? "" : ` ${about.homepage}`}`]
      ].map(([name = "", text = ""]) => copyable(name, text))
    ),
    ...about.files
      .filter(({ path }) => path.endsWith(".xlsx"))
      .map(({ path }) => h("p", {}, "For a spreadsheet, open ", h("a", { href: path }, path), ": a sheet for each table, with filters."))
  )

/** All files, with what tells whether a download is whole. */
export const files = () =>
  section(
    "Files",
    h(
      "details",
      {},
      h("summary", {}, `${about.files.length} files with size and SHA-256`),
      tableOf<(typeof about.files)[number]>(
        [
          ["File", ({ path }) => h("a", { href: path }, path)],
          ["Size", ({ bytes }) => toldSize(bytes), "number"],
          ["SHA-256", ({ sha256 }) => sha256, "hash"]
        ],
        about.files,
        "rows files"
      )
    )
  )

const toldSize = (bytes: number): string => (bytes < 1e6 ? `${Math.ceil(bytes / 1e3)} kB` : `${(bytes / 1e6).toFixed(1)} MB`)
