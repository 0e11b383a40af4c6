import type { Line } from "./pages.ts"

/** A speech of our own making and an independent rendering of it, sentence by sentence. */
export const harbour: readonly (readonly [one: string, other: string])[] = [
  [
    "Dear colleagues, the northern harbour was opened to fishing vessels eleven years ago.",
    "Colleagues, it is eleven years since the harbour in the north opened for fishing boats."
  ],
  [
    "Last winter our shipyards repaired 64 trawlers, although spare parts were scarce.",
    "Last winter 64 trawlers were repaired at our yards, in spite of the scarcity of spare parts."
  ],
  [
    "The island council paid for a new lighthouse on the western cliff.",
    "A new lighthouse on the cliff in the west was paid for by the council of the island."
  ],
  [
    "We agreed with our neighbours to count the herring together every spring.",
    "Together with the neighbouring countries we agreed on counting herring every spring."
  ],
  [
    "Young captains study meteorology and first aid at the naval college.",
    "At the naval college young captains are taught first aid and meteorology."
  ],
  [
    "The ferry between the two islands carried about 30 thousand passengers.",
    "About 30,000 passengers were carried by the ferry between both islands."
  ],
  [
    "Smuggling of amber remains a serious worry for the customs officers.",
    "Customs officers are still seriously worried about amber smuggling."
  ],
  [
    "Therefore the coast guard will receive three faster patrol boats.",
    "That is why three faster patrol boats will go to the coast guard."
  ],
  ["I invite every sailor to the regatta in honour of our founders.", "Every sailor is invited to the regatta honouring our founders."],
  ["Let us protect the reef that our grandchildren will inherit.", "Let us protect the reef, for our grandchildren will inherit it."]
]

/** Another speech, on other things. */
export const orchard: readonly string[] = [
  "The orchards of the valley suffered from late frost in April.",
  "Beekeepers lost two fifths of their hives to mites.",
  "A cooperative of growers bought a press for cider and perry.",
  "Schoolchildren planted four hundred saplings along the canal.",
  "The ministry promised subsidies for drip irrigation.",
  "Exports of dried plums rose for the third season in a row.",
  "Scientists crossed an old pear with a hardy wild variety.",
  "We thank the volunteers who pruned the abandoned gardens."
]

export const said = (sentences: readonly string[], speaker = 0): readonly Line[] => sentences.map((text) => [speaker, "verbatim", text])
export const quoted = (sentences: readonly string[], speaker = 0): readonly Line[] => sentences.map((text) => [speaker, "quote", text])
export const first = harbour.map(([one]) => one)
export const second = harbour.map(([, other]) => other)
