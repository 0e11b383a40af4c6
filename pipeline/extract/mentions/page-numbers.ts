import type { Facts } from "../../../schemas/inputs.ts"
import type { Mention, NumberContexts, NumberedPage } from "../../model/numbered-page.ts"
import type { SegmentedPage } from "../../model/segmented-page.ts"
import { countriesIn } from "../../numbers/index.ts"
import type { NumberContext } from "../../numbers/number-expression.ts"
import { type ContextOf, speechContexts, speechFacts } from "../speech-facts.ts"
import { mentionsOf } from "./mentions.ts"

/**
 * Adds to a page its number expressions, read with what the page and the reviewed tables say of its speakers and day. Most pages need
 * no other reading later (see `numbersOf`), and this one needs no other page.
 */
export const withNumbers = (page: SegmentedPage, facts: Facts): NumberedPage => {
  const { documentId } = page.page
  const speeches = page.utterances.map((_, utterance) => ({
    speechId: String(utterance),
    versions: [{ documentId, utterance, chosen: true, reason: "", matched: 1 }]
  }))
  const pages = new Map([[documentId, page]])
  const contexts = contextsOf(page, speechContexts(speechFacts(pages, { speeches }, facts), pages, facts))
  return { ...page, numbers: { contexts, mentions: read(page, contexts) } }
}

/** The number expressions of a page: those it carries, or, where its versions on other pages tell another day or country, read anew. */
export const numbersOf = (page: NumberedPage, contextOf: ContextOf): readonly Mention[] => {
  const contexts = contextsOf(page, contextOf)
  return page.numbers !== undefined && JSON.stringify(page.numbers.contexts) === JSON.stringify(contexts)
    ? page.numbers.mentions
    : read(page, contexts)
}

const contextsOf = (page: SegmentedPage, contextOf: ContextOf): NumberContexts => {
  const country = speakerCountries(page, contextOf)
  const context = (utterance: number | null): NumberContext => ({
    date: contextOf(page.page.documentId, utterance).date,
    country: country(utterance)
  })
  return { utterances: page.utterances.map((_, utterance) => context(utterance)), narration: context(null) }
}

/**
 * Gives the function that tells the country for which an utterance of a page speaks: the registry's, else the one that the printed label
 * or office names ("President of Chile"), else the only one for which anybody speaks in the page; null where none is known. With null
 * for the utterance it tells that of the narration.
 */
const speakerCountries = (page: SegmentedPage, contextOf: ContextOf): ((utterance: number | null) => string | null) => {
  const { documentId } = page.page
  const byUtterance = page.utterances.map(
    ({ label, role }, utterance) => contextOf(documentId, utterance).country ?? onlyOf(countriesIn(`${label ?? ""} ${role ?? ""}`))
  )
  const ofPage = onlyOf(new Set(byUtterance.filter((country) => country !== null)))
  return (utterance) => (utterance === null ? contextOf(documentId, null).country : byUtterance[utterance]) ?? ofPage
}

const onlyOf = (countries: ReadonlySet<string>): string | null => (countries.size === 1 ? [...countries][0]! : null)

const read = (page: SegmentedPage, contexts: NumberContexts): readonly Mention[] =>
  mentionsOf(page, (utterance) => (utterance === null ? contexts.narration : (contexts.utterances[utterance] ?? contexts.narration)))
