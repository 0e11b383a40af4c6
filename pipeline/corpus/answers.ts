import { hash } from "node:crypto"
import { join } from "node:path"
import { readValue, type Store, writeValue } from "../store.ts"
import type { Drawn } from "../workers.ts"
import type { PageSettings } from "./pages.ts"

/** A question whose answer is kept. */
export interface Asked<Question> {
  /** Made of all that the answer depends on. */
  readonly key: string
  /** Place among the questions that are asked together. */
  readonly place: number
  readonly question: Question
}

export interface Given<Answer> {
  readonly place: number
  readonly answer: Answer
}

/** A key for the answer to a question of one kind; the code stands in the name of the store. */
export const keyOf = (kind: string, ...said: readonly unknown[]): string => hash("sha256", JSON.stringify([kind, said]), "hex")

/** Work whose answers are put into the store, those of one kind in a folder of their own; null is no answer. */
export const keeping =
  <Question, Answer>(kind: string, work: (question: Question, settings: PageSettings) => Answer) =>
  ({ key, place, question }: Asked<Question>, settings: PageSettings): Given<Answer> => {
    const answer = work(question, settings)
    if (answer !== null) writeValue(placeOf(settings.store, kind), key, answer)
    return { place, answer }
  }

/** Questions, or the answers that are kept of them. */
export function* drawn<Question extends Asked<unknown>, Answer extends Given<unknown>>(
  store: Store,
  kind: string,
  questions: Iterable<Question>
): Generator<Drawn<Question, Answer>> {
  for (const question of questions) {
    const answer = readValue<Answer["answer"]>(placeOf(store, kind), question.key)
    yield answer === null ? { job: question } : { known: { place: question.place, answer } as Answer }
  }
}

const placeOf = (store: Store, kind: string): string => join(store, kind)
