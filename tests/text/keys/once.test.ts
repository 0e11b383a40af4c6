import { describe, expect, it } from "vitest"
import { once, onceEach } from "../../../pipeline/text/keys/once.ts"

describe("what is made when it is first asked for", () => {
  it("is made once", () => {
    const asked: string[] = []
    const made = once(() => asked.push("a") > 0)
    expect([asked.length, made(), made(), asked.length]).toEqual([0, true, true, 1])
  })

  it("is made once for each question", () => {
    const asked: number[] = []
    const square = onceEach((number: number) => {
      asked.push(number)
      return number * number
    })
    expect([3, 2, 3, 0, 0].map(square)).toEqual([9, 4, 9, 0, 0])
    expect(asked).toEqual([3, 2, 0])
  })
})
