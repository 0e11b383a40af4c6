import { describe, expect, it } from "vitest"
import { type Turn, turnKind } from "../../../pipeline/extract/rows/turn-kind.ts"

const turn = (speakerId: string | null, text: string, label = speakerId): Turn => ({
  speakerId,
  label,
  text,
  words: text.split(" ").length
})
const long = "We build the pier and we pay for it. ".repeat(30).trim()
const asked = turn(null, "When will the pier open?", "Question")

describe("the kind of a turn", () => {
  it.each([
    ["a label says so", asked, null, "question"],
    ["it ends in a question mark", turn("ida", "And who will pay for all of this?"), asked, "question"],
    ["a long speech that ends in one is none", turn("ida", `${long} ${long} Is that not much?`), null, "address"],
    ["it follows somebody else's question, whatever its length", turn("ida", long), asked, "answer"],
    ["so does a short one", turn("ida", "In June."), asked, "answer"],
    [
      "it follows the same speaker's question",
      turn("ole", "In June, I hope, or in the first week of July."),
      turn("ole", "When?"),
      "remark"
    ],
    ["fewer than ten words are an exchange", turn("ida", "Yes, thank you."), turn("ole", "Please."), "exchange"],
    ["150 words are an address", turn("ida", long), turn("ole", "Please."), "address"],
    ["all between is a remark", turn("ida", "We have asked for it three times and nobody has answered."), null, "remark"]
  ] as const)("%s", (_, one, before, kind) => {
    expect(turnKind(one, before)).toBe(kind)
  })
})
