import type { CleanPage } from "../../model/clean-page.ts"
import type { Label, Labels } from "../labels/label.ts"
import { headlineSpeaker } from "../labels/named/headline-people.ts"
import { foldName } from "../names/folded-name.ts"
import { surnameOf } from "../names/name-forms.ts"
import { firstSaid, isFirstPerson, isReported, toldOf } from "./address.ts"

/**
 * The labels of a page with one for the words above the first of them, where these are a statement in the first person before the questions:
 * the one of whoever the headline announces and the labels name as well, or of the only one who is named by them.
 */
export const withOpening = (page: CleanPage, labels: Labels["labels"]): Labels["labels"] => {
  if (labels.size < 2) return labels
  const first = [...labels.keys()].reduce((least, index) => Math.min(least, index))
  if (labels.get(first)!.name !== "") return labels
  const told = toldOf(page).filter(({ span }) => span.start < page.blocks[first]!.start)
  const words = told.slice(Math.max(0, firstSaid(told)))
  const speaker = isFirstPerson(words) ? speakerOf(page, [...labels.values()]) : null
  if (speaker === null) return labels
  const surname = surnameOf(speaker.name)
  if (words.some(({ text }) => foldName(text).includes(surname) || isReported(text))) return labels
  const at = page.blocks.findIndex(({ start }) => start === words[0]!.span.start)
  const { start } = page.blocks[at]!
  return new Map([...labels, [at, { ...speaker, start, end: start, reading: { ...speaker.reading, length: 0 } }]])
}

const speakerOf = ({ title }: CleanPage, labels: readonly Label[]): Label | null => {
  const named = labels.filter(({ name }) => name !== "")
  const surnames = new Set(named.map(({ name }) => surnameOf(name)))
  const announced = title === null ? null : headlineSpeaker(title)
  if (announced === null) return surnames.size === 1 ? named[0]! : null
  return named.find(({ name }) => surnameOf(name) === surnameOf(announced.name)) ?? null
}
