import { addressNouns, addressParticiples, headlineBreaks } from "../../english/pages/headline-words.ts"
import type { Speaker } from "./label.ts"
import { readSpeaker } from "./printed-speaker.ts"

const nouns = addressNouns.join("|")
/** "Statement by …". */
const by = new RegExp(`(?<!joint )\\b(?:${nouns}) (?:(?:${addressParticiples.join("|")}) )?(?:by|of|from) (.{3,150})$`, "i")
/** "…’s statement". */
const whose = new RegExp(`^(.{3,100}?)[’']s? (?:[\\p{L}-]+ ){0,3}?(?:${nouns})\\b`, "iu")
/** Where the speaker may end. */
const cuts = new RegExp(`,? (?:${headlineBreaks.join("|")}) |[:(]| [–—-] |$`, "g")

/** The one person whose text a headline announces: "Statement by Mayor Anna Berg at the harbour", "Anna Berg’s speech"; null for none or several. */
export const headlineSpeaker = (title: string): (Speaker & { readonly printed: string }) | null => {
  const plain = title.replace(/\.$/, "")
  const after = by.exec(plain)?.[1]
  const phrases = after === undefined ? [whose.exec(plain)?.[1] ?? ""] : [...after.matchAll(cuts)].map((cut) => after.slice(0, cut.index))
  for (const phrase of phrases) {
    const printed = phrase.replace(/^the /i, "").replace(/,$/, "")
    const read = printed === "" ? null : readSpeaker(printed)
    if (read === null || read.name === "" || read.kind === "surname") continue
    return / (?:and|&) /.test(printed) ? null : { ...read, printed }
  }
  return null
}
