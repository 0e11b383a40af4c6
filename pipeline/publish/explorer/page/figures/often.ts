import type { FigureRow } from "../../../../../schemas/figures.ts"
import { grammarWords, plainWords } from "../../../../english/common-words.ts"
import { valuesOf } from "./filter.ts"

/** The words that say most often what figures measure, names left out, with the number of figures; only those of two figures or more. */
export const oftenMeasured = (
  figures: readonly Pick<FigureRow, "measure" | "whole">[],
  most: number
): readonly (readonly [string, number])[] => {
  const words = figures.flatMap(({ measure, whole }) => [
    ...new Set(`${measure ?? ""} ${whole ?? ""}`.match(/(?<![\p{L}-])\p{Ll}[\p{L}-]{2,}/gu))
  ])
  const telling = words.filter((word) => !grammarWords.has(word) && !plainWords.has(word))
  return valuesOf(telling, (word) => word)
    .filter(([, count]) => count > 1)
    .slice(0, most)
}
