import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { pack, unpack } from "../../../pipeline/publish/explorer/packed.ts"
import { publish, validate } from "../../../pipeline/publish/index.ts"
import { dataset, facts, sourceOf } from "../dataset.ts"
import { bytesOf, inDist, sumUp } from "../in-dist.ts"
import { blocksIn, writeWithFiles } from "./written.ts"

const publishPage = (dist: string, rows: Parameters<typeof sourceOf>[0] = dataset) =>
  publish(sourceOf(rows), { dist, facts, explorer: true })

describe("the page", () => {
  it.effect("holds the rows of the tables, column by column, and the texts with what lies in them", () =>
    inDist((dist, fs) =>
      Effect.gen(function* () {
        yield* publishPage(dist)
        const blocks = blocksIn(yield* fs.readFileString(`${dist}/index.html`))
        assert.deepStrictEqual(
          [...blocks.keys()],
          ["speeches-0", "speakers-0", "figures-0", "versions-0", "documents-0", "places-0", "texts-2020-0"]
        )
        const [figure] = dataset.figures
        for (const [column, cells] of Object.entries(blocks.get("figures-0") ?? {}))
          assert.deepStrictEqual(cells, [figure?.[column as keyof typeof figure]], column)
        assert.deepStrictEqual(blocks.get("places-0"), { document_id: ["example-org-2020-council"], name: ["texts-2020-0"] })
        const texts = blocks.get("texts-2020-0") as unknown as Record<string, Record<string, readonly unknown[]>>
        assert.deepStrictEqual(texts["documents"]?.["text"], [dataset.documents[0]?.text])
        assert.deepStrictEqual(
          texts["passages"]?.["start"],
          dataset.passages.map(({ start }) => start).toSorted((a, b) => a - b)
        )
        assert.deepStrictEqual(texts["mentions"]?.["role"], ["figure", "vague"])
      })
    )
  )

  it.effect("is a published file like every other: summed, checked, the same bytes again", () =>
    inDist((dist) =>
      Effect.gen(function* () {
        yield* publishPage(dist)
        const first = yield* bytesOf(dist)
        assert.include(Buffer.from(first.get("SHA256SUMS") ?? []).toString(), "  index.html\n")
        const checked = yield* validate(dist)
        assert.isFalse((yield* publishPage(dist)).changed)
        assert.deepStrictEqual(yield* bytesOf(dist), first)
        yield* publish(sourceOf(dataset), { dist, facts })
        assert.isFalse((yield* bytesOf(dist)).has("index.html"))
        assert.strictEqual(yield* validate(dist), checked - 1)
      })
    )
  )

  it.effect("of a dataset without a row is written all the same", () =>
    inDist((dist) => Effect.andThen(publishPage(dist, {}), validate(dist)))
  )

  it.effect("may run and load nothing but what stands in it", () =>
    inDist((dist, fs) =>
      Effect.gen(function* () {
        yield* publishPage(dist)
        const html = yield* fs.readFileString(`${dist}/index.html`)
        assert.match(html, /content="default-src 'none'; script-src 'sha256-[^']+'; style-src 'sha256-[^']+'; connect-src 'none'; /)
        assert.notMatch(html, /<(?:script|link|img|iframe)[^>]* (?:src|href)=/)
      })
    )
  )

  it.effect("takes no text of a page for its own, whatever the text holds", () =>
    inDist((dist, fs) =>
      Effect.gen(function* () {
        const description = '</script><script>alert(1)</script><!-- & "quoted"'
        const told = { ...facts, dataset: { ...facts.dataset!, title: "A <b> & </title>", description } }
        yield* publish(sourceOf(dataset), { dist, facts: told, explorer: true })
        const html = yield* fs.readFileString(`${dist}/index.html`)
        assert.include(html, "<title>A &lt;b&gt; &amp; &lt;/title&gt;</title>")
        assert.notInclude(html, "alert(1)</script>")
        const [, about = ""] = /<script type="application\/json" id="about">(.*?)<\/script>/.exec(html) ?? []
        assert.strictEqual(JSON.parse(about).description, description)
      })
    )
  )
})

describe("a page that shows something else than the tables", () => {
  const spoils: readonly (readonly [what: string, from: RegExp, to: (whole: string, packed: string) => string, found: RegExp])[] = [
    [
      "another value",
      /id="figures-0">([^<]*)</,
      (_, packed) => `id="figures-0">${pack(unpack(packed).replace("[12]", "[13]"))}<`,
      /^other data in figures-0$/
    ],
    ["a table less", /<script type="text\/plain" id="versions-0">.*\n/, () => "", /^documents-0$/],
    ["a text less", /<script type="text\/plain" id="texts-2020-0">.*\n/, () => "", /^no more data$/],
    ["what cannot be unpacked", /id="figures-0">([^<]*)</, () => 'id="figures-0">AAAA<', /^other data in figures-0$/]
  ]
  for (const [what, from, to, found] of spoils)
    it.effect(`is found: ${what}`, () =>
      inDist((dist, fs) =>
        Effect.gen(function* () {
          yield* publishPage(dist)
          const html = yield* fs.readFileString(`${dist}/index.html`)
          assert.match(html, from)
          yield* fs.writeFileString(`${dist}/index.html`, html.replace(from, to))
          yield* sumUp(dist)
          const error = yield* Effect.flip(validate(dist))
          assert.strictEqual(error._tag, "PageFileError")
          assert.match((error as unknown as { readonly findings: readonly { readonly found: string }[] }).findings[0]?.found ?? "", found)
        })
      )
    )
})

describe("more pages than one file should hold", () => {
  it.effect("have their texts beside the page, a file for each year", () =>
    inDist((dist, fs) =>
      Effect.gen(function* () {
        yield* publish(sourceOf(dataset), { dist, facts })
        const files = yield* writeWithFiles(dist)
        assert.deepStrictEqual([...files.keys()], ["index.html", "texts-2020.js"])
        const html = yield* fs.readFileString(`${dist}/index.html`)
        assert.isFalse(blocksIn(html).has("texts-2020-0"))
        assert.match(html, /script-src 'sha256-[^']+' 'strict-dynamic';/)
        assert.isTrue(blocksIn(yield* fs.readFileString(`${dist}/texts-2020.js`)).has("texts-2020-0"))
        yield* sumUp(dist)
        yield* validate(dist)
      })
    )
  )
})
