import type { VersionRow } from "../../../schemas/versions.ts"
import type { Deduplicated } from "../../model/deduplicated.ts"
import { type Pages, utteranceOf } from "../speech-facts.ts"
import { fourDecimals } from "./four-decimals.ts"
import type { PageIndex } from "./page-index.ts"

/** Makes a row of the versions table for each version of each speech. */
export const versionRows = (pages: Pages, indexes: ReadonlyMap<string, PageIndex>, { speeches }: Deduplicated): readonly VersionRow[] =>
  speeches.flatMap(({ speechId, versions }) =>
    versions.map((version) => {
      const { utterance } = utteranceOf(pages, version)
      const { ownWords, toPoints } = indexes.get(version.documentId)!
      return {
        speech_id: speechId,
        document_id: version.documentId,
        form: utterance.form,
        start: toPoints(utterance.start),
        end: toPoints(utterance.end),
        words: ownWords(version.utterance).words,
        chosen: version.chosen,
        reason: version.reason,
        matched: fourDecimals(version.matched)
      }
    })
  )
