import { expect, test } from "vitest"
import { conflictIssue } from "../../../pipeline/text/issues/conflict-issue.ts"

const span = { start: 3, end: 40 }

test("names both sentences, in one wording for each code", () => {
  const there = { documentId: "mill-report", sentence: "The mill sold 4 tons,”" }
  expect(conflictIssue("number-conflict", span, "“The mill sold 5 tons.”", there)).toEqual({
    severity: "warning",
    code: "number-conflict",
    span,
    message: "Gives another value or bound: “The mill sold 5 tons.” here, “The mill sold 4 tons,” in mill-report."
  })
  expect(conflictIssue("polarity-conflict", span, "It sold “wind”.", { documentId: "b", sentence: "It sold none." }).message).toBe(
    "One denies what the other asserts: “It sold ‘wind’.” here, “It sold none.” in b."
  )
})

test("cuts a long sentence between characters, not within one", () => {
  const { message } = conflictIssue("number-conflict", span, "🌾".repeat(9999), { documentId: "b", sentence: "Wheat." })
  expect(message).toBe(`Gives another value or bound: “${"🌾".repeat(300)}…” here, “Wheat.” in b.`)
})
