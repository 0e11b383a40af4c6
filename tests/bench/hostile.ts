import { clean } from "../../pipeline/clean/index.ts"
import { neighbourhoodRows } from "../../pipeline/extract/neighbourhood-rows.ts"
import { segment } from "../../pipeline/segment/index.ts"
import { deduplicated } from "../deduplicate/deduplicated.ts"
import { facts, pageOf } from "../hostile/page.ts"
import { hostileTexts } from "../hostile/texts.ts"

/**
 * Milliseconds of each step on each hostile text as it doubles up to the longest page, for people to look at:
 * `node tests/bench/hostile.ts [name]`. Twice the text should cost about twice the time.
 */
const longestPage = 1_048_576
const [only = ""] = process.argv.slice(2)
const timed = async <A>(run: () => A | Promise<A>): Promise<readonly [A, number]> => {
  const began = performance.now()
  return [await run(), performance.now() - began]
}

for (const [name, make] of Object.entries(hostileTexts)) {
  if (!name.includes(only)) continue
  process.stdout.write(`\n${name}\n  characters     clean   segment  dedupl.   extract\n`)
  for (let length = longestPage / 8; length <= longestPage; length *= 2) {
    const page = pageOf(make(length - 1000))
    const [cleaned, first] = await timed(() => clean(page))
    const [segmented, second] = await timed(() => segment(cleaned, facts))
    const [found, third] = await timed(() => deduplicated([segmented], facts))
    const [, fourth] = await timed(() =>
      neighbourhoodRows([segmented], found, facts, { names: new Map(), hasManifest: false, pageOf: () => segmented })
    )
    process.stdout.write(
      `  ${String(length).padStart(10)}${[first, second, third, fourth].map((time) => time.toFixed(0).padStart(9)).join(" ")}\n`
    )
  }
}
