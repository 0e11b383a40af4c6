/**
 * Prints a Croissant description as JSON-LD expands it, with every property and type by its full address: check-croissant.ts FILE.
 * Fails if the context does not define a term. Relative addresses are resolved against a made-up base address, as against that of a file.
 */
import { readFileSync } from "node:fs"

const [file = ""] = process.argv.slice(2)
const name: string = "jsonld"
const { default: jsonld } = (await import(name)) as {
  readonly default: { readonly expand: (document: unknown, options: { readonly safe: boolean; readonly base: string }) => Promise<unknown> }
}
process.stdout.write(
  JSON.stringify(await jsonld.expand(JSON.parse(readFileSync(file, "utf8")), { safe: true, base: "https://example.org/" }))
)
