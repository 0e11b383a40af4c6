import { list } from "../word-list.ts"

type Pair<Value> = readonly [form: string, value: Value]

const pairs = <Value extends string>(text: string, comma: string, formsIn: (forms: string) => readonly string[]): readonly Pair<Value>[] =>
  text.split(comma).flatMap((entry) => {
    const [value = "", forms = ""] = entry.split(":")
    return formsIn(forms).map((form) => [form, value.trim() as Value] as const)
  })

/** A table written "value: form form, value: form" as a map from every form to its value. */
export const wordTable = <Value extends string>(text: string): ReadonlyMap<string, Value> => new Map(pairs<Value>(text, ",", list))

/** The same for values that are numbers. */
export const numberTable = (text: string): ReadonlyMap<string, number> =>
  new Map(Array.from(wordTable(text), ([form, value]) => [form, Number(value)]))

/** A table written "value: phrase | phrase; value: phrase", whose phrases may hold blanks and commas, as pairs in their order. */
export const phrasePairs = <Value extends string>(text: string): readonly Pair<Value>[] =>
  pairs<Value>(text, ";", (phrases) => phrases.split("|").map((phrase) => phrase.trim()))
