import type { CleanPage } from "../../../model/clean-page.ts"
import { warning } from "../../../text/issues/issue.ts"
import { slice } from "../../../text/span.ts"
import { linesAbove } from "../choose-labels.ts"
import type { Holder, Label, Labels } from "../label.ts"
import { isAsking } from "../label-evidence.ts"
import { headlineSpeaker, interviewee } from "./headline-people.ts"

/** Whether all labels of a page name whoever asks: "Question", "Reporter", "Q2", a paper. */
const allAsk = (labels: ReadonlyMap<number, Label>): boolean =>
  [...labels.values()].every(({ reading: { kind, printed } }) => kind === "organisation" || (kind === "anonymous" && isAsking(printed)))

const isQuestion = (text: string): boolean => /\?["”’)]?$/.test(text)

/**
 * Where the answer begins among the paragraphs from a question on. A question mark closes the question; a paragraph between two that end in one, or
 * above the first, may be a part of it.
 */
const answerAt = (texts: readonly string[]): number => {
  const first = texts.findIndex(isQuestion)
  if (first > 0) return first + 1
  const below = texts.findIndex((text, place) => place > 0 && !isQuestion(text))
  return first < 0 ? 1 : below < 0 ? texts.length : below
}

/** The paragraphs of each turn, by index of the block: the words beside or below its label first. */
const turnsOf = (page: CleanPage, labels: ReadonlyMap<number, Label>): readonly (readonly number[])[] => {
  const turns: number[][] = []
  for (const [index, { kind, end }] of page.blocks.entries()) {
    const label = labels.get(index)
    if (label !== undefined) turns.push(label.end < end ? [index] : [])
    else if (kind === "body") turns.at(-1)?.push(index)
  }
  return turns
}

/** The one person of whom the lines above the labels say that they are asked, or that the words are theirs. */
const answering = (above: readonly string[], text: string): Holder | null =>
  interviewee(above, text) ?? above.map(headlineSpeaker).find((speaker) => speaker !== null) ?? null

/**
 * The labels of a page with the answers of an interview whose labels name only whoever asks: the paragraphs below each question. They belong to the
 * one person whom the lines above the labels name; where these name nobody, or a paragraph may be a part of the question, they are nobody's.
 */
export const withAnswers = (page: CleanPage, found: Labels): Labels => {
  const { labels } = found
  const turns = labels.size > 0 && allAsk(labels) ? turnsOf(page, labels) : []
  const answered = turns.filter(({ length }) => length > 1)
  if (answered.length === 0 || answered.length * 2 < turns.length) return found
  const { raw } = page.page
  const holder = answering(linesAbove(page, Math.min(...labels.keys())), raw)
  const answers: (readonly [number, Label])[] = []
  const open: number[] = []
  for (const turn of answered) {
    const at = answerAt(turn.map((index) => slice(raw, page.blocks[index]!)))
    const answer = turn[at]
    if (holder === null || at > 1) open.push(turn[1]!)
    if (holder === null || answer === undefined) continue
    const { start } = page.blocks[answer]!
    const { name, role } = holder
    answers.push([
      answer,
      { start, end: start, reading: { name, names: [name], role, kind: "named", printed: name, length: 0 }, name, role }
    ])
  }
  const issues = open.map((index) =>
    warning(
      "uncertain-label",
      page.blocks[index]!,
      "Stands below a question without a label of its own; nothing says for certain whose it is."
    )
  )
  return {
    ...found,
    labels: new Map([...labels, ...answers]),
    uncertain: new Set([...found.uncertain, ...open]),
    issues: [...found.issues, ...issues]
  }
}
