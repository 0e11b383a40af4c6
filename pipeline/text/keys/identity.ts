import { hash } from "node:crypto"

/** Eight hexadecimal digits that name a content: the first 32 bits of its SHA-256. Within one page that suffices; `distinct` tells equal ones apart. */
export const fingerprint = (content: string): string => hash("sha256", content, "hex").slice(0, 8)

/** Makes a function that numbers names which it is given again: "a", "a-2", "a-3". */
export const distinct = (): ((name: string) => string) => {
  const seen = new Map<string, number>()
  return (name) => {
    const place = (seen.get(name) ?? 0) + 1
    seen.set(name, place)
    return place === 1 ? name : `${name}-${place}`
  }
}

/** Latin letters that Unicode does not decompose into a base letter and a mark. */
const undecomposed = new Map(Object.entries({ ı: "i", ł: "l", ø: "o", đ: "d", ð: "d", ß: "ss", æ: "ae", œ: "oe", þ: "th" }))

/**
 * Makes an id of a name: lower case, Latin letters without marks, digits and hyphens ("Aleksandr Lukashenko": "aleksandr-lukashenko").
 * A name with letters of another script gets its fingerprint at the end, so that no two such names have the same id.
 */
export const slugify = (name: string): string => {
  const latin = name
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
  const plain = latin
    .replace(/[ıłøđðßæœþ]/g, (letter) => undecomposed.get(letter)!)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")
  const lost = /[^\p{Script=Latin}\p{N}\p{P}\p{Z}\p{S}\p{C}]/u.test(latin)
  return lost || plain === "" ? `${plain === "" ? "x" : plain}-${fingerprint(name)}` : plain
}
