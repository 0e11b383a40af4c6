import type { Speech } from "../../model/deduplicated.ts"
import type { ComparedCorpus } from "../corpus.ts"
import type { LinkedSentences } from "./linked-sentences.ts"
import { pageOf, type SentencePair } from "./pairs.ts"

/**
 * The pairs of sentences that are reported as links. Sentences printed alike are, wherever they stand, and so is what one page says twice.
 * Sentences of other wording are reported only between versions of one speech, or where one of them is narration of a page that prints a
 * version: elsewhere one in twenty of them said the same (49 pairs of one press service, read by two readers), whatever their similarity.
 */
export const pairsToReport = (
  pairs: readonly SentencePair[],
  speeches: readonly Speech[],
  { facts }: ComparedCorpus,
  sentenceOf: LinkedSentences
): readonly SentencePair[] => {
  const speechOf = new Map(
    speeches.flatMap(({ speechId, versions }) =>
      versions.map(({ documentId, utterance }) => [`${documentId} ${utterance}`, speechId] as const)
    )
  )
  const joined = speeches.flatMap(({ speechId, versions }) =>
    versions.length === 1 ? [] : versions.map(({ documentId }) => ({ documentId, speechId }))
  )
  const speechesIn = new Map(
    [...Map.groupBy(joined, ({ documentId }) => documentId)].map(([documentId, own]) => [
      documentId,
      new Set(own.map(({ speechId }) => speechId))
    ])
  )
  const printOneSpeech = (one: string, other: string): boolean =>
    [...(speechesIn.get(one) ?? [])].some((speech) => speechesIn.get(other)?.has(speech) === true)
  const areVersions = ({ a, b }: SentencePair): boolean => {
    const [aDocument, bDocument] = [a, b].map((sentence) => facts.get(pageOf(sentence))!.documentId) as [string, string]
    const [one, other] = [sentenceOf(a).utterance, sentenceOf(b).utterance]
    if (one === null || other === null) return printOneSpeech(aDocument, bDocument)
    return speechOf.get(`${aDocument} ${one}`) === speechOf.get(`${bDocument} ${other}`)
  }
  return pairs.filter((pair) => pair.kind === "exact" || pageOf(pair.a) === pageOf(pair.b) || areVersions(pair))
}
