import { hash } from "node:crypto"
import { globSync, readFileSync, statSync } from "node:fs"

/**
 * Prints one hash of everything that decides what dist/ holds, and of dist/ itself.
 * By content, not by file times: a fresh checkout has new times and old content.
 */
const decisive = ["raw/**/*", "pipeline/**/*", "schemas/**/*", "tests/gold/**/*", "package.json", "package-lock.json", "dist/**/*"]

const lines = decisive
  .flatMap((pattern) => globSync(pattern))
  .filter((file) => statSync(file).isFile())
  .sort()
  .map((file) => `${hash("sha256", readFileSync(file), "hex")}  ${file}`)

process.stdout.write(`${hash("sha256", lines.join("\n"), "hex")}\n`)
