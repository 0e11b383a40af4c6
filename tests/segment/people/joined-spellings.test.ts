import { describe, expect, it } from "vitest"
import { joinedSpellings } from "../../../pipeline/segment/people/joined-spellings.ts"

const page = (documentId: string, ...people: readonly (readonly [name: string, ...roles: string[]])[]) => ({
  documentId,
  people: people.map(([name, ...roles]) => ({
    speakerId: name.toLowerCase().replaceAll(" ", "-"),
    name,
    names: [name],
    roles,
    resolvedBy: "label" as "label" | "registry"
  }))
})
const joined = (...pages: ReturnType<typeof page>[]) =>
  Object.fromEntries([...joinedSpellings(pages)].map(([id, { stands }]) => [id, stands.speakerId]))

describe("names of one person across pages", () => {
  it.each([
    ["Sergei Ignatiev", "Sergey Ignatyev"],
    ["Mohamed Karim", "Mohammed Karim"],
    ["Dmitry Schugov", "Dmitry Shchugov"],
    ["Mikhail Akhmetov", "Mihail Ahmetov"]
  ])("%s and %s are spellings of one", (first, second) => {
    const [one, other] = [page("a", [first]), page("b", [second])]
    expect(Object.values(joined(one, other))).toEqual([one.people[0]!.speakerId])
    expect(joined(other, one)).toEqual(joined(one, other))
  })

  it.each([
    ["Andrei Solev", "Andrei Solyov"],
    ["Anna Berg", "Anna Bergh Holm"],
    ["Pavel Holm", "Pavla Holm"]
  ])("%s and %s stay two", (first, second) => {
    expect(joined(page("a", [first]), page("b", [second]))).toEqual({})
  })

  it("a short given name is the same person only with the same office", () => {
    const minister = page("a", ["Ekaterina Holm", "Minister of Health of Latvia"])
    expect(joined(minister, page("b", ["Katya Holm", "Latvian Healthcare Minister"]))).toEqual({ "katya-holm": "ekaterina-holm" })
    expect(joined(minister, page("b", ["Katya Holm", "Deputy Minister of Health of Latvia", "Mayor of Riga"]))).toEqual({})
    expect(joined(minister, page("b", ["Katya Holm"]))).toEqual({})
  })

  it("and only where nobody else may be meant", () => {
    const both = [page("a", ["Alexander Holm", "Mayor of Bergen"]), page("b", ["Alexandra Holm", "Mayor of Bergen"])]
    expect(joined(...both, page("c", ["Alex Holm", "Mayor of Bergen"]))).not.toHaveProperty("alex-holm")
  })

  it("people known from speakers.csv are not touched", () => {
    const known = page("a", ["Sergei Ignatiev"])
    const registered = { ...known, people: known.people.map((person) => ({ ...person, resolvedBy: "registry" as const })) }
    expect(joined(registered, page("b", ["Sergey Ignatyev"]))).toEqual({})
  })
})
