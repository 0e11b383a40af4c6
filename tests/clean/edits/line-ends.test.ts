import { describe, expect, it } from "vitest"
import { clean } from "../../../pipeline/clean/index.ts"
import { withNumbers } from "../../../pipeline/extract/mentions/page-numbers.ts"
import { segment } from "../../../pipeline/segment/index.ts"
import { cleanText } from "../../../pipeline/text/clean-text.ts"

const facts = { events: [], speakers: [], releases: [] }
const read = (raw: string) => {
  const page = clean({ documentId: "page", file: "pages/page.txt", raw, sha256: "", entry: null })
  const { numbers } = withNumbers(segment(page, facts), facts)
  return {
    body: page.blocks.filter(({ kind }) => kind === "body").map((block) => cleanText(raw, block, page.edits)),
    title: page.title,
    date: page.date,
    values: (numbers?.mentions ?? []).flatMap(({ claim }) => (claim === null ? [] : [[claim.value, claim.unit]])),
    printed: (numbers?.mentions ?? []).filter(({ claim }) => claim !== null).map(({ start, end }) => raw.slice(start, end))
  }
}
const head = "Opening of the harbour\n\nMay 3, 2019, Bergen\n\n"

describe("lines broken at whatever width", () => {
  it("are joined: words, numbers and what bounds them", () => {
    const page = read(
      `${head}Mayor Anna Berg: Friends, we\nbuilt this harbour for 3.4 bil-\nlion dollars, that is more than\n370 dollars a head, in almost\n40 months, for all 12,\n500 people of the long-\nterm plan.\n`
    )
    expect(page.body).toEqual([
      "Mayor Anna Berg: Friends, we built this harbour for 3.4 billion dollars, that is more than 370 dollars a head, in almost 40 months, for all 12,500 people of the long-term plan."
    ])
    expect(page.values).toContainEqual([3_400_000_000, "dollar"])
    expect(page.values).toContainEqual([12_500, "people"])
    expect(page.printed).toContain("3.4 bil-\nlion dollars")
  })

  it("are joined where a soft hyphen shows that a word goes on, however few lines do", () => {
    expect(read(`${head}Friends, we paid 3 mil\u00AD\r\nlion dollars.\r\n\r\nIt is good.\n`)).toMatchObject({
      body: ["Friends, we paid 3 million dollars.", "It is good."],
      values: [[3_000_000, "dollar"]]
    })
  })

  it("are joined though a few lines are longer", () => {
    const lines = Array.from(
      { length: 8 },
      () => "The harbour was built by the people of this town and\nof the towns around it, and it took them nine months."
    )
    const page = read(
      `${head}${lines.join("\n\n")}\n\nhttps://harbour.example/${"a".repeat(120)}\n\n${"A line that is much longer than the others ".repeat(4)}\nand goes on.`
    )
    expect(page.body[0]).toBe("The harbour was built by the people of this town and of the towns around it, and it took them nine months.")
  })

  it("leave the headline above a dateline, and the label of the next speaker, on their own", () => {
    const page = read(
      "Opening of the harbour\nMay 3, 2019, Bergen\n\nMayor Anna Berg: Friends, we built\nthis harbour in nine months and\nit is the best of all.\nKari Holm: We thank you for\nthe harbour and for\nthe ships.\n"
    )
    expect(page).toMatchObject({ title: "Opening of the harbour", date: "2019-05-03" })
    expect(page.body).toEqual([
      "Mayor Anna Berg: Friends, we built this harbour in nine months and it is the best of all.",
      "Kari Holm: We thank you for the harbour and for the ships."
    ])
  })

  it("are not seen in paragraphs on lines of their own, menus and lists", () => {
    const raw = `${head}Friends, good morning to all of you.\nWe built this harbour.\nIt is open\nto all\nMenu\nShips\nFerries\nTickets\n`
    expect(read(raw).body).toContain("We built this harbour.")
  })
})

describe("a hyphen at the end of a line", () => {
  const wrapped = (text: string) =>
    read(`${head}Mayor Anna Berg: We came here,\nfriends, and we saw\nthe ${text}\nand all of the ships.`).body[0]
  it.each([
    ["stays where the page prints the word with it", "well-paid crew, the well-\npaid crew", "well-paid crew"],
    ["stays between two words", "twenty-\nfive ships", "the twenty-five ships"],
    ["goes where the page prints the joined form", "overland road, the over-\nland road", "the overland road"],
    ["goes where a part is no word", "mem-\nbers", "the members"]
  ])("%s", (_, text, expected) => {
    expect(wrapped(text)).toContain(expected)
  })
})

describe("invisible characters", () => {
  it("are no part of words and numbers", () => {
    const page = read(`${head}Mayor Anna Berg: We paid 3 bil\u00ADlion dol\u200Blars, and 1\u2060200 euros today.`)
    expect(page.values).toEqual([
      [3_000_000_000, "dollar"],
      [1200, "euro"]
    ])
  })
})
