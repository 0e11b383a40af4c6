import { addressCaptions, licenceVariants, publicationCaptions } from "../../english/pages/printed-facts.ts"
import type { PrintedFacts } from "../../model/clean-page.ts"
import { readDateline } from "./dateline.ts"

const address = new RegExp(`^(?:${addressCaptions.join("|")})(?::\\s*|\\s+)?(.*)$`, "i")
const publication = new RegExp(`^(?:${publicationCaptions.join("|")}):?\\s*(.*)$`, "i")
const webAddress = /^['"]?((?:https?:\/\/)?(?:[\p{L}\d-]+\.)+\p{L}{2,}\/[^\s'"]+)['"]?$/u
const creativeCommons = /\b(?:Creative Commons|CC)[ -](Attribution|BY)((?:[ -][\p{L}]+){0,4}?)[ -](\d\.\d)\b/iu
const openGovernment = /\bOpen Government Licen[cs]e v?(?:ersion )?([1-3])(?:\.0)?\b/i
/** Licences without an SPDX identifier, or without the version that one needs, under which a page says that it is available: as printed. */
const otherLicences =
  /\b(?:available|licen[cs]ed|published|released|reused?|reproduced) (?:[\p{Ll}-]+ ){0,3}?under (?:the |an? |terms of |conditions of )*((?:(?:\p{Lu}[\p{L}-]*|of|for|and) ){1,6}?Licen[cs]e(?: for(?: \p{Lu}\p{L}*){1,4})?(?: \(\p{Lu}[\p{Lu}-]+\))?(?: (?:v|version )?\d(?:\.\d)?)?)/u
const noRights = /\b(CC0)(?: (1\.0))?\b/
/** Works of governments: a speech, too, may say that something is in the public domain. */
const publicDomain =
  /\b(?:web ?site|page|government work|unless otherwise|except where)\b.*\bpublic domain\b|\bpublic domain\b.*\b(?:web ?site|page|government work|unless otherwise|except where)\b/i

/**
 * What a page prints about itself, from its lines in order: its address and its day of publication after their captions or below them, and
 * its licence as an SPDX identifier, or as printed where there is none. Null where the lines say nothing, or say it in two ways.
 */
export const printedFacts = (lines: readonly string[]): PrintedFacts => ({
  url: only(captioned(lines, address).flatMap((text) => addressIn(text))),
  published: only(captioned(lines, publication).flatMap((text) => readDateline(text.replace(/, \d{1,2}:\d{2}$/, ""))?.date ?? [])),
  licence: only(lines.flatMap((line) => (line.length > longest ? [] : (licenceIn(line) ?? []))))
})

/** Most characters of a line that tells of its page. */
const longest = 300

/** What stands after a caption, or on the line below one that stands alone. */
const captioned = (lines: readonly string[], caption: RegExp): readonly string[] =>
  lines.flatMap((line, index) => {
    const found = line.length > longest ? null : caption.exec(line)
    if (found === null) return []
    const told = found[1]!.trim()
    return told !== "" ? [told] : index + 1 < lines.length ? [lines[index + 1]!] : []
  })

/** An address with its scheme; short ones that lead to the same page ("kremlin.ru/d/8043") give way to whole ones. */
const addressIn = (text: string): readonly string[] => {
  const found = webAddress.exec(text)?.[1]
  return found === undefined ? [] : [/^https?:/.test(found) ? found : `http://${found}`]
}

const licenceIn = (line: string): string | null => {
  const found = creativeCommons.exec(line)
  const version = openGovernment.exec(line)?.[1]
  if (found === null && version !== undefined) return `OGL-UK-${version}.0`
  if (found === null)
    return otherLicences.exec(line)?.[1] ?? (noRights.test(line) ? "CC0-1.0" : publicDomain.test(line) ? "public domain" : null)
  const words = found[2]!.toLowerCase().split(/[ -]+/)
  const terms = words.flatMap((word) => licenceVariants.get(word) ?? [])
  return ["CC", "BY", ...terms, found[3]!].join("-")
}

/** The one value; of several the longest that the others do not contradict (an address in full beside a short one); null for none. */
const only = (values: readonly string[]): string | null => {
  const distinct = [...new Set(values)]
  const longer = distinct.toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1))[0] ?? null
  const hostOf = (value: string): string => /^https?:\/\/(?:www\.)?([^/]+)/.exec(value)?.[1] ?? value
  return distinct.every((value) => hostOf(value) === hostOf(longer!)) ? longer : null
}
