/** Words of phrases that say when. Our own lists. */

const words = (list: string): readonly string[] => list.split(" ")

/** Where from now a word looks: back, ahead, or at what is. */
export const sides: ReadonlyMap<string, -1 | 0 | 1> = new Map([
  ...words("last past previous preceding recent latest").map((word) => [word, -1] as const),
  ...words("next coming following upcoming subsequent").map((word) => [word, 1] as const),
  ...words("this current").map((word) => [word, 0] as const)
])

/** What may stand before one of these: "over the course of these last years". */
export const beforeSpan: ReadonlySet<string> = new Set(words("the a an period of these those course all"))

/** What may stand before a date or a year: "by the end of the academic year 2019". */
export const beforeDate: ReadonlySet<string> = new Set(
  words("the early late mid year beginning end start middle of academic fiscal season")
)
