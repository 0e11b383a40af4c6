import type { SegmentedPage } from "../../model/segmented-page.ts"
import { countriesIn } from "../../numbers/index.ts"
import type { ContextOf } from "../speech-context.ts"

/**
 * The country an utterance of a page speaks for, or null: the registry's, else the one its printed label or office names
 * ("President of Chile"), else the only one that anybody in the page speaks for.
 */
export const countryIn = (page: SegmentedPage, contextOf: ContextOf): ((utterance: number | null) => string | null) => {
  const { documentId } = page.page
  const own = page.utterances.map(
    (utterance, index) => contextOf(documentId, index).country ?? only(countriesIn(`${utterance.label ?? ""} ${utterance.role ?? ""}`))
  )
  const shared = only(new Set(own.filter((country) => country !== null)))
  return (utterance) => (utterance === null ? contextOf(documentId, null).country : own[utterance]) ?? shared
}

const only = (countries: ReadonlySet<string>): string | null => (countries.size === 1 ? [...countries][0]! : null)
