import { describe, expect, it } from "vitest"
import type { Cost } from "./measure.ts"
import { scaleReport } from "./report.ts"
import type { Size } from "./size.ts"

const cost = (seconds: number, peakBytes: number): Cost => ({
  seconds,
  cpuSeconds: seconds,
  peakBytes,
  steps: [
    { step: "segment", seconds: seconds / 4 },
    { step: "extract", seconds: seconds / 4 },
    { step: "publish", seconds: seconds / 2 }
  ]
})

const size = (pages: number, seconds: number, particular: Partial<Size> = {}): Size => ({
  pages,
  bytes: pages * 10_000,
  floor: cost(seconds / 50, 1e8),
  cold: cost(seconds, 2e8 + pages * 1000),
  again: {
    onTwo: cost(seconds / 1.6, 2e8),
    onOneCore: cost(seconds * 1.25, 2e8),
    unchanged: cost(seconds / 5, 2e8),
    edited: cost(seconds / 4, 2e8),
    sameBytes: true
  },
  sideBySide: 1.9,
  joins: { recall: 0.5, precision: 1, byTie: [{ tie: "report", minted: 4, found: 2 }] },
  rates: [
    { name: "plain word tokenizer", bytesPerSecond: 40e6 },
    { name: "clean", bytesPerSecond: 10e6 }
  ],
  formats: [
    { name: "jsonl, JSON.stringify alone", seconds: 1 },
    { name: "jsonl, ours", seconds: 2 },
    { name: "csv, papaparse alone", seconds: 2 },
    { name: "csv, ours", seconds: 3 },
    { name: "csv, DuckDB's copy", seconds: 1 },
    { name: "parquet, parquetjs-lite alone", seconds: 4 },
    { name: "parquet, ours", seconds: 2 },
    { name: "parquet, DuckDB's copy", seconds: 1 }
  ],
  ...particular
})
const machine = { processor: "Loom 2", cores: 2, memoryBytes: 8e9, node: "v24.0.0" }

describe("the report on speed", () => {
  it("tells growth between sizes: 1 where ten times the pages take ten times as long, 2 where a hundred times", () => {
    expect(scaleReport([size(100, 10), size(1000, 100)], machine, [])).toContain("| 100, 1,000 | 1.00 | 1.00 | 1.00 |")
    expect(scaleReport([size(100, 10), size(1000, 1000)], machine, [])).toContain("| 100, 1,000 | 2.00 | 2.00 | 2.00 |")
  })

  it("gives memory per page, and no growth for a single size", () => {
    expect(scaleReport([size(100, 10), size(1000, 100)], machine, [])).toMatch(/\| 1,000 \|\n/)
    expect(scaleReport([size(100, 10)], machine, [])).not.toContain("## Growth")
  })

  it("compares threads, edits and the floor with the cold build", () => {
    const report = scaleReport([size(100, 10)], machine, [])
    expect(report).toContain("1.60 × as fast | 2.00 | 1.90 | 5.00 × as fast | 4.00 × as fast | 50.00 | yes |")
    expect(report).toContain("| 100 | clean | 10.0 | 0.25 |")
  })

  it("tells what is the libraries' of the cost of a format, and of publishing", () => {
    const report = scaleReport([size(100, 28)], machine, [])
    expect(report).toContain("| 100 | csv | 2.00 | 1.50 | 0.50 |")
    expect(report).toContain("| 100 | parquet | 4.00 | 0.50 | 0.25 |")
    expect(report).toContain("| 100 | all | 7.00 |  |  | 2.00 |")
  })

  it("leaves open what one core takes where the system cannot hold a program to one", () => {
    const { again } = size(100, 10)
    const report = scaleReport([size(100, 10, { again: { ...again!, onOneCore: null } })], machine, [])
    expect(report).toContain("| 1.60 × as fast | - | 1.90 |")
    expect(report).toContain("| 100 | publish | 5.00 | 0.20 | 1.60 × as fast | - | 4.00 × as fast |")
  })

  it("says when bytes differ, and leaves open what was not built again", () => {
    const { again } = size(100, 10)
    expect(scaleReport([size(100, 10, { again: { ...again!, sameBytes: false } })], machine, [])).toContain("| NO |")
    expect(scaleReport([size(100, 10, { again: null })], machine, [])).toContain("| - | - | 1.90 | - | - | 50.00 | - |")
  })

  it("gives the median of starts", () => {
    expect(scaleReport([], machine, [{ command: "--help", seconds: [3, 0.2, 0.1] }])).toContain("| `--help` | 0.20 | 3 |")
  })
})
