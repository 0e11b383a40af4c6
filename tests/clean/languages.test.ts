import { describe, expect, it } from "vitest"
import { clean } from "../../pipeline/clean/index.ts"
import { withNumbers } from "../../pipeline/extract/mentions/page-numbers.ts"
import { segment } from "../../pipeline/segment/index.ts"

const facts = { events: [], speakers: [], releases: [] }
const read = (...paragraphs: string[]) => {
  const raw = ["Opening of the harbour", "May 3, 2019, Bergen", ...paragraphs].join("\n\n")
  const page = withNumbers(segment(clean({ documentId: "page", file: "pages/page.txt", raw, sha256: "", entry: null }), facts), facts)
  return {
    language: page.language,
    foreign: page.foreign.map(({ language }) => language),
    numbers: (page.numbers?.mentions ?? []).filter(({ claim }) => claim !== null).map(({ start, end }) => raw.slice(start, end)),
    kinds: page.passages.map(({ kind }) => kind),
    title: page.title,
    date: page.date,
    codes: page.issues.map(({ code }) => code)
  }
}

const english = "Mayor Anna Berg: Friends, we built this harbour for 14 ferries, and the people of the town have waited for it."
const german =
  "Liebe Freunde, wir haben diesen Hafen in 15 Monaten gebaut, und die Menschen der Stadt haben lange darauf gewartet, dass er endlich offen ist."
const russian = "Дорогие друзья, мы построили этот порт за 16 месяцев, и жители города долго ждали, когда он будет открыт."

describe("the language of paragraphs", () => {
  it("is told of each: numbers of foreign ones are not read, and the page is", () => {
    const page = read(english, german, russian, "Mayor Anna Berg: Thank you all for these 17 boats.")
    expect(page).toMatchObject({ language: "en", foreign: ["de", "ru"] })
    expect(page.numbers.join(" ")).not.toMatch(/15|16/)
    expect(page.numbers.join(" ")).toMatch(/14.*17/)
    expect(page.kinds.filter((kind) => kind === "verbatim")).toHaveLength(4)
    expect(page.codes).toContain("foreign-paragraph")
  })

  it("makes a page in English of one that begins in another language", () => {
    const page = read(...Array(12).fill(russian), ...Array(12).fill(english.replace("Mayor", "The mayor and the people of")))
    expect(page).toMatchObject({ language: "en", codes: expect.not.arrayContaining(["unknown-language"]) })
    expect(page.foreign).toHaveLength(12)
  })

  it("is told by the script of a few words", () => {
    expect(read(english, "Спасибо большое, друзья.").foreign).toEqual(["und"])
    expect(read(english, "Merci bien.").foreign).toEqual([])
  })

  it("leaves names and lists of an English page alone", () => {
    expect(
      read(english, "Trondheim, Tromsø, Ålesund, Kristiansand, Haugesund and Bodø: 6 towns; Anna Berg, Kari Holm, Ola Nordmann.").foreign
    ).toEqual([])
  })

  it("keeps title and date of a page in another language", () => {
    expect(read(...Array(6).fill(german))).toMatchObject({
      language: "de",
      title: "Opening of the harbour",
      date: "2019-05-03",
      kinds: ["title", "dateline", ...Array(6).fill("narration")],
      codes: expect.arrayContaining(["unknown-language"])
    })
  })
})
