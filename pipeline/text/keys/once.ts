/** Makes a value when it is first asked for, and keeps it. */
export const once = <A>(make: () => A): (() => A) => {
  let made: { readonly value: A } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

/** Makes the answer to a question when it is first asked, and keeps all answers as long as the function lives. */
export const onceEach = <Question, Answer extends NonNullable<unknown>>(
  answer: (question: Question) => Answer
): ((question: Question) => Answer) => {
  const made = new Map<Question, Answer>()
  return (question) => {
    const known = made.get(question) ?? answer(question)
    made.set(question, known)
    return known
  }
}
