import { hash } from "node:crypto"

/** Eight hexadecimal digits that stand for a content; 32 bits suffice within one page, where `distinct` settles the rest. */
export const fingerprint = (content: string): string => hash("sha256", content, "hex").slice(0, 8)

/** Gives each name its place among equal ones: "a", "a-2", "a-3". */
export const distinct = (): ((name: string) => string) => {
  const seen = new Map<string, number>()
  return (name) => {
    const place = (seen.get(name) ?? 0) + 1
    seen.set(name, place)
    return place === 1 ? name : `${name}-${place}`
  }
}

/** Letters of the Latin script that Unicode takes for no base letter with a mark. */
const undivided = new Map(Object.entries({ ı: "i", ł: "l", ø: "o", đ: "d", ð: "d", ß: "ss", æ: "ae", œ: "oe", þ: "th" }))

/** "Aleksandr Lukashenko" to "aleksandr-lukashenko"; letters of other scripts go by their hash, so that no two names fall together. */
export const slugify = (name: string): string => {
  const latin = name
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
  const plain = latin
    .replace(/[ıłøđðßæœþ]/g, (letter) => undivided.get(letter)!)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")
  const lost = /[^\p{Script=Latin}\p{N}\p{P}\p{Z}\p{S}\p{C}]/u.test(latin)
  return lost || plain === "" ? `${plain === "" ? "x" : plain}-${fingerprint(name)}` : plain
}
