import { describe, expect, it } from "vitest"
import { identify } from "../../../pipeline/segment/people/registry.ts"
import { sameOffice } from "../../../pipeline/segment/people/same-office.ts"
import { nothing, person, segmented } from "../read.ts"

const talk = (...paragraphs: readonly string[]): string => ["Meeting on ports", "May 3, 2019, Bergen", ...paragraphs].join("\n\n")
const speakers = (...paragraphs: readonly string[]): readonly (string | null)[] =>
  segmented(talk(...paragraphs)).utterances.map((utterance) => utterance.speakerId)

describe("one person under several labels", () => {
  it.each([
    ["the name alone", "Anna Berg: Yes."],
    ["the surname", "Berg: Yes."],
    ["an initial", "A. Berg: Yes."],
    ["a broken name", "AnnaBerg: Yes."],
    ["capitals", "ANNA BERG: Yes."],
    ["a surname in capitals", "BERG: Yes."],
    ["initials", "A.B.: Yes."],
    ["initials without stops", "AB: Yes."],
    ["a form of address", "Ms Berg: Yes."],
    ["a remark", "Anna Berg (in Norwegian): Yes."]
  ])("%s", (_, paragraph) => {
    expect(speakers("Mayor of Bergen Anna Berg: Hello.", paragraph)).toEqual(["anna-berg", "anna-berg"])
  })

  it("a surname that comes first in the name with which a headline introduces its bearer", () => {
    const page = segmented(
      "Remarks by President Holm and Prime Minister Le Hoang Minh of Saravia\n\nMay 3, 2019\n\nPRESIDENT HOLM: Welcome.\n\nPRIME MINISTER LE: Thank you.\n"
    )
    expect(page.utterances.map(({ speakerId }) => speakerId)).toEqual(["holm", "le-hoang-minh"])
  })

  it("an office whose holder a label names in brackets, with the seat in brackets of its own", () => {
    expect(
      speakers(
        "The Clerk of the Board (Ms. Anna Berg): Order.",
        "The Chair (Mr. Carl Lund (Bergen South, Lib.)): Thanks.",
        "The Clerk: Who is for it?"
      )
    ).toEqual(["anna-berg", "carl-lund", "anna-berg"])
  })

  it.each(["Mr. North", "Ms. CHURCH", "MRS. PARK"])("a surname that is a word, after a form of address: %s", (label) => {
    expect(speakers("Mr. BERG: You had a meeting?", `${label}: That is correct.`, "Mr. BERG: When?")).toEqual([
      "berg",
      label.split(" ")[1]!.toLowerCase(),
      "berg"
    ])
  })

  it("an office by its initials", () => {
    expect(speakers("Deputy Prime Minister Anna Berg: Hello.", "DPM Berg: Yes.", "FM Lund: Well.")).toEqual([
      "anna-berg",
      "anna-berg",
      "lund"
    ])
  })

  it("the office alone, where the page names its holder in brackets", () => {
    expect(
      speakers("The Harbour Minister (Anna Berg): Hello.", "Kari Holm: Well?", "The Harbour Minister: Yes, of course, we are ready for it.")
    ).toEqual(["anna-berg", "kari-holm", "anna-berg"])
  })

  it("the office in other words, where exactly one speaker holds it", () => {
    const minister = "Minister for Ports and Weather Anna Berg: Hello."
    const whose = (...paragraphs: readonly string[]) => speakers(...paragraphs, "Kari Holm: Well?", "Ports Minister: It is done.").at(-1)
    expect(whose(minister)).toBe("anna-berg")
    expect(whose(minister, "Minister of Ports Ole Lind: Hello.")).not.toBe("anna-berg")
    expect(whose("Adviser to the Minister for Ports Ole Lind: Hello.")).not.toBe("ole-lind")
    expect(whose("Junior Minister for Ports Ole Lind: Hello.")).not.toBe("ole-lind")
    expect(whose("Minister of State for Ports Ole Lind: Hello.")).not.toBe("ole-lind")
  })

  it("a surname of two, where the form of address tells which", () => {
    const berg = ["Anna Berg: Hello.", "Martin Berg: Hello."]
    expect(speakers(...berg, "Ms Berg: Yes.", "MR. BERG: No.")).toEqual(["anna-berg", "martin-berg", "anna-berg", "martin-berg"])
    expect(speakers(...berg, "Dr Berg: Yes.", "Berg: No.").slice(2)).toEqual([null, null])
    expect(speakers("Anna Berg: Hello.", "Ida Berg: Hello.", "Ms Berg: Yes.", "Mr Berg: No.").slice(2)).toEqual([null, null])
    expect(speakers("Anna Berg: Hello.", "Kari Berg: Hello.", "Ms Berg: Yes.").at(-1)).toBeNull()
    expect(speakers("Anna Berg: Hello.", "Kari Berg: Hello.", "Ms Berg: Yes.", "Mr Berg: No.").slice(2)).toEqual(["anna-berg", "kari-berg"])
  })

  it("a short form of the given name with the same office", () => {
    expect(speakers("Minister of Health Katarzyna Lis: Hello.", "Healthcare Minister Kasia Lis: Yes.")).toEqual([
      "katarzyna-lis",
      "katarzyna-lis"
    ])
    expect(speakers("Minister of Health Katarzyna Lis: Hello.", "Head of the Nurses Union Kasia Lis: Yes.")).toEqual([
      "katarzyna-lis",
      "kasia-lis"
    ])
  })

  it("a usual short form of the given name without an office, where the two do not answer each other", () => {
    const mayor = "Mayor of Vik Robert Lund: Hello."
    expect(speakers(mayor, "Ida Holm: Well?", "Bob Lund: Yes.")).toEqual(["robert-lund", "ida-holm", "robert-lund"])
    expect(speakers(mayor, "Bob Lund: Father, speak up.")).toEqual(["robert-lund", "bob-lund"])
    expect(speakers(mayor, "Ida Holm: Well?", "Tom Lund: Yes.")).toEqual(["robert-lund", "ida-holm", "tom-lund"])
    expect(speakers("Mayor of Vik Martina Lund: Hello.", "Ida Holm: Well?", "Martin Lund: Yes.")).toEqual([
      "martina-lund",
      "ida-holm",
      "martin-lund"
    ])
  })

  it("a seat in parliament and an office", () => {
    expect(new Set(speakers("Deputy Ida Holm: Hello.", "Ole Lind: Well?", "Minister of Ports Ida Holm: Yes.")).size).toBe(2)
  })

  it("two romanisations in one page", () => {
    expect(new Set(speakers("Sailor Sergei Zhulyov: Hello.", "Mayor Anna Berg: Yes.", "Sergey Zhulev: Hello.")).size).toBe(2)
  })

  it("a surname whose full name stands in the text", () => {
    expect(speakers("I’m Kari Holm’s guest, as is Anna Berg.", "MS. HOLM:  Hello.", "MS. HOLM:  Yes.")).toEqual(["kari-holm", "kari-holm"])
  })

  it("shows the name as it is written in small letters", () => {
    expect(segmented(talk("Port Secretary KARI HOLM: Hello.")).people[0]).toMatchObject({
      speakerId: "kari-holm",
      name: "Kari Holm",
      names: ["Kari Holm"],
      roles: ["Port Secretary"]
    })
  })
})

describe("an office in capitals", () => {
  it.each([
    ["HARBOUR MINISTER HOLM", "Harbour Minister"],
    ["SECRETARY OF STATE HOLM", "Secretary of State"],
    ["QPA ADMINISTRATOR HOLM", "QPA Administrator"],
    ["QPA Secretary Kari Holm", "QPA Secretary"]
  ])("%s is written as a name of an office, abbreviations kept", (label, role) => {
    expect(segmented(talk(`${label}: Hello.`, `${label}: Yes.`)).utterances[0]?.role).toBe(role)
  })
})

describe("nobody's name", () => {
  it("is a paper, nor are its initials", () => {
    const page = segmented(talk("Harbour Herald: Are you ready?", "Anna Berg: Yes.", "HH: Thank you."))
    expect(page.utterances.map((utterance) => utterance.speakerId)).toEqual([null, "anna-berg", null])
    expect(page.people.map((someone) => someone.speakerId)).toEqual(["anna-berg"])
  })

  it("are capitals that the page does not explain", () => {
    const page = segmented(talk("QN: Are you ready?", "Anna Berg: Yes.", "QN: Thank you."))
    expect(page.utterances.map((utterance) => utterance.speakerId)).toEqual([null, "anna-berg", null])
    expect(page.issues.map((issue) => issue.code)).toContain("unresolved-speaker")
  })

  it("are initials of two people", () => {
    expect(speakers("Mayor Anna Berg: Hello.", "Sailor Axel Brun: Hello.", "AB: Yes.")).toEqual(["anna-berg", "axel-brun", null])
  })
})

describe("what fits several stays open", () => {
  it("a surname of two people", () => {
    const page = segmented(talk("Mayor Anna Berg: Hello.", "Sailor Olaf Berg: Hello.", "Berg: Yes."))
    expect(page.utterances.map((utterance) => utterance.speakerId)).toEqual(["anna-berg", "olaf-berg", null])
    expect(page.issues.map((issue) => issue.code)).toContain("ambiguous-speaker")
  })

  it("namesakes with offices that have nothing in common", () => {
    const page = segmented(talk("Mayor of Bergen Anna Berg: Hello.", "Arkona Museum Director Anna Berg: Hello.", "Anna Berg: Yes."))
    expect(new Set(page.utterances.map((utterance) => utterance.speakerId)).size).toBe(3)
    expect(page.utterances[2]?.speakerId).toBeNull()
    expect(page.issues.map((issue) => issue.code)).toContain("ambiguous-speaker")
  })

  it("a surname nobody bears in full is a person by surname, and an issue", () => {
    const page = segmented(talk("MR. HOLM:  Hello.", "MR. HOLM:  Yes."))
    expect(page.utterances[0]?.speakerId).toBe("holm")
    expect(page.issues.map((issue) => issue.code)).toContain("unresolved-speaker")
  })
})

describe("the reviewed table", () => {
  const facts = {
    ...nothing,
    speakers: [person("mayor-berg", "Anna Berg", "Mayor of Bergen"), person("captain-berg", "Anna Berg", "Captain of the Harbour Fleet")]
  }

  it("tells namesakes by their offices", () => {
    const resolve = identify(facts)
    expect(resolve("Anna Berg", "Bergen Mayor")?.speakerId).toBe("mayor-berg")
    expect(resolve("ANNA BERG", "Captain of the Harbour Fleet")?.speakerId).toBe("captain-berg")
    expect(resolve("Anna Berg", null)).toBeNull()
  })

  it("makes one of all offices of a person", () => {
    const one = { ...nothing, speakers: [person("berg", "Anna Berg", "Mayor of Bergen")] }
    expect(
      segmented(talk("Mayor of Bergen Anna Berg: Hello.", "Arkona Museum Director Anna Berg: Hello."), one).people.map(
        ({ speakerId }) => speakerId
      )
    ).toEqual(["berg"])
  })
})

describe("two printings of an office", () => {
  it.each([
    ["President of Norway", "President of the Kingdom of Norway", true],
    ["Healthcare Minister", "Minister of Healthcare", true],
    ["Minister", "Trade Minister", true],
    ["Trade Minister", "Mayor of Bergen", false],
    ["President of Norway", "President of the Quay Bank", false]
  ])("%s, %s", (a, b, same) => {
    expect(sameOffice(a, b)).toBe(same)
  })
})

describe("the cut between office and name", () => {
  it.each([
    ["Surgeon Ivan Belov: Hello.", "ivan-belov"],
    ["Mayor of Nizhny Arkon Ivan Belov: Hello.", "ivan-belov"],
    ["Mayor of Arkona Juan Pablo Garcia: Hello.", "pablo-garcia"]
  ])("%s", (paragraph, id) => {
    expect(speakers(paragraph)).toEqual([id])
  })

  it("is where the name stands alone elsewhere in the page", () => {
    expect(speakers("Mayor of Arkona Juan Pablo Garcia: Hello.", "Juan Pablo Garcia: Yes.")).toEqual([
      "juan-pablo-garcia",
      "juan-pablo-garcia"
    ])
    expect(speakers("Glassblower Ivan Belov: Hello.", "Ivan Belov: Yes.")).toEqual(["ivan-belov", "ivan-belov"])
  })
})
