/**
 * What one publisher's pages look like. A profile is data and small pure tests; the steps know no publisher by name.
 * Lines are trimmed lines of the page, blank ones left out, white space folded to single spaces.
 */
export interface Source {
  /** Name of the profile, as in the documents table. */
  readonly name: string
  /** The publisher's site, as in the documents table; null for the general profile. */
  readonly publisher: string | null
  /** Whether a page of these lines is this publisher's. */
  readonly recognises: (lines: readonly string[]) => boolean
  /** Lines that end the site's header: the last of them near the top, and everything before it, is boilerplate. */
  readonly headerEnds: RegExp | null
  /** First line of the site's footer: it and everything after it is boilerplate. */
  readonly footerStarts: RegExp | null
  /** Lines that are boilerplate wherever they stand. */
  readonly boilerplate: readonly RegExp[]
  /** Lines that open a box of links: each link is a line with a date line below it. */
  readonly linkBoxes: RegExp | null
  /** Lines that open a list of tags: the short lines up to the footer. */
  readonly tagLists: RegExp | null
  /** Whether pop-ups are saved inside sentences, set off by wide gaps: "Anna Berg     Berg AnnaMinister of Trade ,". */
  readonly popUps: boolean
  /** Whether captions of a picture gallery stand between paragraphs. */
  readonly captions: boolean
}

/** A profile from what is particular to it. */
export const source = (particular: Pick<Source, "name" | "publisher" | "recognises"> & Partial<Source>): Source => ({
  headerEnds: null,
  footerStarts: null,
  boilerplate: [],
  linkBoxes: null,
  tagLists: null,
  popUps: false,
  captions: false,
  ...particular
})
