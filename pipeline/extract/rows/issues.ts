import type { IssueRow } from "../../../schemas/issues.ts"
import type { SegmentedPage } from "../../model/segmented-page.ts"
import { type Issue, warning } from "../../text/issues/issue.ts"
import { distinct, fingerprint } from "../../text/keys/identity.ts"
import { codePoints, slice } from "../../text/span.ts"
import type { SpeechFacts } from "../speech-facts.ts"

export const issueRows = (page: SegmentedPage, issues: readonly Issue[]): readonly IssueRow[] => {
  const { documentId, raw } = page.page
  const toPoints = codePoints(raw)
  const name = distinct()
  return issues.map(({ severity, code, span, message }) => ({
    issue_id: name(`${documentId}-${code}-${fingerprint(`${message}\n${span === null ? "" : slice(raw, span)}`)}`),
    severity,
    code,
    document_id: documentId,
    start: span === null ? null : toPoints(span.start),
    end: span === null ? null : toPoints(span.end),
    message
  }))
}

/**
 * The issues of a page from cleaning and segmentation, and those that only its rows show: no speech, no day, no manifest row.
 * A missing day of the speeches that the page prints is reported once, and not where another page or the event gives the day.
 */
export const pageIssues = (page: SegmentedPage, speeches: readonly SpeechFacts[], hasManifest: boolean): readonly Issue[] => {
  const undated = speeches.filter(({ date }) => date === null).length
  const noticed = page.issues.filter(({ code }) => code !== "unknown-date" || speeches.length === 0 || undated > 0)
  const missing = (code: Issue["code"], isGiven: boolean, message: string): readonly Issue[] =>
    isGiven && !noticed.some((issue) => issue.code === code) ? [warning(code, null, message)] : []
  return [
    ...noticed,
    ...missing("no-speech", speeches.length === 0 && page.utterances.length === 0, noSpeech),
    ...missing(
      "unknown-date",
      undated > 0,
      `The day of ${undated} of ${speeches.length} speeches is not known: no dateline of a transcript, no event with a plenary day.`
    ),
    ...missing("page-not-in-manifest", hasManifest && page.page.entry === null, notInManifest)
  ]
}

const noSpeech = "No speech, quotation or reported speech was found in this page."
const notInManifest =
  "The page has no row in raw/documents.csv; what it prints was used. A row gives its publisher, address, licence and day where they are empty."

type Placeless = Pick<IssueRow, "issue_id" | "severity" | "code" | "message">

/** The row of what was noticed outside the text of a page. */
const placeless = (issue: Placeless, documentId: string | null = null): IssueRow => ({
  ...issue,
  document_id: documentId,
  start: null,
  end: null
})

/** The row of a folder of which no page is in the manifest. */
export const noManifestRow = (pages: number): IssueRow =>
  placeless({
    issue_id: "page-not-in-manifest",
    severity: "warning",
    code: "page-not-in-manifest",
    message: `None of ${pages} pages has a row in raw/documents.csv; what they print was used. A row gives the publisher, address, licence and day of a page where they are empty.`
  })

/** The row of a file that was not read. It has no document, so its id is made of the file's name. */
export const skippedFileRow = (file: string, message: string): IssueRow =>
  placeless({ issue_id: `skipped-file-${fingerprint(file)}`, severity: "error", code: "skipped-file", message })

/** A row for each set of pages whose names are one where a system tells neither capitals nor the forms of a letter apart. */
export const similarNameRows = (documentIds: readonly string[]): readonly IssueRow[] =>
  [...Map.groupBy(documentIds, (name) => name.normalize("NFC").toLowerCase().normalize("NFC")).values()]
    .filter((names) => names.length > 1)
    .map((names) => {
      const message = `The names of these pages differ by capitals or the forms of letters only; where files are copied, one may take the place of the other: ${names.map((name) => JSON.stringify(name)).join(", ")}.`
      const issue_id = `${names[0]}-similar-names-${fingerprint(names.join("\n"))}`
      return placeless({ issue_id, severity: "warning", code: "similar-names", message }, names[0]!)
    })
