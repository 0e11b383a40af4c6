import { execFile } from "node:child_process"
import { mkdtemp, readFile, rm } from "node:fs/promises"
import { createRequire } from "node:module"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { promisify } from "node:util"
import { Data, Effect } from "effect"
import { notices } from "./notices.ts"

/** The page's own code and style, each as one text, and the licences of what the code is made of. */
export interface Bundle {
  readonly script: string
  readonly style: string
  readonly notices: string
}

class BundleError extends Data.TaggedError("BundleError")<{ readonly reason: string }> {
  readonly heading = "The code of index.html cannot be put together; `--no-page` builds without it. Nothing was published:"
  override get message() {
    return this.reason
  }
}

const page = join(import.meta.dirname, "page")

/** Puts the code of the page together. */
export const bundle = Effect.tryPromise({
  try: async (): Promise<Bundle> => {
    const folder = await mkdtemp(join(tmpdir(), "page-"))
    const textOf = async (file: string): Promise<string> => (await readFile(join(folder, file), "utf8")).trim()
    try {
      await promisify(execFile)(esbuild(), [...options, `--outdir=${folder}`, `--metafile=${join(folder, "parts.json")}`], { cwd: page })
      return {
        script: await textOf("main.js"),
        style: await textOf(join("style", "page.css")),
        notices: await notices(partsOf(JSON.parse(await textOf("parts.json"))), (part) => readFile(join(page, part, "LICENSE"), "utf8"))
      }
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  },
  catch: (cause) => new BundleError({ reason: cause instanceof Error ? cause.message : String(cause) })
})

const options = [
  "main.ts",
  "style/page.css",
  "--outbase=.",
  "--bundle",
  "--minify",
  "--format=iife",
  "--target=es2022",
  "--charset=utf8",
  "--legal-comments=none",
  "--tsconfig-raw={}",
  "--log-level=error"
]

/** What the bundler says of its work: which files each of its outputs is made of, and how much of them is left. */
interface Parts {
  readonly outputs: Readonly<Record<string, { readonly inputs: Readonly<Record<string, { readonly bytesInOutput: number }>> }>>
}

/** The files of which something is in the bundle. */
const partsOf = ({ outputs }: Parts): readonly string[] =>
  Object.values(outputs).flatMap(({ inputs }) => Object.keys(inputs).filter((file) => (inputs[file]?.bytesInOutput ?? 0) > 0))

/**
 * The program that bundles, from its package for this system. The package that would choose it runs a script when it is installed, and
 * none here does.
 */
const esbuild = (): string => {
  const file = process.platform === "win32" ? "esbuild.exe" : "bin/esbuild"
  return createRequire(import.meta.url).resolve(`@esbuild/${process.platform}-${process.arch}/${file}`)
}
