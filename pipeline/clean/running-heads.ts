import { isCue, timedLines } from "../text/time-codes.ts"
import type { Line } from "./paragraphs.ts"

/** Most characters of a running head, fewest times it is printed, and fewest lines between two of them: items of a list stand closer. */
const [longest, leastTimes, leastBetween] = [100, 3, 3]

const endsSentence = /[.!?…:;,]["”’)]?$/

/** Lines that recur with other numbers because turns do: with a time code ("Anna Berg: (00:04)"), or a numbered speaker ("Witness 2"). */
const opensTurn = /\d:\d{2}|^(?!page\b)\p{L}+ \d+\P{L}*$/iu

/**
 * The running heads of a record in print: lines of one text, but for a number that grows from page to page ("4 Harbour Board, Minutes"), and the
 * lines beside them that are the same on every page.
 */
export const runningHeads = (lines: readonly Line[]): ReadonlySet<number> => {
  const byText = new Map<string, number[]>()
  for (const [index, { text }] of lines.entries()) {
    if (text.length > longest || endsSentence.test(text) || opensTurn.test(text)) continue
    const same = text.replace(/\d+/g, "#")
    byText.set(same, [...(byText.get(same) ?? []), index])
  }
  const groups = [...byText].filter(([, group]) => group.length >= leastTimes && stepsOf(group).every((step) => step > leastBetween))
  const numbered = new Set(
    groups.filter(([text, group]) => text.includes("#") && grows(group.map((index) => lines[index]!.text))).flatMap(([, group]) => group)
  )
  const beside = groups.filter(([, group]) => group.every((index) => numbered.has(index - 1) || numbered.has(index + 1)))
  return new Set([...numbered, ...beside.flatMap(([, group]) => group)])
}

const stepsOf = (group: readonly number[]): readonly number[] => group.slice(1).map((index, place) => index - group[place]!)

/** Whether one of the numbers in texts grows from each to the next by a few at the most, as numbers of pages do. */
const grows = (texts: readonly string[]): boolean => {
  const numbers = texts.map((text) => (text.match(/\d+/g) ?? []).map(Number))
  return numbers[0]!.some((_, place) => stepsOf(numbers.map((each) => each[place]!)).every((step) => step > 0 && step <= mostPages))
}

const mostPages = 4

/**
 * What the site of a recording prints between each time code and the words below it ("No tone", "Tone raised (0.6)"): lines without the end of a
 * sentence below most time codes, of few texts.
 */
export const linesBelowTimes = (lines: readonly Line[]): readonly number[] => {
  const timed = timedLines(lines.map(({ text }) => text))
  const isAbove = (index: number): boolean => index < lines.length && !timed.has(index)
  const below = [...timed]
    .map((index) => index + 1)
    .filter((index) => isAbove(index) && isAbove(index + 1) && !endsSentence.test(lines[index]!.text))
  const texts = new Set(below.map((index) => lines[index]!.text.replace(/[\d.]+/g, "#")))
  return below.length >= leastTimes && below.length * 2 > timed.size && texts.size * 2 <= below.length ? below : []
}

/** The lines that number the subtitles of a page and tell when they stand. */
export const cueLines = (lines: readonly Line[]): readonly number[] =>
  lines.flatMap(({ text }, index) => (!isCue(text) ? [] : /^\d+$/.test(lines[index - 1]?.text ?? "") ? [index - 1, index] : [index]))
