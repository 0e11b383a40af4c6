import { createHash } from "node:crypto"
import type { DocumentRow } from "../../../schemas/documents.ts"

/** The pages of a dataset as the data package and the workbook describe them. */
export interface Pages {
  readonly sources: readonly { readonly title: string; readonly path?: string }[]
  /** Number of pages by publisher and licence ("example.org: CC-BY-4.0"), in the order of the documents. */
  readonly licences: ReadonlyMap<string, number>
  /** Languages of the pages by BCP 47, sorted. */
  readonly languages: readonly string[]
  /** One hash over the hashes of all pages: releases with the same one were made from the same bytes. */
  readonly sha256: string
}

/** Gathers what is said of pages: give it the rows of `documents` in their order, then ask for the result. */
export const pageSummary = () => {
  const sources: { readonly title: string; readonly path?: string }[] = []
  const licences = new Map<string, number>()
  const languages = new Set<string>()
  const hash = createHash("sha256")
  return {
    add: (documents: readonly DocumentRow[]): void => {
      for (const { document_id, title, url, publisher, licence, language, sha256 } of documents) {
        hash.update(`${sha256}  ${document_id}\n`)
        sources.push({ title: title ?? document_id, ...(url === null ? {} : { path: url }) })
        if (language !== null) languages.add(language)
        const terms = `${publisher ?? "unknown publisher"}: ${licence ?? "no licence stated"}`
        licences.set(terms, (licences.get(terms) ?? 0) + 1)
      }
    },
    result: (): Pages => ({ sources, licences, languages: [...languages].sort(), sha256: hash.digest("hex") })
  }
}
