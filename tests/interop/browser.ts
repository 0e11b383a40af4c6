import { type Browser, chromium, type Page } from "playwright-core"
import { programs } from "./programs.ts"

/** A page in the browser, and what it asked for or said that a page from disk must not. */
export interface Seen {
  readonly page: Page
  readonly complaints: readonly string[]
}

type Look = Parameters<Browser["newPage"]>[0]

export const launch = (): Promise<Browser> => {
  if ("missing" in programs.chromium) throw new Error(programs.chromium.missing)
  return chromium.launch({
    executablePath: programs.chromium.command,
    // The sandbox of the browser does not start for root, as whom containers run.
    args: process.getuid?.() === 0 ? ["--no-sandbox"] : []
  })
}

/** Opens an address of the page in a published folder, from disk. */
export const open = async (browser: Browser, folder: string, hash: string, look: Look = {}): Promise<Seen> => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 860 }, ...look })
  const file = `file://${folder}/index.html`
  const complaints: string[] = []
  page.on("request", (request) => {
    const url = request.url()
    if (url.split("#", 1)[0] !== file && !url.startsWith("blob:")) complaints.push(`asked for ${url}`)
  })
  page.on("console", (message) => complaints.push(`said ${message.text()}`))
  page.on("pageerror", (error) => complaints.push(`threw ${error.message}`))
  page.on("dialog", (dialog) => {
    complaints.push(`asked the reader ${dialog.message()}`)
    void dialog.dismiss()
  })
  await page.goto(`${file}${hash}`)
  await page.locator("main:not([aria-busy]) h1").waitFor()
  return { page, complaints }
}
