import { describe, expect, it } from "vitest"
import { clean } from "../../../pipeline/clean/index.ts"
import { deriveText } from "../../../pipeline/read/html/derive.ts"
import { cleaned } from "../../segment/read.ts"

const blocks = (raw: string): readonly string[] => cleaned(raw).blocks.map(({ start, end, kind }) => `${kind}: ${raw.slice(start, end)}`)

describe("the top of a page", () => {
  it("is headline and dateline, in one line", () => {
    const page = cleaned("Meeting of the harbour board\n\nMay 3, 2019, Old Mill, Bergen\n\nThe board met.\n")
    expect(page).toMatchObject({ title: "Meeting of the harbour board", date: "2019-05-03", place: "Old Mill, Bergen" })
    expect(page.blocks.map((block) => block.kind)).toEqual(["title", "dateline", "body"])
  })

  it("may split the dateline over lines, below a summary", () => {
    const page = cleaned("Harbour opened\n\nThe governor opened the harbour.\n\nMay 3, 2019\n14:15\n\nBergen\n\nAnna Berg: Good day.\n")
    expect(page).toMatchObject({ date: "2019-05-03", place: "Bergen" })
    expect(page.blocks.map((block) => block.kind)).toEqual(["title", "body", "dateline", "dateline", "dateline", "body"])
  })

  it("takes no speech for the place", () => {
    expect(cleaned("Harbour opened\n\nMay 3, 2019\n14:15\n\nGovernor Anna Berg: Your Grace,\n\nwelcome.\n").place).toBeNull()
  })

  it("keeps a day of posting apart from the day of the speech", () => {
    const page = cleaned("Posted: 05.03.2020 09:00:00\n\nHarbours grow\n\nThe harbours grow.\n")
    expect(page.date).toBeNull()
    expect(page.issues.map((issue) => issue.code)).toContain("unknown-date")
    expect(page.blocks.map((block) => block.kind)).toEqual(["dateline", "title", "body"])
  })

  it("may say in captions which day is which", () => {
    const page = cleaned(
      "Talk on ports\n\nThe talk was held in the mill.\n\nPublished\n\n5 May 2023\n\nLocation:\n\nBergen\n\nDelivered on:\n\n3 May 2023\n\nGood day.\n"
    )
    expect(page).toMatchObject({ date: "2023-05-03", place: "Bergen" })
  })

  it("has its headline below the menus of the site", () => {
    const menus =
      "Cookies on quay.example\n\nSkip to main content\n\nHome\n\nNews and communications\n\nHome / Speeches\n\nPress release\n\n"
    expect(cleaned(`${menus}Harbour opened in Bergen\n\nMay 3, 2019\n\nThe harbour is open.\n`).title).toBe("Harbour opened in Bergen")
  })

  it.each([
    ["Available languages: English", "Press corner"],
    ["Mayor of Bergen", "Contrast"],
    ["ENGLISH"],
    ["The Harbours", "Fish", "Remarks"],
    ["Minister for Ports and Fish"],
    ["The Government of the Republic of Arkonia"],
    ["An official website of the town of Bergen", "Here's how you know"]
  ])("has its headline below the name of the site: %s", (...above) => {
    const page = cleaned(`${above.join("\n\n")}\n\nSpeech by Kari Holm at the harbour\n\nMay 3, 2019\n\nThe harbour is open.\n`)
    expect(page.title).toBe("Speech by Kari Holm at the harbour")
    expect(page.blocks.slice(0, above.length).map(({ kind }) => kind)).toEqual(above.map(() => "chrome"))
  })

  it("has a short headline above a deck, where the text takes it up", () => {
    expect(cleaned("Quay opened\n\nThe mayor opened the new quay of Bergen\n\nMay 3, 2019\n\nThe quay was opened.\n").title).toBe(
      "Quay opened"
    )
  })

  it("has its headline among many lines where the text takes it up", () => {
    const lines = ["The Quay", "Our Mayor", "Fish", "Weather", "Harbour opened in Bergen", "What it cost"]
    const page = cleaned(`${lines.join("\n\n")}\n\nMay 3, 2019\n\nThe harbour of Bergen is open.\n`)
    expect(page).toMatchObject({ title: "Harbour opened in Bergen", date: "2019-05-03" })
    expect(page.issues.map((issue) => issue.code)).toContain("uncertain-furniture")
  })

  it("is among many lines rather the one of an occasion", () => {
    const lines = [
      "Quay Bank",
      "Fish",
      "Rates",
      "Statement to the press conference on the quay rates",
      "Kari Holm, President of the Quay Bank, Ivan Belov"
    ]
    const text = "Thank you, President Kari Holm. The press conference is open."
    expect(cleaned(`${lines.join("\n\n")}\n\nMay 3, 2019\n\n${text}\n`).title).toBe(lines[3])
  })

  it("has none where no line can be told for it", () => {
    const page = cleaned("Fish\n\nBirds\n\nShells\n\nCrabs\n\nStones\n\nMay 3, 2019\n\nThe harbour of Bergen is open.\n")
    expect(page.title).toBeNull()
    expect(page.issues.map((issue) => issue.code)).toContain("uncertain-title")
  })

  it("may be repeated at the end", () => {
    expect(blocks("Harbour opened\n\nMay 3, 2019, Bergen\n\nThank you.\n\nMay 3, 2019, Bergen\n").at(-1)).toBe(
      "dateline: May 3, 2019, Bergen"
    )
  })

  it("reads front matter as boilerplate that knows headline and day", () => {
    const page = cleaned(
      "---\ndate: '2021-04-05'\ntitle: \"Briefing by\\_Anna Berg and her\\\n  \\ Deputy\"\n---\n\nOffice of the Mayor\n\n1:15 P.M. EST\n\nThe mayor spoke.\n"
    )
    expect(page).toMatchObject({ title: "Briefing by Anna Berg and her Deputy", date: "2021-04-05", place: "Office of the Mayor" })
    expect(page.blocks.slice(0, 5).every((block) => block.kind === "chrome")).toBe(true)
  })
})

describe("a box beside the text", () => {
  it("tells day and place of the speech below the day of publication", () => {
    const html =
      "<h1>Talk on ports</h1><p>Published</p><p>5 May 2023</p><aside><dl><dt>Delivered on:<dd>3 May 2023 (as it was given)<dt>Location:<dd>The Mill, Bergen</dl></aside><p>Good day."
    const { text, derivation } = deriveText(html, "utf-8", null)
    const page = clean({ documentId: "page", file: "pages/page.html", raw: text, sha256: "", entry: null, derivation })
    expect(page).toMatchObject({ date: "2023-05-03", place: "The Mill, Bergen" })
  })

  it("gives the place behind its caption on one line", () => {
    expect(cleaned("Talk on ports\n\n3 May 2023\n\nLocation: The Mill, Bergen\n\nGood day.\n").place).toBe("The Mill, Bergen")
  })
})
