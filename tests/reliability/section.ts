export const opening = "<!-- written by `npm run reliability` -->"
export const closing = "<!-- end of what `npm run reliability` writes -->"

/** A text with what stands between the two marks replaced; unchanged where it has no marks. */
export const withSection = (text: string, section: string): string => {
  const start = text.indexOf(opening)
  const end = text.indexOf(closing)
  return start < 0 || end < start ? text : `${text.slice(0, start + opening.length)}\n${section}\n${text.slice(end)}`
}
