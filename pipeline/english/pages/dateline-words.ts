/** Words around the day and place of a text. Our own lists, from datelines of press services, parliaments and newspapers. */
import { list, set } from "../word-list.ts"

/** What says that a day is the day of posting, before the day on one line. */
export const postingWords = list("posted published updated date")
/** What says that a day is the day of speaking, before the day on one line. */
export const deliveryWords = list("delivered given held recorded spoken aired broadcast debated made")

/** The same as captions on a line of their own. */
export const postingCaptions = ["posted", "published", "updated", "last updated", "date", "first published"] as const
export const deliveryCaptions = list("delivered given held recorded aired broadcast")
export const placeCaptions = list("location place venue city")

/** Nouns of texts and occasions: a line with one of them and a day is a headline. */
export const textNouns = list(`transcript transcripts briefing briefings conference conferences speech speeches remarks addresses address
  statement statements interview interviews meeting meetings session sessions debate debates hearing hearings question questions minutes
  talks`)

/** What stands beside the day of posting on one line: "By Ida Lund | October 5, 2020 | 3 Comments". */
export const bylineWords = [
  "by \\p{Lu}",
  "[\\d ,]+ (?:comments?|views?|shares?)",
  "\\d+ min(?:utes?)?(?: read)?",
  "updated",
  "posted",
  "published",
  "news",
  "author"
] as const

/** Words in lower case that the name of a place may hold. */
export const placeJoints = set("of the and de on in at near la le les sur am an der del do da di upon via region district airport")
