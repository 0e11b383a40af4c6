import { describe, expect, test } from "vitest"
import type { CorpusUtterance } from "../../../pipeline/deduplicate/speeches/corpus-utterance.ts"
import type { Evidence } from "../../../pipeline/deduplicate/speeches/evidence.ts"
import { verdictOn } from "../../../pipeline/deduplicate/speeches/same-speech.ts"
import { deduplicated } from "../deduplicated.ts"
import { noFacts, type PageFacts, pageOf } from "../pages.ts"
import { first, orchard, quoted, said, second } from "../speech-texts.ts"

const day: PageFacts = { date: "2019-05-14" }

const talks = [
  "Dear Mr Berg, I am glad to welcome you and your team to our capital.",
  "Our trade is growing steadily. Last year it rose by 31 percent, and more than 300 companies from Norland work with us.",
  "We build a joint railway, and the first trains will run soon. I would like to thank your engineers for this work.",
  "We will also discuss culture, sport and student exchanges, which bring our people closer to each other."
]
const pressStatement = [
  "Ladies and gentlemen, the talks with our guests took place in a friendly and open atmosphere.",
  "Our trade is growing steadily, which we noted with satisfaction. By our data it reached 2.4 billion euros, or 31.5 percent more than a year ago.",
  "We build a joint railway, and the first trains will run in the autumn. I thanked the engineers of both countries for this work.",
  "We agreed to open a new border crossing and to raise the number of flights between our capitals.",
  "We also spoke about culture, sport and student exchanges, which bring our people closer to each other."
]
const otherGuest = [
  "Dear Ms Lind, I am glad to welcome you and your team to our capital.",
  "Our trade is growing steadily. Last year it rose by 12 percent, and more than 80 companies from Sudland work with us.",
  "We build a power line together, and it will carry current soon. I would like to thank your engineers for this work.",
  "We will also discuss fishing, tourism and the exchange of nurses, which bring our people closer to each other."
]

/** Two telegrams to one pattern, without a number. */
const telegram = (country: string, name: string, capital: string) => [
  `Dear Mr ${name}, please accept my warm congratulations on the national holiday of ${country}.`,
  `The friendship between our country and ${country} rests on long traditions and on mutual respect of our peoples.`,
  `I am certain that the agreements we reached in ${capital} will serve the well-being of the citizens of both countries.`,
  `I wish you good health and success, and peace and prosperity to all the people of ${country}.`
]

const read = async (...pages: ReturnType<typeof pageOf>[]) => {
  const { speeches, links, issues } = await deduplicated(pages, noFacts)
  return {
    versions: speeches.map(({ versions }) => versions.map(({ documentId, utterance }) => `${documentId}#${utterance}`)),
    kinds: new Set(links.map(({ kind }) => kind)),
    codes: [...issues.values()].flat().map(({ code }) => code)
  }
}

describe("two speeches of one person, day and subject", () => {
  test.each([
    ["talks and the press statement after them", talks, pressStatement],
    ["talks with two guests", talks, otherGuest],
    ["telegrams to one pattern", telegram("Norland", "Berg", "Talinor"), telegram("Sudland", "Lind", "Marvik")],
    ["greetings alike and all else different", [first[0]!, ...orchard], [first[0]!, ...first.slice(4)]]
  ])("%s stay two, and nothing of other wording is linked between them", async (_, one, other) => {
    const { versions, kinds } = await read(pageOf("a", said(one), day), pageOf("b", said(other), day))
    expect(versions).toEqual([["a#0"], ["b#0"]])
    expect([...kinds].filter((kind) => kind !== "exact")).toEqual([])
  })

  test("a short congratulation twice stays two: so few words prove nothing", async () => {
    const { versions } = await read(
      pageOf("a", said(["I congratulate you on your victory in the election and wish you success in your work."]), day),
      pageOf("b", said(["He congratulated his colleague on the victory in the election and wished him success in this work."]), day)
    )
    expect(versions).toEqual([["a#0"], ["b#0"]])
  })
})

describe("one speech", () => {
  test("in another translation is one, and its sentences are linked as reworded", async () => {
    const { versions, kinds } = await read(pageOf("a", said(first), day), pageOf("b", said(second), day))
    expect(versions).toEqual([expect.arrayContaining(["a#0", "b#0"])])
    expect(kinds).toContain("reworded")
  })

  test("is joined with a report that quotes three sentences of it word for word among much else", async () => {
    const report = pageOf("b", quoted([...first.slice(0, 3), ...orchard]), { ...day, form: "report" })
    expect((await read(pageOf("a", said(first), day), report)).versions).toEqual([["a#0", "b#0"]])
  })

  test("of which two sentences alone stand elsewhere is left two, and an issue says how to settle it", async () => {
    const report = pageOf("b", quoted([...first.slice(0, 2), ...orchard]), { ...day, form: "report" })
    const { versions, codes } = await read(pageOf("a", said(first), day), report)
    expect(versions).toEqual([["a#0"], ["b#0"]])
    expect(codes).toContain("possible-same-speech")
  })

  test("printed by three pages needs every pair: two parts of which neither holds the other do not meet through a third", async () => {
    const [half, rest] = [first.slice(0, 5), orchard]
    const both = pageOf("c", said([...half, ...rest]), day)
    const { versions } = await read(
      pageOf("a", quoted(half), { ...day, form: "report" }),
      pageOf("b", quoted(rest), { ...day, form: "report" }),
      both
    )
    expect(versions).toEqual([expect.arrayContaining(["a#0", "b#0", "c#0"])])
  })
})

describe("two long utterances", () => {
  /** An utterance of twenty-five sentences of twenty words, of a page that tells no event. */
  const spoken = (page: number, date: string | null = null): CorpusUtterance => {
    const known = { documentId: `page-${page}`, form: null, date, eventId: null, publisher: null, titleNumbers: null, print: "" }
    const utterance = {
      speakerId: "anna-berg",
      label: null,
      form: "report" as const,
      sentences: 25,
      distinctive: 25,
      words: 500,
      length: 500
    }
    return {
      number: page,
      page,
      index: 0,
      utterance,
      known: { ...known, utterances: [utterance], sentenceCount: 25, repeats: [], repeated: [], echoed: [] }
    }
  }
  const sentenceOf = () => ({ start: 0, end: 1, utterance: 0, words: 20, content: 9 })
  /** So many sentences are surely linked, and so many others are linked. */
  const evidence = (surely: number, linked: number, other = 0): Evidence => {
    const found = new Map(Array.from({ length: surely + linked }, (_, sentence) => [sentence, sentence < surely ? 0.55 : 0.4]))
    return { own: found, other: found, exact: new Set(), particulars: { common: 0, other } }
  }

  test.each([
    ["are one where twelve of twenty-five sentences are surely linked, and six others linked", evidence(12, 6), "same"],
    ["are left in doubt where eleven are surely linked", evidence(11, 7), "doubtful"],
    ["are two where the other sentences have nothing in common", evidence(12, 2), "different"],
    ["are two where the surely linked ones give other numbers and names", evidence(12, 6, 2), "different"]
  ])("%s", (_, given, verdict) => {
    expect(verdictOn(spoken(0), spoken(1), given, sentenceOf)).toBe(verdict)
  })

  test.each([
    ["of two days that are known and near each other are one by three sentences word for word", "2019-05-14", 3, "same"],
    ["are left in doubt where one day is not known: a speaker uses sentences of old speeches again", null, 3, "doubtful"],
    ["are one though a day is not known where a third stands in both", null, 8, "same"]
  ] as const)("%s", (_, date, count, verdict) => {
    const sentences = Array.from({ length: count }, (_, sentence) => sentence)
    const found = new Map(sentences.map((sentence) => [sentence, 1]))
    const exact: Evidence = { own: found, other: found, exact: new Set(sentences), particulars: { common: 0, other: 0 } }
    expect(verdictOn(spoken(0, "2019-05-13"), spoken(1, date), exact, sentenceOf)).toBe(verdict)
  })
})
