import { mkdirSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { corpus } from "./corpus.ts"

/**
 * Writes a raw folder of minted pages, and `truth.tsv` beside its pages: which page prints which other again, and how.
 * `node tests/bench/corpus/write.ts PAGES SEED FOLDER`; the same bytes for the same pages and seed.
 */
export const writeCorpus = (pages: number, seed: number, folder: string): { readonly bytes: number } => {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(join(folder, "pages"), { recursive: true })
  const truth = ["document_id\tagain\ttie"]
  let bytes = 0
  for (const { documentId, text, again } of corpus(pages, seed)) {
    const content = Buffer.from(text)
    writeFileSync(join(folder, "pages", `${documentId}.txt`), content)
    bytes += content.length
    if (again !== null) truth.push(`${documentId}\t${again.documentId}\t${again.tie}`)
  }
  writeFileSync(join(folder, "truth.tsv"), `${truth.join("\n")}\n`)
  return { bytes }
}

if (import.meta.main) {
  const [pages = "500", seed = "1", folder] = process.argv.slice(2)
  if (folder === undefined) throw new Error("node tests/bench/corpus/write.ts PAGES SEED FOLDER")
  const { bytes } = writeCorpus(Number(pages), Number(seed), folder)
  process.stdout.write(`${pages} pages, ${(bytes / 1e6).toFixed(1)} MB\n`)
}
