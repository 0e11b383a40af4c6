import { describe, expect, test } from "vitest"
import { inflect } from "../../pipeline/english/inflection.ts"

const formsOf = (base: string): string => {
  const { third, past, participle, ing } = inflect(base)
  return [third, past, participle, ing].join(" ")
}

describe("The forms of a verb", () => {
  test.each([
    ["note", "notes noted noted noting"],
    ["warn", "warns warned warned warning"],
    ["stress", "stresses stressed stressed stressing"],
    ["echo", "echoes echoed echoed echoing"],
    ["deny", "denies denied denied denying"],
    ["convey", "conveys conveyed conveyed conveying"],
    ["agree", "agrees agreed agreed agreeing"],
    ["lie", "lies lied lied lying"]
  ])("follow the spelling rules: %s", (base, forms) => expect(formsOf(base)).toBe(forms))

  test.each([
    ["snap", "snaps snapped snapped snapping"],
    ["quip", "quips quipped quipped quipping"],
    ["admit", "admits admitted admitted admitting"],
    ["answer", "answers answered answered answering"],
    ["hail", "hails hailed hailed hailing"]
  ])("double a consonant behind a short stressed vowel: %s", (base, forms) => expect(formsOf(base)).toBe(forms))

  test.each([
    ["say", "says said said saying"],
    ["foresee", "foresees foresaw foreseen foreseeing"],
    ["begin", "begins began begun beginning"],
    ["have", "has had had having"]
  ])("are looked up where the verb is irregular: %s", (base, forms) => expect(formsOf(base)).toBe(forms))
})
