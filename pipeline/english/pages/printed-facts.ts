/** Captions by which pages tell of themselves. Our own lists, from the pages of press services and archives. */
import { list, phrases, rows } from "../word-list.ts"

/** Captions of the address of the page. */
export const addressCaptions = phrases("direct link, permanent link, permalink, source[ _]url, page url, web address, canonical url, url")

/** Captions of the day on which the page appeared. */
export const publicationCaptions = phrases("publication date, date of publication, published(?: on)?, posted(?: on)?, date published")

/** Terms of Creative Commons licences by the words of their titles. */
export const licenceVariants = new Map(
  rows("NC: noncommercial nc; ND: noderivatives noderivs nd; SA: sharealike sa").flatMap(([term, words]) =>
    list(words).map((word) => [word, term] as const)
  )
)
