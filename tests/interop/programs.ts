import { execFileSync, spawnSync } from "node:child_process"
import { existsSync } from "node:fs"

/** A program that reads published files, or the reason why it cannot run here. */
export type Program = { readonly command: string } | { readonly missing: string }

const works = (command: string, args: readonly string[]): boolean => spawnSync(command, args, { stdio: "ignore" }).status === 0

const first = (commands: readonly string[], args: readonly string[], missing: string): Program => {
  const command = commands.find((each) => works(each, args))
  return command === undefined ? { missing } : { command }
}

const pythons = ["python3", "/usr/bin/python3"]

/** Programs as Debian packages them. A Python earlier on the path may lack pandas, so that of the system is tried too. */
export const programs = {
  libreOffice: first(["soffice", "libreoffice"], ["--version"], "no soffice (Debian: libreoffice-calc-nogui)"),
  python: first(pythons, ["--version"], "no python3"),
  pandas: first(pythons, ["-c", "import pandas"], "no pandas (Debian: python3-pandas)"),
  openpyxl: first(pythons, ["-c", "import openpyxl"], "no openpyxl (Debian: python3-openpyxl)"),
  pyarrow: first(pythons, ["-c", "import pandas, pyarrow"], "no pyarrow, which Debian does not have (pip install pyarrow)"),
  chromium: first(
    ["chromium", "chromium-browser", "google-chrome"].map((name) => `/usr/bin/${name}`),
    ["--version"],
    "no chromium (Debian: chromium)"
  ),
  r: first(["Rscript"], ["--version"], "no Rscript (Debian: r-base-core)")
} as const satisfies Readonly<Record<string, Program>>

/** Readers and validators from npm, which are installed apart so that building needs none of them. */
export const installed: Program = existsSync(`${import.meta.dirname}/node_modules`)
  ? { command: process.execPath }
  : { missing: "not installed (npm ci --prefix tests/interop)" }

/** Runs a program to its end, in a locale of UTF-8, and gives what it prints. */
export const run = (program: Program, args: readonly string[]): string => {
  if ("missing" in program) throw new Error(program.missing)
  return execFileSync(program.command, args, {
    encoding: "utf8",
    maxBuffer: 1 << 30,
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, LC_ALL: "C.UTF-8" }
  })
}

/** "in R", or "in R: skipped, no Rscript": a name for tests that says why they do not run. */
export const told = (name: string, program: Program): string => ("missing" in program ? `${name} (skipped: ${program.missing})` : name)
