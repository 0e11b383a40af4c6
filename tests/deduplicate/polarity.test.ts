import { describe, expect, test } from "vitest"
import { type InContext, opposite } from "../../pipeline/deduplicate/polarity.ts"
import { forms } from "../../pipeline/text/words.ts"

const words = (text: string) => forms(text, { start: 0, end: text.length })
const inContext = (text: string, after = ""): InContext => ({
  words: words(text),
  before: [],
  after: words(after),
  isQuestion: text.endsWith("?")
})

describe("one side negates what the other asserts", () => {
  test.each([
    ["We will not sign the fishing agreement this year.", "We will sign the fishing agreement this year."],
    ["We cannot allow the old bridge to fall.", "We will allow the old bridge to collapse."],
    ["The ministry did not approve the budget of the harbour.", "The ministry approved the budget for the harbour."],
    ["Nobody supports the tariff on grain.", "Farmers support the tariff on grain."],
    ["The company failed to deliver the turbines on time.", "The company delivered the turbines on time."],
    ["They won’t close the border crossing.", "They will close the border crossing."],
    ["The plant no longer produces tractors for export.", "The plant produces tractors for export."],
    ["Neither side violated the ceasefire agreement.", "Both sides violated the ceasefire agreement."]
  ])("%s / %s", (one, other) => {
    expect(opposite(inContext(one), inContext(other))).toBe(true)
    expect(opposite(inContext(other), inContext(one))).toBe(true)
  })
})

describe("a negative word that contradicts nothing", () => {
  test.each([
    [
      "denied on both sides, otherwise worded",
      "Nothing, including the storm, can stop the ferry.",
      "Neither the storm nor anything else can stop the ferry."
    ],
    ["not only", "We not only sell tractors, we also repair tractors.", "We sell tractors and repair tractors too."],
    ["failing is not doing", "The company failed to deliver the turbines.", "The company did not deliver the turbines."],
    ["prevented, not allowed", "We will not allow the bridge to collapse.", "We will prevent what would allow the bridge to collapse."],
    ["no doubt", "There is no doubt that the harvest will be good.", "The harvest will certainly be good."],
    ["no other is unique", "There is no other such bridge in the region.", "It is a unique bridge in the region."],
    ["a question", "We will never give up the island.", "Will we give up the island?"],
    ["yet to be done", "The work on the bridge has not been completed.", "The work on the bridge is yet to be completed."],
    ["the denial moved to the verb above", "We do not think that the road is needed.", "We think the road is not needed."],
    ["could not agree more", "I could not agree more with the governor.", "I agree with the governor entirely."],
    ["not until", "The road will not open until spring.", "The road will open in spring."],
    ["no fewer than", "No fewer than 40 ships arrived at the port.", "At least 40 ships arrived at the port."],
    ["not all", "Not all regions signed the charter.", "Some regions signed the charter."],
    ["an antonym", "Do not forget the sailors of the war.", "Remember the sailors of the war."],
    ["a double negative", "The roof is not unsafe for visitors.", "The roof is safe for visitors."]
  ])("%s", (_, one, other) => {
    expect(opposite(inContext(one), inContext(other))).toBe(false)
    expect(opposite(inContext(other), inContext(one))).toBe(false)
  })

  test("the denial stands in the next sentence", () => {
    const denied = inContext("We will never sell the shipyard on the bay.")
    expect(opposite(denied, inContext("Sell the shipyard on the bay, they tell us.", "Never."))).toBe(false)
    expect(opposite(denied, inContext("Sell the shipyard on the bay, they tell us.", "The bay is deep."))).toBe(true)
  })
})
