import { describe, expect, it } from "vitest"
import { languageOf } from "../../pipeline/text/language.ts"

describe("the language of a text", () => {
  it.each([
    ["en", "The mayor said that the harbour is open and that ships from all over the world will come to it."],
    ["fr", "Le maire a dit que le port est ouvert et que les navires du monde entier vont venir dans la ville."],
    ["de", "Der Bürgermeister sagte, dass der Hafen offen ist und die Schiffe aus der ganzen Welt zu uns kommen werden."],
    ["ru", "Мэр сказал, что порт открыт и что корабли со всего мира будут приходить в него, и мы это видим."],
    ["uk", "Мер сказав, що порт відкрито і що кораблі з усього світу приходитимуть до нього, і ми це бачимо."],
    ["be", "Мэр сказаў, што порт адкрыты і што караблі з усяго свету будуць прыходзіць у яго, і мы гэта бачым."]
  ])("%s", (language, text) => {
    expect(languageOf(`${text} ${text} ${text}`)).toBe(language)
  })

  it("is not told from a few words", () => {
    expect(languageOf("Harbour opened")).toBeNull()
    expect(languageOf("Meeting on ports. May 3, 2019, Bergen. Mayor of Bergen Anna Berg: Hello.")).toBeNull()
  })
})
