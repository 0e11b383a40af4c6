import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"

/** Words of a text, as a plain tokenizer finds them. */
const words = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu

export const countWords = (text: string): number => text.match(words)?.length ?? 0

/** Tokenizes the pages of a folder again and again: `node tokenizer.ts RAW SECONDS` prints how many bytes a second of the clock it did. */
if (import.meta.main) {
  const [raw = "", seconds = ""] = process.argv.slice(2)
  const folder = join(raw, "pages")
  const texts = readdirSync(folder)
    .slice(0, 200)
    .map((name) => readFileSync(join(folder, name), "utf8"))
  const size = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
  texts.forEach(countWords)
  const began = performance.now()
  let bytes = 0
  while (performance.now() - began < Number(seconds) * 1000) {
    texts.forEach(countWords)
    bytes += size
  }
  process.stdout.write(String((bytes / (performance.now() - began)) * 1000))
}
