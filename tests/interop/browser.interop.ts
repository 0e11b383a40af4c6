import { execFileSync } from "node:child_process"
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join, resolve } from "node:path"
import { DuckDBInstance } from "@duckdb/node-api"
import { NodeServices } from "@effect/platform-node"
import axe, { type AxeResults } from "axe-core"
import { Effect } from "effect"
import Papa from "papaparse"
import type { Browser, Page } from "playwright-core"
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest"
import { publish } from "../../pipeline/publish/index.ts"
import type { ConflictRow } from "../../schemas/conflicts.ts"
import type { FigureRow } from "../../schemas/figures.ts"
import { writeCorpus } from "../bench/corpus/write.ts"
import { dataset, facts, sourceOf } from "../publish/dataset.ts"
import { writeWithFiles } from "../publish/explorer/written.ts"
import { launch, open, type Seen } from "./browser.ts"
import { programs, told } from "./programs.ts"

const dist = resolve("dist")
const rowsOf = <Row>(table: string): readonly Row[] =>
  readFileSync(join(dist, `${table}.jsonl`), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line))
const figures = rowsOf<FigureRow>("figures")
const conflicts = rowsOf<ConflictRow>("conflicts")

describe.skipIf("missing" in programs.chromium)(told("index.html in Chromium, from disk", programs.chromium), () => {
  let browser: Browser
  let seen: Seen | undefined
  let folder = ""

  beforeAll(async () => {
    browser = await launch()
    folder = mkdtempSync(join(tmpdir(), "browser-"))
  })
  afterAll(async () => {
    await browser.close()
    rmSync(folder, { recursive: true, force: true })
  })
  /** Whatever a test does, the page asks for nothing and complains of nothing. */
  afterEach(async () => {
    const complaints = seen?.complaints ?? []
    await seen?.page.close()
    seen = undefined
    expect(complaints).toEqual([])
  })

  const at = async (hash: string, look: Parameters<typeof open>[3] = {}, of = dist): Promise<Page> => {
    seen = await open(browser, of, hash, look)
    return seen.page
  }
  const build = (raw: string, out: string): void => {
    execFileSync(process.execPath, ["pipeline/main.ts", "build", "--quiet", "--raw", raw, "--out", out, "--cache", join(folder, "cache")])
  }
  const rowsShown = (page: Page) => page.locator("tbody tr").count()

  it("begins with how much there is, how good it is, and the files with their hashes", async () => {
    const page = await at("")
    expect(await page.locator(".counts").textContent()).toContain(`${figures.length} figures`)
    const sums = readFileSync(join(dist, "SHA256SUMS"), "utf8")
    const hashes = await page.locator(".files td.hash").allTextContents()
    expect(hashes.length).toBeGreaterThan(30)
    for (const hash of hashes) expect(sums).toContain(hash)
  })

  it("follows a deep link to figures, filters as one types, and keeps the filters in the address", async () => {
    const page = await at("#/figures?kind=money")
    const money = figures.filter(({ kind }) => kind === "money")
    expect(await rowsShown(page)).toBe(money.length)
    expect(await page.getByLabel("Kind").inputValue()).toBe("money")
    await page.getByLabel("What is measured").fill("trade")
    const trade = money.filter(({ measure }) => measure?.includes("trade"))
    expect(trade.length).toBeGreaterThan(0)
    await page.getByText(`${trade.length} of ${figures.length} figures`).waitFor()
    expect(await rowsShown(page)).toBe(trade.length)
    const address = page.url()
    await page.close()
    const again = await at(new URL(address).hash)
    expect(await rowsShown(again)).toBe(trade.length)
  })

  it("draws what was named over time", async () => {
    const page = await at("#/figures?measure=trade")
    await page.locator("svg.plot .dot a").first().waitFor()
    expect(await page.locator("svg.plot").getAttribute("aria-label")).toMatch(/figures in .* over time/)
  })

  it("gives the filtered figures as rows of the table, and all of them as the file itself", async () => {
    const page = await at("#/figures?agreement=agrees")
    const download = async (): Promise<string> => {
      const waiting = page.waitForEvent("download")
      await page.getByRole("button", { name: "Download these as CSV" }).click()
      return readFileSync(await (await waiting).path(), "utf8")
    }
    const read = (csv: string) =>
      Papa.parse<Record<string, string>>(csv.replace(/^\ufeff/, ""), { header: true, skipEmptyLines: true }).data
    const whole = readFileSync(join(dist, "figures.csv"), "utf8")
    const agreeing = read(whole).filter(({ agreement }) => agreement === "agrees")
    expect(agreeing.length).toBeGreaterThan(1)
    expect(read(await download())).toEqual(agreeing)
    await page.getByRole("button", { name: "Clear all" }).click()
    expect(await download()).toBe(whole)
  })

  it("opens a figure in its speech, with what is known of it and a query that finds its words", async () => {
    const figure = figures.find(({ agreement, speech_id }) => agreement === "agrees" && speech_id !== null)!
    const page = await at("#/figures")
    await page.locator(`a[href*="${figure.figure_id}"]`).click()
    const card = page.getByRole("complementary")
    expect(await card.getByRole("heading", { level: 2 }).textContent()).toBe(figure.text)
    expect(await card.textContent()).toContain(`characters ${figure.start} to ${figure.end}`)
    expect(await page.locator(".figure.open").first().textContent()).toBe(figure.text)
    const query = (await card.locator("pre").first().textContent()) ?? ""
    const connection = await (await DuckDBInstance.create(":memory:")).connect()
    const answer = await connection.runAndReadAll(query.replace("'evidence/", `'${dist}/evidence/`))
    expect(answer.getRows()).toEqual([[figure.text]])
    await page.keyboard.press("Escape")
    await card.waitFor({ state: "detached" })
    expect(await page.evaluate(`document.activeElement?.getAttribute("data-figure")`)).toBe(figure.figure_id)
  })

  it("opens a conflict in its speech, both sentences in one row, and goes on to the next", async () => {
    const [conflict] = conflicts.filter(({ kind }) => kind === "bounds")
    const page = await at("#/conflicts?kind=bounds")
    expect(await page.locator(".conflicts li").count()).toBe(conflicts.filter(({ kind }) => kind === "bounds").length)
    await page.getByRole("link", { name: "Read both in the speech" }).first().click()
    const row = page.locator(`.row.clash[data-pairs*="${conflict?.duplicate_ids[0]}"]`)
    await row.waitFor()
    expect(await row.locator(".told.clash").textContent()).toContain(`“${conflict?.a_reading}”`)
    expect(await row.locator(".told.clash").textContent()).toContain(`“${conflict?.b_reading}”`)
    await expect.poll(() => row.evaluate((each) => each.getBoundingClientRect().top)).toBeGreaterThan(0)
    await page.getByRole("button", { name: "Next disagreement" }).click()
    expect(await page.evaluate(`document.activeElement?.classList.contains("clash")`)).toBe(true)
  })

  it("shows a whole page: every character that is not blank, in the colour of its passage", async () => {
    const [document] = rowsOf<{ readonly document_id: string; readonly text: string }>("evidence/documents")
    const page = await at(`#/page/${document?.document_id}`)
    const shown = (await page.locator(".saved .line p").allTextContents()).join("")
    expect(shown.replace(/\s/g, "")).toBe(document?.text.replace(/\s/g, ""))
    const outside = `[...document.querySelectorAll(".saved .line p")].flatMap((line) => [...line.childNodes])
      .filter((node) => node.nodeType === Node.TEXT_NODE && node.textContent.trim() !== "").length`
    expect(await page.evaluate(outside)).toBe(0)
  })

  it("leads the keyboard past the menu, and says which view is shown", async () => {
    const page = await at("#/speakers")
    await page.keyboard.press("Tab")
    await page.keyboard.press("Enter")
    expect(await page.evaluate("document.activeElement?.id")).toBe("main")
    expect(await page.locator("nav [aria-current=page]").textContent()).toBe("Speakers")
    await page.getByRole("link", { name: "Pages" }).click()
    await page.getByRole("heading", { level: 1, name: "Pages" }).waitFor()
    expect(await page.evaluate("document.activeElement?.tagName")).toBe("H1")
    expect(await page.title()).toMatch(/^Pages · /)
  })

  it("says so where an address leads nowhere", async () => {
    for (const hash of ["#/speech/nobody", "#/page/nothing", "#/nowhere"])
      expect(await (await at(hash)).locator("h1").textContent()).toMatch(/^(?:Nothing here|This cannot be shown)$/)
  })

  const views = [
    "",
    "#/speeches",
    `#/speech/${conflicts[0]?.speech_id}?figure=${figures.find((each) => each.speech_id === conflicts[0]?.speech_id)?.figure_id}`
  ]
  const looks = {
    light: {},
    dark: { colorScheme: "dark" },
    "390 pixels wide": { viewport: { width: 390, height: 844 } }
  } as const
  for (const [name, look] of Object.entries(looks))
    it.each([...views, "#/figures?measure=trade", "#/conflicts", "#/speakers", "#/pages", `#/page/${figures[0]?.document_id}`])(
      `has no barrier that axe finds, ${name}: %s`,
      async (hash) => {
        const page = await at(hash, look)
        await page.evaluate(axe.source)
        const { violations } = await page.evaluate<AxeResults>("axe.run()")
        expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html).slice(0, 3)])).toEqual([])
        expect(await page.evaluate("document.documentElement.scrollWidth - innerWidth")).toBeLessThanOrEqual(0)
      }
    )

  it("takes what looks like code or a formula for text", async () => {
    const words = "</script><script>alert(1)</script> <img src=x onerror=alert(2)> & =1+1 <!-- 40 ships"
    const raw = join(folder, "hostile")
    mkdirSync(join(raw, "pages"), { recursive: true })
    writeFileSync(
      join(raw, "pages", "harbour.txt"),
      `Harbour day\n\nMayor Jana Kalnins: Friends, we said ${words} came in.\n\nThank you all.\n`
    )
    build(raw, join(folder, "hostile-dist"))
    const page = await at("#/speeches", {}, join(folder, "hostile-dist"))
    await page.getByRole("link", { name: "Jana Kalnins" }).click()
    expect(await page.locator(".reading").textContent()).toContain(words.slice(0, 40))
    expect(await page.locator("main script, main img").count()).toBe(0)
    await page.goto(page.url().replace(/#.*/, "#/page/harbour"))
    await page.locator(".saved").waitFor()
    expect(await page.locator(".saved").textContent()).toContain("<img src=x onerror=alert(2)>")
  })

  it("turns the pages of a long table", async () => {
    writeCorpus(30, 1, join(folder, "minted"))
    build(join(folder, "minted"), join(folder, "minted-dist"))
    const page = await at("#/figures", {}, join(folder, "minted-dist"))
    const first = await page.locator("tbody th").first().textContent()
    expect(await rowsShown(page)).toBe(100)
    await page.getByRole("link", { name: "Next" }).click()
    await page.getByText(/^Page 2 of \d+$/).waitFor()
    expect(page.url()).toContain("page=2")
    expect(await page.locator("tbody th").first().textContent()).not.toBe(first)
    await page.goBack()
    await page.getByText(/^Page 1 of \d+$/).waitFor()
  })

  it("fetches texts from the files beside it where there are too many for one", async () => {
    const out = join(folder, "files", "dist")
    await Effect.runPromise(
      Effect.andThen(publish(sourceOf(dataset), { dist: out, facts }), writeWithFiles(out)).pipe(Effect.provide(NodeServices.layer))
    )
    const { page, complaints } = await open(browser, out, `#/speech/${dataset.speeches[0]?.speech_id}`)
    await page.locator(".reading .figure").waitFor()
    expect(await page.locator(".reading").textContent()).toContain("we signed 12 agreements")
    expect(complaints).toEqual([`asked for file://${out}/texts-2020.js`])
    await page.close()
  })
})
