import type { Child } from "../dom.ts"
import type { Mention, PageText } from "../page-text.ts"

/** A stretch of a page with its numbers marked in place, each by the element that `mark` makes of it, if it makes one. */
export const marked = (
  page: PageText,
  { start, end }: { readonly start: number; readonly end: number },
  mark: (mention: Mention, text: string) => Child
): readonly Child[] => {
  const children: Child[] = []
  let at = start
  for (const mention of page.mentions) {
    if (mention.start < at || mention.end > end) continue
    const made = mark(mention, page.slice(mention.start, mention.end))
    if (made === null) continue
    children.push(page.slice(at, mention.start), made)
    at = mention.end
  }
  return [...children, page.slice(at, end)]
}
