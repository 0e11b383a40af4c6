import type { CleanPage } from "../../model/clean-page.ts"
import { type Candidate, type Evidence, isOnlyName } from "./label-evidence.ts"

/**
 * Tells whether bold type alone proves a candidate to be a label: the markup shows it in bold, at least two proven labels of the page are bold, too, and
 * it reads like a speaker. Nothing is told by plain type, since pages leave part of a label plain.
 */
export const boldProof = (page: CleanPage, proven: readonly Candidate[], evidence: Evidence): ((candidate: Candidate) => boolean) => {
  const ends = new Map((page.page.derivation?.hints.bold ?? []).map(({ start, end }) => [start, end]))
  const isBold = ({ block, reading }: Candidate): boolean => {
    const { start } = page.blocks[block]!
    const end = ends.get(start) ?? 0
    return end >= start + reading.printed.length && end <= start + reading.length + 1
  }
  if (ends.size === 0 || proven.filter(isBold).length < 2) return () => false
  return (candidate) => isBold(candidate) && !candidate.alone && candidate.rest !== "" && isSpeaker(candidate, evidence)
}

const isSpeaker = ({ reading: { kind, name } }: Candidate, evidence: Evidence): boolean =>
  kind === "named" || kind === "office" || kind === "anonymous" || (kind !== "organisation" && isOnlyName(name, evidence))
