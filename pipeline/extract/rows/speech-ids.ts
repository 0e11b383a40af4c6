import type { Deduplicated } from "../../model/deduplicated.ts"

/** The id of the speech that an utterance of a page belongs to; null for narration and where there is none. */
export type SpeechIds = (documentId: string, utterance: number | null) => string | null

/** Gives the ids of the speeches by page and utterance. */
export const speechIds = ({ speeches }: Pick<Deduplicated, "speeches">): SpeechIds => {
  const ids = new Map<string, string>()
  for (const { speechId, versions } of speeches)
    for (const { documentId, utterance } of versions) ids.set(`${documentId}\n${utterance}`, speechId)
  return (documentId, utterance) => (utterance === null ? null : (ids.get(`${documentId}\n${utterance}`) ?? null))
}
