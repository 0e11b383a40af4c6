/** The kinds of files that are pages, by the ends of their names. */
const kinds = { txt: "text", html: "html", htm: "html", mhtml: "mhtml", mht: "mhtml" } as const

const named = /^(.*)\.(txt|html|htm|mhtml|mht)$/su

/** The kind of a page by the name of its file; null for what is no page. */
export const kindOf = (file: string): "text" | "html" | "mhtml" | null => {
  const end = named.exec(file)?.[2]
  return end === undefined ? null : kinds[end as keyof typeof kinds]
}

/** The id of a page: the name of its file without folder and end ("pages/a.txt" to "a"). */
export const documentIdOf = (file: string): string => named.exec(file.slice(file.lastIndexOf("/") + 1))![1]!

/**
 * The names that a page may have. They become ids, which stand in every table: they hold no control characters, no marks that turn the
 * direction of text and no list separator, and have neither spaces nor points at their ends.
 */
export const pageName = /^(?![\s.])(?!.*[\s.]\.[a-z]+$)[^\p{Cc}|\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\uFEFF\uFFFD]+\.[a-z]+$/u
