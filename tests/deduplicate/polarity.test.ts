import { describe, expect, test } from "vitest"
import { clauseEndsIn, type InContext, opposite } from "../../pipeline/deduplicate/polarity.ts"
import { forms } from "../../pipeline/text/words.ts"

const words = (text: string) => forms(text, { start: 0, end: text.length })
/** The words with the commas after them. */
const printed = (text: string) =>
  text
    .split(",")
    .map((part) => words(part).join(" "))
    .join(", ")
const inContext = (text: string, after = ""): InContext => ({
  words: words(text),
  clauseEnds: clauseEndsIn(words(text), printed(text)),
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
    ["The tunnel will not be finished by the end of winter.", "The tunnel will be finished by the end of winter."],
    ["The international lenders did not finance the harbour.", "The international lenders financed the harbour."],
    ["The dairy industry has not cut its prices.", "The dairy industry has cut its prices."],
    ["The unions have not signed the investment charter.", "The unions have signed the investment charter."],
    ["The district still sells no timber abroad.", "The district still sells timber abroad."],
    ["Villages received no compensation for the flood.", "Villages received compensation for the flood."],
    ["There are no sanctions on fish imports.", "There are sanctions on fish imports."],
    ["The mine, despite a lack of rain, did not close in June.", "The mine, despite a lack of rain, closed in June."],
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
    ["said no", "Farmers said no to the tariff.", "Farmers said tariffs are high."],
    ["number one", "The port is our No. 1 gate for grain.", "The port is our 1 gate for grain."],
    ["no longer missing", "There is no shortage of wagons on the line.", "The line lacks no wagons, and a shortage is excluded."],
    ["no small", "Grain plays no small role in our trade.", "Grain plays a small but weighty role in our trade."],
    ["none left, otherwise said", "There are no duties on cheese.", "Cheese is free from duties."],
    ["far from", "The ferry is not ready for winter.", "The ferry is far from ready for winter."],
    ["hard to", "We cannot accept the price of gas.", "The price of gas is hard to accept."],
    ["untrue", "They have not signed the tram contract.", "It is untrue that they have signed the tram contract."],
    [
      "not the long bridge until",
      "They will not open the long new bridge over the bay until spring.",
      "They will open the bridge over the bay in spring."
    ],
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
