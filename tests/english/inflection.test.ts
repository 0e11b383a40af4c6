import { describe, expect, it } from "vitest"
import { inflect, verbSet } from "../../pipeline/english/inflection.ts"

const forms = (verb: string): string => {
  const { third, past, participle, ing } = inflect(verb)
  return [third, past.join("/"), participle.join("/"), ing.join("/")].join(" ")
}

describe("the forms of a verb", () => {
  it.each([
    ["add", "adds added added adding"],
    ["raise", "raises raised raised raising"],
    ["agree", "agrees agreed agreed agreeing"],
    ["deny", "denies denied denied denying"],
    ["stay", "stays stayed stayed staying"],
    ["reach", "reaches reached reached reaching"],
    ["go", "goes went gone going"],
    ["drop", "drops dropped dropped dropping"],
    ["quip", "quips quipped quipped quipping"],
    ["show", "shows showed shown showing"],
    ["open", "opens opened opened opening"],
    ["refer", "refers referred referred referring"],
    ["total", "totals totalled/totaled totalled/totaled totalling/totaling"],
    ["lie", "lies lay lain lying"],
    ["learn", "learns learned/learnt learned/learnt learning"],
    ["shrink", "shrinks shrank shrunk shrinking"]
  ])("%s", (verb, expected) => expect(forms(verb)).toBe(expected))
})

describe("a set of verb forms", () => {
  it.each([
    ["all", "rise rises rose risen rising"],
    ["finite", "rise rises rose risen"],
    ["present", "rise rises"],
    ["basePast", "rise rose risen"],
    ["past", "rose risen"],
    ["ing", "rising"],
    ["words", "rise"]
  ] as const)("%s", (name, expected) => expect(verbSet({ [name]: "rise" })).toEqual(new Set(expected.split(" "))))
})
