import { describe, expect, test } from "vitest"
import { deduplicated } from "../deduplicated.ts"
import { type Line, noFacts, pageOf } from "../pages.ts"
import { first, orchard, quoted, said, second } from "../speech-texts.ts"

const speechesOf = async (pages: readonly ReturnType<typeof pageOf>[]) =>
  (await deduplicated(pages, noFacts)).speeches.map(({ speechId, versions }) => [
    speechId,
    versions.map(({ documentId, utterance }) => `${documentId}#${utterance}`)
  ])

describe("speeches", () => {
  test("each turn of a transcript is one; a report joins the turn it prints", async () => {
    const debate = pageOf("a-debate", [...said(orchard, 0), ...said(["Thank you, please go on."], 1), ...said(first, 2)], {
      speakers: ["anna-berg", "karl-lind", "anna-berg"]
    })
    const report = pageOf("b-report", quoted(second), { form: "report" })
    expect(await speechesOf([report, debate])).toEqual([
      ["a-debate-anna-berg", ["a-debate#0"]],
      ["a-debate-anna-berg-2", ["a-debate#2", "b-report#0"]],
      ["a-debate-karl-lind", ["a-debate#1"]]
    ])
  })

  test("an anonymous label names the speech of nobody", async () => {
    const page = pageOf("a", said(["Will the harbour be deepened next year?"]), { speakers: [null], labels: ["Question"] })
    expect(await speechesOf([page])).toEqual([["a-question", ["a#0"]]])
  })

  test("a short report of the same event and speaker without a matching passage is a speech of its own", async () => {
    const facts = { eventId: "sea-days-2018" }
    const brief: Line = [0, "paraphrase", "The minister spoke of fishermen."]
    const pages = [pageOf("a", said(first), facts), pageOf("b", [brief], { ...facts, form: "report" })]
    expect(await speechesOf(pages)).toEqual([
      ["sea-days-2018-anna-berg", ["a#0"]],
      ["sea-days-2018-anna-berg-2", ["b#0"]]
    ])
  })

  test("two long texts of one event and speaker that share nothing are two speeches", async () => {
    const facts = { eventId: "sea-days-2018" }
    expect(await speechesOf([pageOf("a", said(first), facts), pageOf("b", said(orchard), facts)])).toEqual([
      ["sea-days-2018-anna-berg", ["a#0"]],
      ["sea-days-2018-anna-berg-2", ["b#0"]]
    ])
  })

  test("the better form is chosen before the longer text", async () => {
    const transcript = pageOf("z", said(first.slice(0, 6)))
    const excerpts = pageOf("y", said(second), { form: "excerpts" })
    const report = pageOf("x", quoted([...second, ...orchard]), { form: "report" })
    const [speech] = (await deduplicated([report, excerpts, transcript], noFacts)).speeches
    expect(speech?.versions.map(({ documentId, reason }) => [documentId, reason])).toEqual([
      ["z", expect.stringContaining("best version")],
      ["y", "transcript before excerpts"],
      ["x", "transcript before report"]
    ])
  })

  test("a page is never joined through a third alone", async () => {
    const start = pageOf("a", said(first.slice(0, 5)), { form: "excerpts" })
    const bridge = pageOf("b", quoted([...second.slice(3, 5), ...orchard]), { form: "report" })
    const end = pageOf("c", said(orchard.slice(2)), { form: "excerpts" })
    const together = (await speechesOf([start, bridge, end])).filter(
      ([, versions]) => versions!.includes("a#0") && versions!.includes("c#0")
    )
    expect(together).toEqual([])
  })
})
