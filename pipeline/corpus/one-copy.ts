import type { Known } from "../deduplicate/summary.ts"
import type { Person } from "../model/segmented-page.ts"

/** Gives the first of equal texts: pages name the same people and offices, and each that is read from the disk or sent by a thread has copies of its own. */
export const oneCopy = (): ((text: string) => string) => {
  const known = new Map<string, string>()
  return (text) => {
    const first = known.get(text) ?? text
    known.set(first, first)
    return first
  }
}

/** The same of people: most are printed alike by many pages. */
export const onePerson = (): ((person: Person) => Person) => {
  const known = new Map<string, Person>()
  const copy = oneCopy()
  return (person) => {
    const told = JSON.stringify(person)
    const first = known.get(told) ?? lightPerson(person, copy)
    known.set(told, first)
    return first
  }
}

const lightPerson = ({ speakerId, name, names, roles, resolvedBy }: Person, copy: (text: string) => string): Person => ({
  speakerId: copy(speakerId),
  name: copy(name),
  names: names.map(copy),
  roles: roles.map(copy),
  resolvedBy
})

export const lightKnown = (known: Known, copy: (text: string) => string): Known => ({
  ...known,
  utterances: known.utterances.map(({ speakerId, label, form, sentences, words }) => ({
    speakerId: speakerId === null ? null : copy(speakerId),
    label: label === null ? null : copy(label),
    form: copy(form) as typeof form,
    sentences,
    words
  }))
})
