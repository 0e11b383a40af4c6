/** A value that is made when it is first asked for: what most pages never ask costs them nothing. */
export const once = <A>(make: () => A): (() => A) => {
  let made: { readonly value: A } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

/** The same for each question: an answer is made when it is first asked for, and kept as long as the function is. */
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
