import { source } from "./source.ts"

/** en.kremlin.ru: the main site saved as a whole page, and its text version (special.kremlin.ru). */
export const kremlin = source({
  name: "kremlin",
  publisher: "kremlin.ru",
  recognises: (lines) =>
    lines.some((line) => /^Official website of the President of Russia:?$/i.test(line)) ||
    lines.some((line) => /^Direct link: (?:en\.)?kremlin\.ru\//.test(line)),
  headerEnds:
    /^(?:Official website of the President of Russia|Presidential Executive Office ?\d{4}|Creative Commons Attribution 4\.0 International)$/i,
  footerStarts: /^Publication status$/,
  boilerplate: [
    /^(?:View settings|Font size:|Site colours?:)/,
    // "Events /". It is matched from the end, since most lines begin with letters and hardly any ends in a slash.
    /\/$(?<=^[\p{L} ]+\/)/u,
    /^(?:Events|News|Transcripts|Trips|Documents|Text version|Photo|Video|Share|Print)$/,
    /^(?:Direct link|Last updated at|Addressee email|Published in sections:|Publication date:)/,
    /^https?:\/\/\S+$/
  ],
  linkBoxes: /^(?:See also|Additional|Related)$/,
  tagLists: /^(?:Geography|Topics|Persons|Regions|Agencies|Organisations)$/,
  popUps: true,
  captions: true
})
