import type { Facts } from "../../../schemas/inputs.ts"
import type { Mention, NumberedPage, Told } from "../../model/numbered-page.ts"
import type { SegmentedPage } from "../../model/segmented-page.ts"
import type { NumberContext } from "../../numbers/number-expression.ts"
import type { ContextOf } from "../speech-context.ts"
import { speechContexts, speechFacts } from "../speech-facts.ts"
import { mentionsOf } from "./mentions.ts"
import { countryIn } from "./speaker-country.ts"

const toldOf = (page: SegmentedPage, contextOf: ContextOf): Told => {
  const country = countryIn(page, contextOf)
  const context = (utterance: number | null): NumberContext => ({
    date: contextOf(page.page.documentId, utterance).date,
    country: country(utterance)
  })
  return { utterances: page.utterances.map((_, index) => context(index)), narration: context(null) }
}

const read = (page: SegmentedPage, told: Told): readonly Mention[] =>
  mentionsOf(page, (utterance) => (utterance === null ? told.narration : (told.utterances[utterance] ?? told.narration)))

/** The number expressions of a page: those it carries, unless the corpus has told more of its day or speakers than the page did. */
export const numbersOf = (page: NumberedPage, contextOf: ContextOf): readonly Mention[] => {
  const told = toldOf(page, contextOf)
  return page.numbers !== undefined && isSame(page.numbers.told, told) ? page.numbers.mentions : read(page, told)
}

/** A page with its numbers as it tells of them by itself, each utterance a speech of its own. */
export const withNumbers = (page: SegmentedPage, facts: Facts): NumberedPage => {
  const { documentId } = page.page
  const speeches = page.utterances.map((_, utterance) => ({
    speechId: String(utterance),
    versions: [{ documentId, utterance, chosen: true, reason: "", matched: 1 }]
  }))
  const pages = new Map([[documentId, page]])
  const told = toldOf(page, speechContexts(speechFacts(pages, { speeches }, facts), pages, facts))
  return { ...page, numbers: { told, mentions: read(page, told) } }
}

const isSame = (a: Told, b: Told): boolean =>
  sameContext(a.narration, b.narration) &&
  a.utterances.length === b.utterances.length &&
  a.utterances.every((context, index) => sameContext(context, b.utterances[index]!))

const sameContext = (a: NumberContext, b: NumberContext): boolean => a.date === b.date && a.country === b.country
