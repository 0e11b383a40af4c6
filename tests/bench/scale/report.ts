import type { Cost } from "./measure.ts"
import type { Size } from "./size.ts"

/** What the figures were measured on. */
export interface Machine {
  readonly processor: string
  readonly cores: number
  readonly memoryBytes: number
  readonly node: string
}

/** How long a command took, each time it was run. */
export interface StartUp {
  readonly command: string
  readonly seconds: readonly number[]
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map((_, index) => (index === 0 ? "---" : "--:")), ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n")

const grouped = (value: number): string => String(value).replace(/\B(?=(?:\d{3})+$)/g, ",")
const seconds = (cost: Cost): string => cost.seconds.toFixed(1)
const mega = (bytes: number): string => (bytes / 1e6).toFixed(bytes < 1e7 ? 2 : 0)
const times = (a: number, b: number): string => (a / b).toFixed(2)

/** The exponent of growth between two sizes: 1 where twice the bytes take twice as much. */
const exponent = (before: Size, after: Size, of: (size: Size) => number): string =>
  (Math.log(of(after) / of(before)) / Math.log(after.bytes / before.bytes)).toFixed(2)

/** All steps before publishing; the first one named is over with cleaning and segmentation. */
const toExtract = ({ steps }: Cost): number => steps.reduce((sum, { step, seconds }) => sum + (step === "publish" ? 0 : seconds), 0)

const faster = (cold: number, other: number | undefined): string =>
  other === undefined || other === 0 ? "-" : `${times(cold, other)} × as fast`

/** What two cores do of one. */
const cores = ({ again }: Size, of: (cost: Cost) => number): string =>
  again === null || again.onOneCore === null ? "-" : times(of(again.onOneCore), of(again.onTwo))

/** The results as Markdown: every claim a ratio of two things measured in one run. */
export const scaleReport = (sizes: readonly Size[], machine: Machine, startUp: readonly StartUp[]): string =>
  `${[
    "# Speed and memory",
    "Written by `make bench`. Pages are minted (`tests/bench/corpus`): transcripts and reports with the word and phrase frequencies of print, and known second prints. Times of one run differ from day to day; the ratios are what to compare.",
    `Machine: ${machine.processor}, ${machine.cores} cores, ${(machine.memoryBytes / 1e9).toFixed(0)} GB of memory, Node ${machine.node}.`,
    "## The whole build",
    table(
      [
        "Pages",
        "MB",
        "cold, s",
        "processor s",
        "pages/s",
        "MB/s",
        "peak MB",
        "two threads",
        "two cores ÷ one",
        "two tokenizers ÷ one",
        "nothing changed",
        "one page edited",
        "÷ DuckDB's copy",
        "same bytes"
      ],
      sizes.map((size) => [
        grouped(size.pages),
        mega(size.bytes),
        seconds(size.cold),
        size.cold.cpuSeconds.toFixed(1),
        (size.pages / size.cold.seconds).toFixed(0),
        mega(size.bytes / size.cold.seconds),
        mega(size.cold.peakBytes),
        faster(size.cold.seconds, size.again?.onTwo.seconds),
        cores(size, ({ seconds }) => seconds),
        size.sideBySide.toFixed(2),
        faster(size.cold.seconds, size.again?.unchanged.seconds),
        faster(size.cold.seconds, size.again?.edited.seconds),
        times(size.cold.seconds, size.floor.seconds),
        size.again === null ? "-" : size.again.sameBytes ? "yes" : "NO"
      ])
    ),
    "“÷ DuckDB's copy”: how many times as long as DuckDB on one thread takes to read the same files and write them to Parquet untouched. “two threads”: against one, beside which the database and the engine of the language have threads of their own. “two cores ÷ one”: two threads against a build that the system holds to one core. “two tokenizers ÷ one”: how much two programs that share nothing do of what one does, the most that two cores of this machine give. “same bytes”: two threads, and a build that remembers, publish what one from nothing publishes. A first step takes the start of the program along.",
    "## Steps, cold, one thread",
    table(
      ["Pages", "step", "s", "MB/s", "two threads", "two cores ÷ one", "one page edited"],
      sizes.flatMap((size) =>
        [...size.cold.steps.map(({ step }) => step), "clean to extract"].map((step) => {
          const of = (cost: Cost): number =>
            step === "clean to extract" ? toExtract(cost) : (cost.steps.find((one) => one.step === step)?.seconds ?? 0)
          const cold = of(size.cold)
          const fasterIn = (build: "onTwo" | "edited"): string => faster(cold, size.again === null ? undefined : of(size.again[build]))
          return [
            grouped(size.pages),
            step,
            cold.toFixed(2),
            mega(size.bytes / cold),
            fasterIn("onTwo"),
            cores(size, of),
            fasterIn("edited")
          ]
        })
      )
    ),
    ...growth(sizes),
    "## Start",
    table(
      ["Command", "s, median", "runs"],
      startUp.map(({ command, seconds }) => [`\`${command}\``, median(seconds).toFixed(2), String(seconds.length)])
    ),
    "## One thread, in one process, after warming up",
    table(
      ["Pages", "program", "MB/s", "÷ tokenizer"],
      sizes.flatMap((size) =>
        size.rates.map(({ name, bytesPerSecond }) => [
          grouped(size.pages),
          name,
          (bytesPerSecond / 1e6).toPrecision(3),
          (bytesPerSecond / size.rates[0]!.bytesPerSecond).toPrecision(2)
        ])
      )
    ),
    "## Formats",
    "Processor time for all rows of the eleven tables, in one process on one thread: by the library alone on rows that are ready for it, by our writer from rows as they are, and by DuckDB's copy of the Parquet files. The last column is how long publishing takes on one thread, with all checks and companions, against the three libraries together.",
    table(
      ["Pages", "format", "library alone, s", "ours ÷ library", "DuckDB's copy ÷ library", "publishing ÷ libraries"],
      sizes.flatMap(formatRows)
    ),
    "## What was found of what was minted",
    table(
      ["Pages", "second pages", "recall of pairs", "precision", "by kind: found of minted"],
      sizes.map(({ pages, joins }) => [
        grouped(pages),
        String(joins.byTie.reduce((sum, { minted }) => sum + minted, 0)),
        joins.recall?.toFixed(4) ?? "-",
        joins.precision?.toFixed(4) ?? "-",
        joins.byTie.map(({ tie, found, minted }) => `${tie} ${found}/${minted}`).join(", ")
      ])
    )
  ].join("\n\n")}\n`

const formatRows = ({ pages, formats, cold }: Size): readonly (readonly string[])[] => {
  const of = (name: string): number => formats.find((each) => each.name.startsWith(name))?.seconds ?? Number.NaN
  const alone = { jsonl: of("jsonl, JSON"), csv: of("csv, papa"), parquet: of("parquet, parquetjs") }
  const publish = cold.steps.find(({ step }) => step === "publish")?.seconds ?? Number.NaN
  return [
    ...Object.entries(alone).map(([format, library]) => [
      grouped(pages),
      format,
      library.toFixed(2),
      times(of(`${format}, ours`), library),
      format === "jsonl" ? "-" : times(of(`${format}, DuckDB`), library),
      ""
    ]),
    [
      grouped(pages),
      "all",
      (alone.jsonl + alone.csv + alone.parquet).toFixed(2),
      "",
      "",
      times(publish, alone.jsonl + alone.csv + alone.parquet)
    ]
  ]
}

const growth = (sizes: readonly Size[]): readonly string[] =>
  sizes.length < 2
    ? []
    : [
        "## Growth",
        table(
          ["from, to pages", "exponent of time", "of clean to extract", "of DuckDB's copy", "of peak memory", "memory, bytes a page more"],
          sizes.slice(1).map((after, index) => {
            const before = sizes[index]!
            return [
              `${grouped(before.pages)}, ${grouped(after.pages)}`,
              exponent(before, after, ({ cold }) => cold.seconds),
              exponent(before, after, ({ cold }) => toExtract(cold)),
              exponent(before, after, ({ floor }) => floor.seconds),
              exponent(before, after, ({ cold }) => cold.peakBytes),
              grouped(Math.round((after.cold.peakBytes - before.cold.peakBytes) / (after.pages - before.pages)))
            ]
          })
        )
      ]
