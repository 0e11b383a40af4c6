import { describe, expect, it } from "vitest"
import { holderOf } from "../../../../pipeline/segment/labels/named/office-holders.ts"
import { segmented } from "../../read.ts"

const above = (office: string, ...lines: readonly string[]): string | null => holderOf(office, [], lines)?.name ?? null

describe("an office printed alone", () => {
  it.each([
    ["Prime Minister", "Prime Minister Kari Holm's press conference"],
    ["PRIME MINISTER", "The Hon. Kari Holm MP, Prime Minister"],
    ["THE GOVERNOR", "Remarks by Governor Kari Holm at the Harbour"],
    ["Spokesman", "Noon briefing by Kari Holm, Spokesman for the Harbour Board"],
    ["Chancellor", "Statement by Chancellor Kari Holm"],
    ["Prime Minister", "Press conference of Prime Minister Kari Holm and Norwegian Prime Minister Ivan Belov"],
    ["Minister", "Questions to Minister Kari Holm at the weekly session"],
    ["PRIME MINISTER", "Transcript of the Prime Minister the Hon Kari Holm MP Doorstop Interview, Bergen"],
    ["Premier", "Statement by Premier the Rt Hon. Kari Holm on the Harbour"]
  ])("%s is its one holder above the labels: %s", (office, line) => {
    expect(above(office, line)).toBe("Kari Holm")
  })

  it.each([
    ["Prime Minister", "Deputy Prime Minister Kari Holm's press conference"],
    ["President", "Vice President Kari Holm speaks to the board"],
    ["Prime Minister", "Prime Minister Kari Holm and former mayor Ivan Belov in a joint press conference"],
    ["Prime Minister", "Meeting with Prime Minister of Norway Kari Holm"],
    ["Minister", "Minister Kari Holm and Minister Ivan Belov answer"],
    ["President", "President Holm Signs Harbour Act"],
    ["President", "The speech of the President on ports"],
    ["Governor", "Mayor Kari Holm answers"]
  ])("%s is nobody by: %s", (office, line) => {
    expect(above(office, line)).toBeNull()
  })

  it("is who bears it at a label, unless several do", () => {
    const named = [{ name: "Kari Holm", role: "NATO Secretary General" }]
    expect(holderOf("Secretary General", named, [])?.name).toBe("Kari Holm")
    expect(holderOf("Secretary", named, [])).toBeNull()
    const two = [
      { name: "Kari Holm", role: "President of Norway" },
      { name: "Ivan Belov", role: "President of Arkonia" }
    ]
    expect(holderOf("President", two, [])).toBeNull()
  })

  it("speaks in the page as its holder", () => {
    const page = segmented(
      "Mayor Kari Holm's press conference\n\nMay 3, 2019\n\nMAYOR: Good day.\n\nJOURNALIST: Why?\n\nMAYOR: It rained.\n"
    )
    expect(page.utterances.map(({ speakerId }) => speakerId)).toEqual(["kari-holm", null, "kari-holm"])
  })

  it("is the bearer of the surname printed with it at another label", () => {
    const page = segmented("Talk on ports\n\nMay 3, 2019\n\nMayor Holm: Good day.\n\nQuestion: Why?\n\nMayor: It rained.\n")
    expect(page.utterances.map(({ speakerId }) => speakerId)).toEqual(["holm", null, "holm"])
  })

  it("of a deputy is that of the person whom the headline names with it", () => {
    const page = segmented(
      "Remarks by Vice President Holm at a Town Hall\n\nMay 3, 2019\n\nMR. LUND: Welcome, Vice President Kari Holm.\n\nTHE VICE PRESIDENT: It rained.\n\nMR. LUND: Why?\n\nTHE VICE PRESIDENT: It did.\n"
    )
    expect(page.utterances.map(({ speakerId }) => speakerId)).toEqual(["lund", "kari-holm", "lund", "kari-holm"])
  })

  it("is told from bracketed holders with a form of address or a rank", () => {
    const page = segmented(
      "Questions\n\nMay 3, 2019\n\nDeputy Anna Berg: Why?\n\nThe Taoiseach (Deputy Kari Holm): It rained.\n\nDeputy Anna Berg: And?\n\nThe Taoiseach: No.\n"
    )
    expect(page.utterances.map(({ speakerId }) => speakerId)).toEqual(["anna-berg", "kari-holm", "anna-berg", "kari-holm"])
  })
})
