import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { clean } from "../../pipeline/clean/index.ts"
import { cleanText } from "../../pipeline/text/clean-text.ts"
import { cleaned, ownPage } from "../segment/read.ts"

const blocks = (raw: string): readonly string[] => cleaned(raw).blocks.map(({ start, end, kind }) => `${kind}: ${raw.slice(start, end)}`)

describe("paragraphs", () => {
  it("are lines, or lines between blank ones where a fixed width breaks them", () => {
    const wrapped =
      "The harbour board met in the old mill today and spoke of\nthe new quay, which the town has wanted for as long as the\noldest of us can think, and of the money that it will take\nuntil the work is done.\n\nIt will be long."
    expect(cleaned(wrapped).blocks).toHaveLength(2)
    expect(cleaned("Quay opened\nThe quay is open.\nShips may come.\n").blocks).toHaveLength(3)
  })
})

describe("a record with numbered lines", () => {
  const rows = [
    "             MAYOR BERG:  Good evening.",
    "             We had three piers, and now we",
    "     have two of them.",
    "             MR. HOLM:  Which one fell, and was it",
    "     the old one, in the",
    "     north?"
  ]
  const record = (first: number) => rows.map((row, place) => `${String(place + first).padStart(6)}${row}`).join("\n\n")
  const bodies = (raw: string) => {
    const page = cleaned(raw)
    return page.blocks.filter(({ kind }) => kind === "body").map((block) => cleanText(raw, block, page.edits))
  }

  it("goes on over its numbers, and over those of pages", () => {
    const text = ["MAYOR BERG: Good evening.", "We had three piers, and now we have two of them."]
    expect(bodies(record(1))).toEqual([...text, "MR. HOLM: Which one fell, and was it the old one, in the north?"])
    const pages = `${record(20)}\n\n\n                         9\n     1     harbour, or another?\n`
    expect(bodies(pages).at(-1)).toBe("MR. HOLM: Which one fell, and was it the old one, in the north? harbour, or another?")
  })

  it("is no list of figures", () => {
    const list =
      "Ships by harbour\n\n1 Bergen had many.\n2 Oslo had fewer.\n3 Moss had none.\n4 Molde had six.\n5 Bodo had one.\n6 Vardo had two.\n"
    expect(cleaned(list).blocks).toHaveLength(7)
  })
})

describe("boilerplate", () => {
  const site = "Official website of the President of Russia"

  it("is a site's header, footer, link boxes and tag lists", () => {
    const page = `View settings\n\n${site}\n\nNews   /\n\nHarbour opened\n\nMay 3, 2019, Bergen\n\nAnna Berg: Good day.\n\nSee also\n\nQuay begun\nMay 1, 2018\n\nWe are glad.\n\nTopics\n\nTrade\n\nPublication status\n\nDirect link: en.kremlin.ru/d/1\n`
    expect(blocks(page).filter((block) => !block.startsWith("chrome"))).toEqual([
      "title: Harbour opened",
      "dateline: May 3, 2019, Bergen",
      "body: Anna Berg: Good day.",
      "body: We are glad."
    ])
  })

  it("is a pop-up inside a sentence", () => {
    const raw = `${site}\n\nHarbour opened\n\nMay 3, 2019\n\nThe mayor thanked Anna Berg     Berg AnnaMinister of Trade , and Kari Holm     Holm Kari  of the board.\n`
    const page = cleaned(raw)
    expect(page.boilerplate.map(({ start, end }) => raw.slice(start, end))).toEqual(["Berg AnnaMinister of Trade", "Holm Kari"])
    expect(cleanText(raw, page.blocks.at(-1)!, page.edits)).toBe("The mayor thanked Anna Berg, and Kari Holm of the board.")
  })

  it("is the caption of a picture between paragraphs, never a sentence", () => {
    const page = `${site}\n\nHarbour opened\n\nMay 3, 2019\n\nThe board met today.\n\nBefore visiting the Northern Quay.\n\nAfter that we will go on.\n\nHarbour opened.\n`
    expect(blocks(page).slice(3)).toEqual([
      "body: The board met today.",
      "chrome: Before visiting the Northern Quay.",
      "body: After that we will go on.",
      "chrome: Harbour opened."
    ])
  })

  it.each([
    "Old harbour opened again. Mayor Anna Berg and Governor Kari Holm.",
    "During a visit to the Institute of Northern Fisheries.",
    "Before the beginning of the talks with Anna Berg."
  ])("is the caption %s in a turn", (caption) => {
    const page = `${site}\n\nOld harbour opened again\n\nMay 3, 2019\n\nMayor Anna Berg: The board met.\n\n${caption}\n\nWe go on.\n`
    expect(blocks(page)[4]).toBe(`chrome: ${caption}`)
  })

  it.each([
    "During the fire of Bergen more than 4,000 sailors lost their homes.",
    "After the storm came months of cold and repair.",
    "With help from Oslo quays in Bergen received cranes worth 7 million crowns.",
    "At least 12 ships sank between 1911 and 1915.",
    "Honour to the tireless sailors of Bergen.",
    "The harbour of old times, of sails and of ropes."
  ])("is not the sentence %s in a turn, though it stand twice", (sentence) => {
    const page = `${site}\n\nOld harbour opened again\n\nMay 3, 2019\n\nMayor Anna Berg: The board met.\n\n${sentence}\n\nWe go on.\n\n${sentence}\n`
    expect(blocks(page).filter((block) => block === `body: ${sentence}`)).toHaveLength(2)
  })

  it.each([
    ["Share on Fishbook", "Report a problem with this page"],
    ["Printed 12 May 2022", "Page 1 of 1"],
    ["Related content", "Quay begun", "3 May 2018"],
    ["Tags: ships, quays", "Contact us", "© 2022 The Quay"],
    ["ENDS", "Media contact: Kari Holm 0400 000 000"],
    ["Conclusion of press conference", "Listen on Quay Radio"],
    ["Issued by: The Harbour Board", "Similar news"],
    ["« Back to the list", "Next Post: Quay begun"],
    ["Press contacts:", "Kari Holm (+47 12 34 56 78)"]
  ])("closes the page of any site: %s", (...footer) => {
    const page = `Harbour opened\n\nMay 3, 2019\n\nMayor Anna Berg: We are glad.\n\nAll of us share this.\n\n${footer.join("\n\n")}\n`
    expect(blocks(page).slice(3)).toEqual(["body: All of us share this.", ...footer.map((line) => `chrome: ${line}`)])
  })

  it("is no sentence, though it stand in a footer: it is reported", () => {
    const page = "Harbour opened\n\nMay 3, 2019\n\nMayor Anna Berg: Good day.\n\nRelated content\n\nQuay begun\n\nWe are glad of it.\n"
    expect(blocks(page).at(-1)).toBe("body: We are glad of it.")
    expect(cleaned(page).issues.map((issue) => issue.code)).toContain("uncertain-furniture")
  })

  it.each(["Home", "Topics", "Tags: ships, quays"])("is not a line %s amid the speech", (line) => {
    const page = `Harbour opened\n\nMay 3, 2019\n\nMayor Anna Berg: Good day.\n\n${line}\n\nWe are glad.\n\nIt is open.\n\nShips come.\n`
    expect(blocks(page)).toContain(`body: ${line}`)
  })

  it("is a row of asterisks and an editorial cut", () => {
    expect(blocks("Harbour opened\n\nThe board met.\n\n* * *\n\n<…>\n\nTo be continued.\n").slice(2)).toEqual([
      "chrome: * * *",
      "chrome: <…>",
      "chrome: To be continued."
    ])
  })
})

describe("slips of print", () => {
  const edits = (raw: string): readonly string[] =>
    cleaned(raw).edits.map(({ start, end, replacement }) => `${raw.slice(start, end)} > ${replacement}`)

  it("part joined words known apart, or closed by the noun of an institution", () => {
    expect(edits("The quay\n\nThe Harbour Board met the HarbourBoard of NorwegianAcademy, a Norwegian body.\n")).toEqual([
      "HarbourBoard > Harbour Board",
      "NorwegianAcademy > Norwegian Academy"
    ])
  })

  it("leave names as they are", () => {
    const raw = "The quay\n\nOn YouTube and LiveJournal, at WorldSkills and BelAZ, the world of skills met.\n"
    expect(edits(raw)).toEqual([])
    expect(cleaned(raw).issues.map((issue) => issue.code)).toContain("uncertain-joined-words")
  })

  it.each(["ц.", "Ж", "ε", "ἀ", "Ω"])("set letters of another script aside that belong to no word: %s", (stray) => {
    const raw = `The quay\n\n“It is done,” the mayor said.${stray}\n`
    const page = cleaned(raw)
    expect(page.boilerplate.map(({ start, end }) => raw.slice(start, end))).toEqual([stray])
    expect(page.issues.map((issue) => issue.code)).toContain("stray-characters")
  })

  it.each(["\u00AD", "\u200B", "\uFEFF", "\u200E", "\u202D", "\uFE0F"])("leave out what cannot be seen", (invisible) => {
    expect(edits(`The quay\n\nThe har${invisible}bour opened.\n`)).toEqual([`${invisible} > `])
  })
})

describe("any text", () => {
  const isCovered = (raw: string): boolean => {
    const held = new Uint8Array(raw.length)
    const { blocks } = cleaned(raw)
    for (const { start, end } of blocks) for (let at = start; at < end; at++) held[at]!++
    return (
      [...held].every((times, at) => (/\s/.test(raw[at]!) ? times <= 1 : times === 1)) &&
      blocks.every(({ start, end }) => !/\n\s*\n/.test(raw.slice(start, end)))
    )
  }

  it("is covered by blocks, none across a blank line", () => {
    const part = fc.constantFrom(
      "\n",
      "\n\n",
      " ",
      "\u00a0",
      "Anna Berg: ",
      "May 3, 2019",
      "— ",
      "“quay”",
      "* * *",
      "---\n",
      "See also",
      "   ",
      "Тест",
      "\r\n",
      "\uFEFF",
      "😀",
      "Official website of the President of Russia",
      "Publication status",
      "ends."
    )
    fc.assert(fc.property(fc.array(part, { maxLength: 40 }), (parts) => isCovered(parts.join(""))))
  })

  it("of the project's own pages has the headline and day it prints", () => {
    expect(cleaned(ownPage("kremlin-2021-8th-forum"))).toMatchObject({
      date: "2021-07-01",
      place: "The Kremlin, Moscow",
      title: "8th Forum of Russian and Belarusian Regions",
      language: "en"
    })
    expect(cleaned(ownPage("president-gov-by-2021-8th-forum")).blocks.filter((block) => block.kind === "title")).toHaveLength(2)
  })
})

describe("the manifest", () => {
  it("is compared with the page", () => {
    const raw =
      "Posted: 05.03.2020 09:00:00\n\nHarbours grow\n\nThe harbours of the town grow, and it is good for all of us and for those who come here by sea every day.\n"
    const entry = {
      document_id: "page",
      file: "pages/page.txt",
      publisher: "example.org",
      title: null,
      published: null,
      event_id: null,
      language: "fr",
      original_language: null,
      url: null,
      licence: null,
      sha256: "0".repeat(64)
    }
    const { issues } = clean({ documentId: "page", file: "pages/page.txt", raw, sha256: "", entry })
    expect(issues.filter((issue) => issue.code === "manifest-disagrees")).toHaveLength(2)
  })
})
