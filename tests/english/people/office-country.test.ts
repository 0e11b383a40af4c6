import { describe, expect, it } from "vitest"
import { countryOfOffices } from "../../../pipeline/english/people/office-country.ts"

describe("the state for which the holder of an office speaks", () => {
  it.each([
    [["President of Iceland"], "IS"],
    [["Polish President", "President of the Republic of Poland"], "PL"],
    [["President of the People’s Republic of China"], "CN"],
    [["US Secretary of State"], "US"],
    [["Minister of Agriculture of Latvia"], "LV"],
    [["Prime Minister and Interior Minister of Serbia"], "RS"],
    [["Chairman of the Senate of Slovakia"], "SK"],
    [["Chief of the General Staff of the Russian Armed Forces"], "RU"],
    [["Special Envoy of the Japanese Government and Former Prime Minister of Japan"], "JP"]
  ])("%j is %s", (roles, code) => {
    expect(countryOfOffices(roles)).toBe(code)
  })

  it.each([
    [["Governor of Kursk Region"]],
    [["former President and Prime Minister of Israel"]],
    [["Chairman of the Bank of England"]],
    [["President of the Russian Academy of Sciences"]],
    [["Russian Railways CEO"]],
    [["President of the Russian Olympic Committee"]],
    [["President of France", "President of Gabon"]],
    [["Ambassador to Belarus"]],
    [["President"]],
    [[]]
  ])("%j leaves it open", (roles) => {
    expect(countryOfOffices(roles)).toBeNull()
  })
})
