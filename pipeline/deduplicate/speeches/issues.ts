import { type Issue, info, warning } from "../../text/issues/issue.ts"
import type { ComparedCorpus, Copies } from "../compared-corpus.ts"
import type { Conflict } from "../conflict/conflicts.ts"
import { pageOf, type SentencePair } from "./pairs.ts"
import type { Doubt } from "./speeches.ts"

/** What a reader should know of each page: copies and repetitions, and the contradictions found between pages. */
export const noticed = (
  { facts }: ComparedCorpus,
  copies: Copies,
  conflicts: ReadonlyMap<SentencePair, Conflict>,
  doubtful: readonly Doubt[]
): ReadonlyMap<string, readonly Issue[]> => {
  const contradicted = Map.groupBy(
    [...conflicts].sort(([x], [y]) => x.a - y.a || x.b - y.b),
    ([{ b }]) => pageOf(b)
  )
  const doubtfulIn = Map.groupBy(doubtful, ({ b }) => b.page)
  const found = [...facts].map(([page, { documentId, repeats }]): readonly [string, readonly Issue[]] => {
    const earlier = copies.get(page)
    const counted =
      earlier === undefined
        ? repeats.flatMap(([, , span]) => (span === null ? [] : [info("repeated-passage", span, repeated)]))
        : [info("same-page", null, `The text is that of ${facts.get(earlier)!.documentId}; it was counted there.`)]
    const conflictsHere = (contradicted.get(page) ?? []).map(([, { issue }]) => issue)
    return [documentId, [...counted, ...conflictsHere, ...(doubtfulIn.get(page) ?? []).map(possibleSameSpeech)]]
  })
  return new Map(found.filter(([, issues]) => issues.length > 0))
}

const repeated = "The passage stands earlier in the page; it was counted once."

const possibleSameSpeech = ({ a, b, shared }: Doubt): Issue => {
  const who = b.utterance.label ?? b.utterance.speakerId ?? "a speaker without a name"
  return warning(
    "possible-same-speech",
    null,
    `What ${who} says here may be a version of what stands in ${a.known.documentId}: ${shared} sentences are alike. They were kept as two speeches. If they are one, give both pages the same event_id in documents.csv.`
  )
}
