import type { Dataset, MentionRow } from "../../schemas/index.ts"
import { determiners } from "../english/numbers/function-words.ts"
import type { Gold } from "./gold.ts"
import { type Measure, precisionAndRecall, shareOf } from "./measure.ts"
import type { GoldRow } from "./tsv.ts"

/** An annotated figure and the mention that was found in its place. */
interface Match {
  readonly gold: GoldRow
  readonly mention: MentionRow
}

/** The columns of which `figures.columns` tells how often they are right. */
const judged = ["kind", "qualifier", "currency", "aspect", "direction"] as const

/** The columns of words, scored where the annotation or the row has any. */
const phrases = [
  { column: "measure", meaning: "what is measured, as a whole phrase" },
  { column: "holder", meaning: "who holds a share or rank, as a whole phrase" },
  { column: "whole", meaning: "of what a share is taken or among what a rank is held, as a whole phrase" },
  { column: "per", meaning: "what a rate is per" }
] as const

/**
 * Scores mentions by the rows of `figures.tsv`. An annotated figure is found where a mention of role figure or rank overlaps it; a mention
 * stands for one annotated figure at most. Rows that a careful reader could leave out (`maybe`) count neither way. Of the other files,
 * `not-figures.tsv` has the number words that are no figures.
 */
export const scoreFigures = (dataset: Dataset, rows: readonly GoldRow[], files?: Gold["files"]): readonly Measure[] => {
  const annotated = new Set(rows.map((row) => row["document_id"]))
  const inGold = dataset.mentions.filter(({ document_id }) => annotated.has(document_id))
  const claims = inGold.filter(({ role }) => !isNoClaim(role))
  const scored = rows.filter((row) => dataset.documents.some(({ document_id }) => document_id === row["document_id"]))
  const matches = matchAll(claims, scored)
  const taken = new Set(matches.map(({ mention }) => mention.mention_id))
  const sure = matches.filter(({ gold }) => gold["maybe"] !== "1")
  const wanted = scored.filter((row) => row["maybe"] !== "1").length
  const given = sure.length + claims.filter(({ mention_id }) => !taken.has(mention_id)).length
  const right = sure.filter(hasRightValue).length
  const columns = sure.flatMap((match) => judged.map((column) => sameCell(match, column)))
  return [
    ...accuracy("figures.found", "figures found where the annotation has them", sure.length, given, wanted),
    ...accuracy("figures.value", "figures found with the right value and bounds", right, given, wanted),
    shareOf(
      "figures.columns",
      "kind, qualifier, currency, aspect and direction right, of the figures found, taken together",
      columns.filter(Boolean).length,
      columns.length
    ),
    ...phrases.map(({ column, meaning }) => {
      const told = sure.filter((match) => isTold(match, column))
      return shareOf(`figures.${column}`, meaning, told.filter((match) => samePhrase(match, column)).length, told.length)
    }),
    datesOf(sure),
    ...leftOut(inGold, files?.get("not-figures.tsv") ?? [])
  ]
}

const accuracy = (name: string, meaning: string, right: number, reported: number, annotated: number): readonly Measure[] =>
  precisionAndRecall(
    name,
    [`${meaning}: share of those given`, `${meaning}: share of those annotated`, `${meaning}: harmonic mean of precision and recall`],
    { right, reported, annotated }
  )

/** Pairs annotated figures with the mentions that overlap them, both in the order of the text, in one pass over each document. */
const matchAll = (claims: readonly MentionRow[], rows: readonly GoldRow[]): readonly Match[] => {
  const byDocument = Map.groupBy(
    claims.toSorted((a, b) => a.start - b.start),
    ({ document_id }) => document_id
  )
  const places = new Map<string, number>()
  return rows
    .toSorted((a, b) => Number(a["start"]) - Number(b["start"]))
    .flatMap((gold) => {
      const documentId = gold["document_id"] ?? ""
      const own = byDocument.get(documentId) ?? []
      let at = places.get(documentId) ?? 0
      while (at < own.length && own[at]!.end <= Number(gold["start"])) at++
      const mention = own[at]
      const overlaps = mention !== undefined && mention.start < Number(gold["end"])
      places.set(documentId, overlaps ? at + 1 : at)
      return overlaps ? [{ gold, mention }] : []
    })
}

/** Whether a number is the annotated one, to a thousandth: the annotation cuts thirds to four places. */
const sameNumber = (found: number | null, wanted: string | undefined): boolean =>
  found === null || wanted === undefined || wanted === ""
    ? found === null && (wanted ?? "") === ""
    : Math.abs(found - Number(wanted)) <= 1e-3 * Math.abs(Number(wanted))

const hasRightValue = ({ gold, mention }: Match): boolean =>
  sameNumber(mention.value, gold["value"]) && sameNumber(mention.lower, gold["lower"]) && sameNumber(mention.upper, gold["upper"])

const sameCell = ({ gold, mention }: Match, column: (typeof judged)[number]): boolean => (mention[column] ?? "") === (gold[column] ?? "")

/** The readings that an annotated cell allows, parted by " / "; "-" is none. */
const readings = (cell: string | undefined): readonly string[] =>
  (cell ?? "").split(" / ").map((reading) => (reading === "-" ? "" : reading))

/** A phrase without what does not change it: capitals, the form of apostrophes, determiners before it. */
const plain = (phrase: string): string => {
  const words = phrase.toLowerCase().replaceAll("’", "'").split(/\s+/)
  return words.slice(words.findIndex((word) => !determiners.has(word))).join(" ")
}

type Phrase = (typeof phrases)[number]["column"]

const isTold = ({ gold, mention }: Match, column: Phrase): boolean => gold[column] !== "" || mention[column] !== null

const samePhrase = ({ gold, mention }: Match, column: Phrase): boolean =>
  readings(gold[column]).some((reading) => plain(reading) === plain(mention[column] ?? ""))

/** Scores periods by both ends, where the annotation or the row has any. */
const datesOf = (matches: readonly Match[]): Measure => {
  const ends = ["period_start", "period_end"] as const
  const dated = matches.filter(({ gold, mention }) => ends.some((end) => gold[end] !== "" || mention[end] !== null))
  const right = dated.filter(({ gold, mention }) => ends.every((end) => readings(gold[end]).includes(mention[end] ?? "")))
  return shareOf("figures.period", "first and last day of the period", right.length, dated.length)
}

/** Scores the number words that are no figures: how many were not taken for one, and how many have the annotated role. */
const leftOut = (mentions: readonly MentionRow[], rows: readonly GoldRow[]): readonly Measure[] => {
  if (rows.length === 0) return []
  const roles = rows.map(
    (row) =>
      mentions.find(
        ({ document_id, start, end }) => document_id === row["document_id"] && start < Number(row["end"]) && Number(row["start"]) < end
      )?.role ?? null
  )
  const sameRole = roles.filter((role, index) => role === rows[index]!["role"]).length
  return [
    shareOf("figures.left_out", "number words that are no figures, not taken for one", roles.filter(isNoClaim).length, rows.length),
    shareOf("figures.role", "number words that are no figures, given the annotated role", sameRole, rows.length)
  ]
}

const isNoClaim = (role: MentionRow["role"] | null): boolean => role !== "figure" && role !== "rank"
