import { deliveryCaptions, placeCaptions, postingCaptions } from "../../english/pages/dateline-words.ts"
import { type Dateline, readDateline } from "./dateline.ts"
import { isPlace } from "./place.ts"

const placeCaption = new RegExp(`^(?:${placeCaptions.join("|")}):?$`, "i")
const posting = new RegExp(`^(?:${postingCaptions.join("|")})(?: on| at)?:?$`, "i")
/** Whether a text says that a day after it is that of posting. */
export const isPostingCaption = (text: string): boolean => posting.test(text)
const deliveryCaption = new RegExp(`^(?:${deliveryCaptions.join("|")})(?: on)?:?$`, "i")

const placeOnLine = new RegExp(`^(?:${placeCaptions.join("|")}): (.+)$`, "i")

/** Reads a caption of a place with the place after it: "Location: Guildhall, Hull". */
export const readPlace = (text: string): Dateline | null => {
  const place = placeOnLine.exec(text)?.[1]
  return place !== undefined && isPlace(place) ? { date: null, place, posted: false } : null
}

/** Reads a caption with its value on the line below: "Delivered on:", "Location:"; null where the two lines are no such thing. */
export const readCaptioned = (caption: string, below: string): Dateline | null => {
  if (below === "") return null
  if (placeCaption.test(caption)) return isPlace(below) ? { date: null, place: below, posted: false } : null
  const isPosting = isPostingCaption(caption)
  if (!isPosting && !deliveryCaption.test(caption)) return null
  const read = readDateline(below)
  return read === null ? null : { ...read, posted: isPosting }
}
