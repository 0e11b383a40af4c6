import { remembered } from "../../text/keys/remembered.ts"

/** A name in lower case, without accents and full stops, in single spaces: printings of one name become equal. */
export const foldName = (name: string): string =>
  (/^[ -~]*$/.test(name) ? name : name.normalize("NFKD").replace(/\p{M}+/gu, ""))
    .toLowerCase()
    .replace(/[\s.]+/g, " ")
    .trim()

/** The initials of a name: "PV" of "Pekka Virtanen", "P.V.", "P. V." and "PV". */
export const initialsOf = (name: string): string =>
  isInitialism(name) || /^\p{Lu}{2,5}$/u.test(name)
    ? name.replace(/[^\p{L}]/gu, "")
    : name
        .split(/[\s-]+/)
        .map((word) => /^\p{Lu}/u.exec(word)?.[0] ?? "")
        .join("")

/** Whether a name is initials alone: two or three capitals ("PV"), or up to five with full stops ("P.V.", "P. V."). */
export const isInitialism = (name: string): boolean => /^(?:\p{Lu}{2,3}|(?:\p{Lu}\.[ -]?){2,5})$/u.test(name)

/**
 * One spelling for the usual romanisations of a Cyrillic name ("Solev" and "Solyov", "Andrei" and "Andrey"). It joins two spellings
 * of one person within a page, never across pages.
 */
export const romanisation = (name: string): string => romanised(name)

const romanised = remembered(
  (name) =>
    foldName(name)
      .replace(/y?o(?=v\b|v[an])/g, "e")
      .replace(/kh/g, "h")
      .replace(/y(?=[aeou])/g, "")
      .replace(/(?:[eiay]i|[eiay]y|y|j)(?=\b|[^aeiou])/g, "i")
      .replace(/ii+/g, "i")
      .replace(/x/g, "ks"),
  4096
)
