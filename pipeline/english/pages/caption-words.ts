/** Words of the captions in picture galleries, and words no caption holds. Our own lists, from the galleries of press services. */
import { list, set } from "../word-list.ts"

/** Words of sentences said or told ("must" in a headline quotes a speech): a line that holds one is no caption. */
export const spokenWords = list(`I we you me us my our your must should shall may will would can cannot could let please thanks? yes no not
  is are`)

/** First words of a caption, as printed: "Before visiting the Northern Quay." */
export const captionOpeners = list("Before During After At With Visiting Visit")

/** What pictures are taken at; "during the siege" is of a speech. */
export const photographedOccasions = set(`visit visiting visits meeting beginning start opening closing ceremony conference reception
  session talks tour touring signing presentation parade concert exhibition briefing interview gala photo guest guests participant
  participants`)

/** Small words between the names of a caption. */
export const captionJoints = set("of the a an to with and in at on for by from before during after his her")
