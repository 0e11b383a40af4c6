import type { ComparedPage } from "../model/compared-page.ts"
import type { SettledNames } from "../model/corpus-page.ts"
import type { NumberedPage } from "../model/numbered-page.ts"
import type { Person } from "../model/segmented-page.ts"

/** A page whose speakers have the ids that are theirs in the corpus; a person of whom it is left open who is meant is left out. */
export const withSettledNames = (page: NumberedPage, names: SettledNames | null): NumberedPage => {
  if (names === null) return page
  const idOf = settledId(names)
  return {
    ...page,
    people: settledPeople(page.people, names),
    passages: page.passages.map((passage) => ({ ...passage, speakerId: idOf(passage.speakerId) })),
    utterances: page.utterances.map((utterance) => ({ ...utterance, speakerId: idOf(utterance.speakerId) })),
    issues: [...page.issues, ...names.issues]
  }
}

/** People with the ids that are theirs in the corpus, without those of whom it is left open who is meant. */
export const settledPeople = (people: readonly Person[], names: SettledNames | null): readonly Person[] => {
  if (names === null) return people
  const idOf = settledId(names)
  return people.flatMap((person) => {
    const speakerId = idOf(person.speakerId)
    return speakerId === null ? [] : [{ ...person, speakerId }]
  })
}

/** The same of what is compared of a page. */
export const withSettledSpeakers = <Compared extends Pick<ComparedPage, "utterances">>(
  page: Compared,
  names: SettledNames | null
): Compared => {
  if (names === null) return page
  const idOf = settledId(names)
  return { ...page, utterances: page.utterances.map((utterance) => ({ ...utterance, speakerId: idOf(utterance.speakerId) })) }
}

const settledId =
  ({ ids }: SettledNames) =>
  (id: string | null): string | null =>
    id === null || !ids.has(id) ? id : (ids.get(id) ?? null)
