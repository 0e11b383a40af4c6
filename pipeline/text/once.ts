/** A value that is made when it is first asked for: what most pages never ask costs them nothing. */
export const once = <A>(make: () => A): (() => A) => {
  let made: { readonly value: A } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
