import type { CleanPage } from "../../../model/clean-page.ts"
import { warning } from "../../../text/issues/issue.ts"
import { slice } from "../../../text/span.ts"
import { speakerKey } from "../holders.ts"
import type { Holder, Label, Labels } from "../label.ts"
import { isAsking } from "../label-evidence.ts"
import { headlineSpeaker, interviewee } from "./headline-people.ts"
import { linesAbove } from "./lines-above.ts"

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
 * The questions of an interview whose labels name only one speaker, by index of the block: each turn ends in a paragraph that asks, right above the
 * next label.
 */
const questionsIn = (page: CleanPage, labels: ReadonlyMap<number, Label>, turns: readonly (readonly number[])[]): readonly number[] => {
  const speakers = new Set([...labels.values()].map(({ reading }) => speakerKey(reading)))
  const last = turns.slice(0, -1).map((turn) => (turn.length < 2 ? undefined : turn.at(-1)!))
  const asking = last.filter((index) => index !== undefined && isQuestion(slice(page.page.raw, page.blocks[index]!)))
  return speakers.size === 1 && asking.length > 1 && asking.length === last.length ? asking.map((index) => index!) : []
}

/** The answers below the questions of a page whose labels name only whoever asks, as labels of the one person whom the lines above them name. */
const answersIn = (page: CleanPage, labels: ReadonlyMap<number, Label>, turns: readonly (readonly number[])[]) => {
  const { raw } = page.page
  const answered = turns.filter(({ length }) => length > 1)
  const holder = answered.length * 2 < turns.length ? null : answering(linesAbove(page, labels.keys().next().value!), raw)
  const found = answered.map((turn) => ({ turn, at: answerAt(turn.map((index) => slice(raw, page.blocks[index]!))) }))
  return {
    open: answered.length * 2 < turns.length ? [] : found.flatMap(({ turn, at }) => (holder === null || at > 1 ? [turn[1]!] : [])),
    answers: found.flatMap(({ turn, at }): (readonly [number, Label])[] => {
      if (holder === null || at >= turn.length) return []
      const { name, role } = holder
      const { start } = page.blocks[turn[at]!]!
      return [
        [turn[at]!, { start, end: start, reading: { name, names: [name], role, kind: "named", printed: name, length: 0 }, name, role }]
      ]
    })
  }
}

/**
 * The labels of a page with the turns of an interview that have none. The answers, where labels name only whoever asks, belong to the one person whom
 * the lines above name. Where these name nobody, where a paragraph may be a part of the question, and where the questions have no labels, it is nobody's.
 */
export const withUnlabelledTurns = (page: CleanPage, found: Labels): Labels => {
  const { labels } = found
  if (labels.size === 0) return found
  const turns = turnsOf(page, labels)
  const { open, answers } = allAsk(labels) ? answersIn(page, labels, turns) : { open: questionsIn(page, labels, turns), answers: [] }
  const issues = open.map((index) =>
    warning(
      "uncertain-label",
      page.blocks[index]!,
      "Stands among questions and answers without a label; nothing says for certain whose it is."
    )
  )
  return {
    ...found,
    labels: new Map([...labels, ...answers]),
    uncertain: new Set([...found.uncertain, ...open]),
    issues: [...found.issues, ...issues]
  }
}
