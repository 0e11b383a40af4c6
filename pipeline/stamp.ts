import { hash } from "node:crypto"
import { globSync, readFileSync, statSync } from "node:fs"

/**
 * Prints one hash over all inputs of a build and over dist/ itself; `make` builds when it changed.
 * It hashes contents, not file times: a fresh checkout has new times and old contents. Of the code only TypeScript and styles count:
 * a README beside them decides nothing.
 */
const patterns = [
  "raw/**/*",
  "pipeline/**/*.{ts,css}",
  "schemas/**/*.ts",
  "tests/gold/**/*",
  "package.json",
  "package-lock.json",
  "dist/**/*"
]

const lines = patterns
  .flatMap((pattern) => globSync(pattern))
  .filter((file) => statSync(file).isFile())
  .sort()
  .map((file) => `${hash("sha256", readFileSync(file), "hex")}  ${file}`)

process.stdout.write(`${hash("sha256", lines.join("\n"), "hex")}\n`)
