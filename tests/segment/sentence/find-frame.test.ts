import { describe, expect, test } from "vitest"
import { frameOf } from "../../../pipeline/segment/sentence/find-frame.ts"
import { mentionsOf } from "../../../pipeline/segment/sentence/mentions.ts"
import { words } from "../../../pipeline/segment/sentence/words.ts"

const frame = (text: string): string | null => {
  const read = words(text, { start: 0, end: text.length })
  const found = frameOf(read, mentionsOf(read))
  if (found === null) return null
  const named = text.slice(read[found.first]?.start, read[found.last - 1]?.end)
  return `${found.shape} ${found.isGroup ? "group" : "one"}: ${named}`
}

describe("the source of a sentence", () => {
  test.each([
    ["The mayor also noted that it rained.", "main one: The mayor"],
    ["It rained, the mayor recalled.", "main one: the mayor"],
    ["It rained, recalled the mayor.", "main one: the mayor"],
    ["It rained, the mayor said, and then it snowed.", "main one: the mayor"],
    ["Asked about the weather, the mayor said it rained.", "main one: the mayor"],
    ["For his part, the mayor pointed out that it rained.", "main one: the mayor"],
    ["The mayor for his part noted that it rained.", "main one: The mayor"],
    ["The mayor, who came late, said it rained.", "main one: The mayor"],
    ["The mayor met with farmers and said that it rained.", "main one: The mayor"],
    ["The mayor went on to say that it rained.", "main one: The mayor"],
    ["The mayor does not rule out that it will rain.", "main one: The mayor"],
    ["The rain was praised by the mayor.", "main one: the mayor"],
    ["According to the mayor, it rained.", "according one: the mayor"],
    ["In her opinion, it rained.", "according one: her"],
    ["In the opinion of the mayor, it rained.", "according one: the mayor"],
    ["According to the almanac, it rained.", "according group: the almanac"],
    ["It was noted that it rained.", "impersonal one: It"],
    ["This was stated by the mayor on Monday.", "pointback one: the mayor"],
    ["The mayor made the remark during a walk.", "pointback one: The mayor"],
    ["The statement was made by the mayor at a dinner.", "pointback one: the mayor"],
    ["This is what the mayor told the daily.", "pointback one: the mayor"],
    ["The mayor said this at a dinner.", "pointback one: The mayor"],
    ["The mayor and the governor said that it rained.", "main group: The mayor and the governor"],
    ["The agency said it rained.", "main group: The agency"],
    ["The governor will visit, the mayor said, the agency reported.", "main one: the mayor"]
  ])("%s", (text, expected) => {
    expect(frame(text)).toBe(expected)
  })

  test.each([
    "The mayor met with farmers.",
    "The mayor was told to wait.",
    "The mayor is expected to resign.",
    "The plan that the mayor proposed was adopted.",
    "The mayor's words were heard.",
    "The mayor declined to comment.",
    "The mayor continued the tour.",
    "The mayor called his colleague.",
    "The forum was held in partner states of Peru.",
    "It rained."
  ])("is not named in: %s", (text) => {
    expect(frame(text)).toBeNull()
  })
})
