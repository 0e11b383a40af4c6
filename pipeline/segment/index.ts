import type { Facts } from "../../schemas/inputs.ts"
import { editorialCut } from "../english/editorial-cuts.ts"
import type { CleanPage } from "../model/clean-page.ts"
import type { SegmentedPage } from "../model/segmented-page.ts"
import { type Issue, info, warning } from "../text/issues/issue.ts"
import { slice } from "../text/span.ts"
import { eventOf } from "./events.ts"
import { addressOf } from "./forms/address.ts"
import { segmentWithLabels, spokenIn } from "./forms/labelled.ts"
import { segmentWithoutLabels } from "./forms/unlabelled.ts"
import { chooseLabels } from "./labels/choose-labels.ts"
import type { Label } from "./labels/label.ts"
import { withUnlabelledTurns } from "./labels/named/unlabelled-turns.ts"
import { cutBoilerplate, kindOutsideBody, type Piece, passageIds } from "./pieces.ts"

/**
 * Finds out how a page gives speech (labels, an address, a report) and cuts it into passages, each with its speaker. It accepts any page, and
 * the passages cover every non-blank character of it.
 */
export const segment = (page: CleanPage, facts: Facts): SegmentedPage => {
  const language = page.page.entry?.language ?? page.language
  if (language !== null && !/^en(?:-|$)/.test(language)) return foreign(page, language)
  const body = page.blocks.filter((block) => block.kind === "body")
  const chosen = withUnlabelledTurns(page, chooseLabels(page, facts))
  const labels = isReport(page, chosen.labels) ? new Map<number, Label>() : chosen.labels
  const address = labels.size === 0 ? addressOf(page) : null
  const spoken =
    labels.size > 0
      ? segmentWithLabels(page, { ...chosen, labels }, facts)
      : address?.given == null
        ? segmentWithoutLabels(page, body, facts)
        : spokenIn(page, address.given.pieces, [address.given.label], false, facts)
  const firstLabel = labels.size === 0 ? Number.POSITIVE_INFINITY : Math.min(...[...labels.values()].map((label) => label.start))
  const lead = body.filter((block) => block.start < firstLabel)
  const event = eventOf(page, lead, facts)
  const hasSpeech = spoken.utterances.length > 0
  return {
    ...page,
    ...spoken,
    form: hasSpeech ? spoken.form : null,
    eventId: event.eventId,
    issues: [
      ...page.issues,
      ...chosen.issues,
      ...(hasSpeech ? [] : (address?.issues ?? [])),
      ...spoken.issues,
      ...event.issues,
      ...(hasSpeech ? leftOut(page) : [noSpeech])
    ]
  }
}

/** Whether a page with one label is no transcript but a report: words in quotation marks stand before the label. */
const isReport = (page: CleanPage, labels: ReadonlyMap<number, Label>): boolean => {
  const [only] = labels
  if (only === undefined || labels.size > 1 || only[1].reading.kind === "named") return false
  const before = page.page.raw.slice(page.blocks.find((block) => block.kind === "body")!.start, only[1].start)
  return (before.match(/[“"]/g)?.length ?? 0) >= 2
}

/** Whoever looks for what was not said must know that a page does not print all. */
const leftOut = ({ page: { raw }, blocks }: CleanPage): readonly Issue[] => {
  const [first, ...others] = blocks.filter((block) => block.kind === "chrome" && editorialCut.test(slice(raw, block)))
  if (first === undefined) return []
  const places = others.length === 0 ? "a place" : `${others.length + 1} places`
  return [info("words-left-out", first, `The page marks ${places} where its editors left words out; what was said there is in no table.`)]
}

const noSpeech: Issue = warning("no-speech", null, "No speech was found in the page.")

/** A page in another language: its passages cover it, and nobody speaks in them. */
const foreign = (page: CleanPage, language: string): SegmentedPage => {
  const blocks = page.blocks.map((block): Piece => ({ ...block, kind: kindOutsideBody(block) ?? "narration", turn: null }))
  const pieces = cutBoilerplate(page, blocks, (_, gap): Piece => ({ ...gap, kind: "chrome", turn: null }))
  const idOf = passageIds(page)
  return {
    ...page,
    passages: pieces.map(({ start, end, kind }) => {
      const nobody = { speakerId: null, label: null, utterance: null }
      return { start, end, kind, passageId: idOf({ start, end }), ...nobody }
    }),
    utterances: [],
    people: [],
    eventId: page.page.entry?.event_id ?? null,
    form: null,
    issues: [
      ...page.issues,
      warning("unknown-language", null, `The page is in ${language}; the rules are for English, so nothing was read from it.`)
    ]
  }
}
