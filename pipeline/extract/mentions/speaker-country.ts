import type { SegmentedPage } from "../../model/segmented-page.ts"
import { countriesIn } from "../../numbers/index.ts"
import type { ContextOf } from "../speech-context.ts"

/**
 * Gives the function that tells the country for which an utterance of a page speaks: the registry's, else the one that the printed label
 * or office names ("President of Chile"), else the only one for which anybody speaks in the page; null where none is known. With null
 * for the utterance it tells that of the narration.
 */
export const speakerCountries = (page: SegmentedPage, contextOf: ContextOf): ((utterance: number | null) => string | null) => {
  const { documentId } = page.page
  const byUtterance = page.utterances.map(
    ({ label, role }, utterance) => contextOf(documentId, utterance).country ?? onlyOf(countriesIn(`${label ?? ""} ${role ?? ""}`))
  )
  const ofPage = onlyOf(new Set(byUtterance.filter((country) => country !== null)))
  return (utterance) => (utterance === null ? contextOf(documentId, null).country : byUtterance[utterance]) ?? ofPage
}

const onlyOf = (countries: ReadonlySet<string>): string | null => (countries.size === 1 ? [...countries][0]! : null)
