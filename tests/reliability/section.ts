import { counted } from "./count.ts"

/** The file that has the counts, and the two lines between which they stand. */
export const countsFile = "tests/README.md"
export const opening = "<!-- written by `npm run reliability` -->"
export const closing = "<!-- end of what `npm run reliability` writes -->"

export type Counts = Readonly<Partial<Record<keyof typeof counted, number>>>

/** Reads the counts that a text has between the two marks. */
export const countsIn = (text: string): Counts => {
  const section = text.slice(text.indexOf(opening), text.indexOf(closing))
  return Object.fromEntries(
    Object.entries(counted).flatMap(([what, meaning]) => {
      const row = section.split("\n").find((line) => line.startsWith(`| ${meaning} |`))
      return row === undefined ? [] : [[what, Number(row.split("|")[2])]]
    })
  )
}

/** Writes these counts between the two marks of a text. A text without marks comes back unchanged. */
export const withCounts = (text: string, counts: Counts): string => {
  const start = text.indexOf(opening)
  const end = text.indexOf(closing)
  if (start < 0 || end < start) return text
  const rows = Object.entries(counted).flatMap(([what, meaning]) => {
    const count = counts[what as keyof typeof counted]
    return count === undefined ? [] : [`| ${meaning} | ${count} |`]
  })
  return `${text.slice(0, start + opening.length)}\n${["| | |", "|---|---:|", ...rows].join("\n")}\n${text.slice(end)}`
}
