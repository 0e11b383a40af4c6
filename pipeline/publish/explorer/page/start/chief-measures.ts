/** The measures that stand for the rest, and what they say of the dataset. */
export const chiefMeasures: Readonly<Record<string, string>> = {
  "passages.speech.f1": "Characters of speech that are given to their speaker",
  "versions.joined": "Speeches printed twice that are recognised as one",
  "duplicates.f1": "Sentences that are found again in another version",
  "figures.found.f1": "Numbers that are figures, found as such",
  "figures.value.f1": "Figures with the right value and bounds",
  "figures.measure": "Figures with the words for what they measure"
}
