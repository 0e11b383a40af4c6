import { describe, expect, test } from "vitest"
import { clauseEndsIn, type InContext, opposite } from "../../../pipeline/deduplicate/conflict/polarity.ts"
import { forms } from "../../../pipeline/text/words.ts"

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
    ["Neither side violated the ceasefire agreement.", "Both sides violated the ceasefire agreement."],
    ["The union of miners does not support the reform of pensions.", "The union of miners supports pension reform."],
    [
      "The investment bank will finance the tunnel, although it has no office here.",
      "The investment bank will not finance the tunnel, although it has no office here."
    ],
    ["We do not need foreign mediators in this dispute.", "We need foreign mediators in this dispute."],
    ["The farmers received no compensation for the drought.", "For the drought the farmers received compensation."],
    ["It is impossible to open the route before autumn.", "It is possible to open the route before autumn."],
    ["The agreement is not binding on third countries.", "The agreement is binding on third countries."],
    ["Never has our airline lost a passenger.", "Our airline has lost a passenger."],
    ["None of the reactors was stopped during the storm.", "The reactors were stopped during the storm."],
    ["They refused to publish the results of the inquiry.", "They published the results of the inquiry."],
    ["He did not manage to sign the lease of the quarry.", "He managed to sign the lease of the quarry."],
    ["We can no longer tolerate the blockade of the canal.", "We can tolerate the blockade of the canal."],
    ["Without delay we must not sell the forest to strangers.", "Without delay we must sell the forest to strangers."],
    ["The tariff will not rise, and there is no shortage of grain.", "The tariff will rise, and there is no shortage of grain."],
    ["The import of seedlings is not subject to inspection.", "The import of seedlings is subject to inspection."],
    ["Hardly anyone in the district uses the new ferry.", "Everyone in the district uses the new ferry."],
    ["There is nothing in the treaty about the fishing zone.", "There is a clause in the treaty about the fishing zone."],
    ["The two sides disagree on the price of electricity.", "The two sides agree on the price of electricity."],
    ["We have not received an invitation to the summit, as before.", "We have received an invitation to the summit, as before."],
    ["It is not true that the mine is closing.", "It is true that the mine is closing."],
    ["Sanctions will not weaken our industry.", "Sanctions will weaken our industry."],
    ["We are not ready to resume talks on the river border.", "We are ready to resume talks on the river border."],
    ["No agreement on gas transit was reached in Vienna.", "An agreement on gas transit was reached in Vienna."],
    ["The senate has not ratified the whaling convention.", "The senate has ratified the convention on whaling."],
    ["Insurers refuse to cover the wreck.", "Insurers cover the wreck."],
    ["No one may leave the valley during the census.", "Everyone may leave the valley during the census."],
    ["It was unnecessary to drain the lake.", "It was necessary to drain the lake."],
    ["Wool is no longer exempt from customs duty.", "Wool is exempt from customs duty."],
    ["The observatory, which is not insured, will be rebuilt.", "The observatory, which is insured, will be rebuilt."],
    ["The drivers never agreed to the night shifts.", "The drivers agreed to the night shifts."],
    ["We are unable to guarantee the supply of coal.", "We are able to guarantee the supply of coal."],
    ["The islanders can not vote in the referendum on fishing.", "The islanders can vote in the referendum on fishing."],
    ["The court found no violation of the charter.", "The court found a violation of the charter."],
    ["Nor will we abandon the lighthouse keepers.", "We will abandon the lighthouse keepers."],
    ["The mediators didn't invite the guilds to Geneva.", "The mediators invited the guilds to Geneva."]
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

  test.each([
    [
      "Nothing, including the blockade, will halt the construction of the bridge.",
      "Neither the blockade nor anything else will halt the construction of the bridge."
    ],
    ["We cannot but welcome the decision on the railway.", "We welcome the decision on the railway."],
    ["The school will not open until the roof is repaired.", "The school will open when the roof is repaired."],
    ["No less than forty villages joined the cooperative.", "At least forty villages joined the cooperative."],
    ["They failed to reach the summit of the mountain.", "They did not manage to reach the summit of the mountain."],
    ["The drought was unprecedented in the history of the valley.", "The history of the valley had never seen such a drought."],
    ["We will not sign the contract unless the price falls.", "We will sign the contract only if the price falls."],
    ["The fleet is not large.", "The fleet is small."],
    ["Nobody can deny that the canal helped the farmers.", "The canal helped the farmers."],
    ["There is no reason to postpone the census.", "The census must go ahead; postponing it is unreasonable."],
    ["We never stop working on the dictionary.", "We constantly work on the dictionary."],
    ["I do not doubt that the cargo will arrive.", "I am sure that the cargo will arrive."],
    ["It is not by chance that the fair takes place in Gomel.", "It is logical that the fair takes place in Gomel."],
    ["There is no alternative to the pipeline.", "The pipeline is the only alternative."],
    ["We lost no time in rebuilding the mill.", "We rebuilt the mill without losing time."],
    ["The port has never been so busy.", "The port is busier than ever."],
    ["We should not lose this market.", "We should keep this market and avoid losing it."],
    ["There can be no talk of closing the plant.", "Closing the plant is out of the question."],
    ["The company does not just build roads, it also maintains roads.", "The company builds roads and also maintains roads."],
    ["We are not going to be silent about the dam.", "We will speak about the dam."],
    ["Let no one think that the mine will be closed.", "Nobody should think that the mine will be closed."],
    ["Not a single hectare was left unsown.", "Every hectare was sown."],
    [
      "The tram has not yet been launched, but the tender has been held.",
      "The tender for the tram has been held, though launching is still ahead."
    ],
    ["We cannot help admiring the skill of the weavers.", "We admire the skill of the weavers."],
    ["This would not have been possible without your support of the clinic.", "This became possible thanks to your support of the clinic."],
    ["It is not a coincidence but a pattern that exports grow.", "Exports grow, and that is a pattern."],
    ["The treaty has lost none of its relevance.", "The treaty retains its relevance."],
    ["Nothing can replace personal contact between the regions.", "Personal contact between the regions is irreplaceable."],
    ["We do not want to lag behind in robotics.", "We want to be ahead in robotics, without lagging behind."],
    ["No matter how hard the winter is, the road is cleared.", "However hard the winter is, the road is cleared."],
    ["Wool is not subject to duty.", "Wool is exempt from duty."],
    ["The tram line will not close before the festival ends.", "The tram line will close after the festival ends."],
    ["It is difficult not to notice the growth of tourism.", "The growth of tourism is easy to notice."],
    ["There is hardly a village without a school.", "Almost every village has a school."],
    ["The senate did not reject the budget.", "The senate passed the budget; it was not rejected."],
    ["I would not say that the harvest is poor.", "The harvest, I would say, is decent."],
    ["Nowhere else is amber found in such quantities.", "Amber is found here in quantities unmatched elsewhere."],
    ["The bridge is nothing short of a miracle.", "The bridge is a miracle."],
    ["We have no right to forget the miners.", "We must remember the miners; we have the duty to."],
    ["Not without reason do we trust the fishermen.", "We trust the fishermen with reason."],
    ["The guild does not exclude a strike of the weavers.", "The guild admits that a strike of the weavers is possible."],
    ["They could not have built the dam without the engineers.", "They built the dam thanks to the engineers."],
    ["Not so much the price as the quality of cheese matters.", "The quality of cheese matters more than the price."],
    ["Do not hesitate to visit the museum.", "Visit the museum without hesitation."],
    ["The council is yet to approve the plan for the quay.", "The council has not approved the plan for the quay yet."],
    ["Far from harming trade, the tunnel will help trade.", "The tunnel will not harm trade but help trade."],
    ["If they could not sell the wool here, they would leave the valley.", "They could sell the wool here, or they would leave the valley."]
  ])("%s / %s", (one, other) => {
    expect(opposite(inContext(one), inContext(other))).toBe(false)
    expect(opposite(inContext(other), inContext(one))).toBe(false)
  })

  test("the denial stands in the next sentence", () => {
    const denied = inContext("We will never sell the shipyard on the bay.")
    expect(opposite(denied, inContext("Sell the shipyard on the bay, they tell us.", "Never."))).toBe(false)
    expect(opposite(denied, inContext("Sell the shipyard on the bay, they tell us.", "The bay is deep."))).toBe(true)
  })
})
