import { captionJoints, captionOpeners, photographedOccasions, spokenWords } from "../../english/pages/caption-words.ts"
import type { Line } from "../paragraphs.ts"

const spoken = new RegExp(`(?:^|[\\s“"])(?:${spokenWords.join("|")})(?=$|[\\s,.’'!?])`, "i")
const captionOpens = new RegExp(`^(?:${captionOpeners.join("|")})\\s`)
/** Most characters of a caption. */
const longestCaption = 300

/**
 * Adds the captions of a picture gallery to the lines known to be boilerplate. Captions stand inside the turns of speakers, so a line counts
 * in two cases only: it is the headline again with nothing but names beside it ("Quay opened. Mayor Anna Berg."), or an occasion with
 * nothing but names and words of the headline ("Before visiting the Northern Quay."). `titles` are the headlines.
 */
export const withCaptions = (lines: readonly Line[], titles: ReadonlySet<string>, boilerplate: readonly boolean[]): readonly boolean[] => {
  const headlines = [...titles]
  const long = headlines.filter((one) => wordsOf(one).length > 2)
  const known = new Set(headlines.flatMap(wordsOf).map((word) => word.toLowerCase()))
  const longest = Math.max(...headlines.map((one) => one.length))
  let title = false
  return lines.map((line, index) => {
    if (boilerplate[index]) return true
    if (title) return isCaption(line.text, headlines, long, known)
    title = line.text.length <= longest + 1 && titles.has(line.text.replace(/\.$/, ""))
    return false
  })
}

const isCaption = (text: string, headlines: readonly string[], long: readonly string[], known: ReadonlySet<string>): boolean => {
  if (text.length > longestCaption || spoken.test(text)) return false
  if (text.includes(" ") && headlines.includes(text.replace(/\.$/, ""))) return true
  const headline = long.find((one) => text.includes(one))
  const rest = wordsOf(headline === undefined ? text : text.replace(headline, " "))
  if (!text.endsWith(".") || /[:“"!?,;\d]/.test(text.replace(headline ?? "", " "))) return false
  const isAt = captionOpens.test(text) && wordsOf(text).length >= 4 && rest.some(isOccasion)
  return (
    (headline !== undefined || isAt) &&
    rest.every(
      (word) => /^\p{Lu}/u.test(word) || captionJoints.has(word.toLowerCase()) || isOccasion(word) || known.has(word.toLowerCase())
    )
  )
}

const isOccasion = (word: string): boolean => photographedOccasions.has(word.toLowerCase())

const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? []
