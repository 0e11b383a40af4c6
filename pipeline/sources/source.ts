/**
 * What the pages of one publisher look like. Steps know no publisher by name: all they know is in such a profile. Lines are those of the page,
 * trimmed and in single spaces, without blank ones.
 */
export interface Source {
  /** Name of the profile, as in the documents table. */
  readonly name: string
  /** The publisher's site, as in the documents table; null for the general profile. */
  readonly publisher: string | null
  /** Whether a page of these lines is this publisher's. */
  readonly recognises: (lines: readonly string[]) => boolean
  /** Lines that may end the header of the site. The last of them near the top, and everything before it, is boilerplate. */
  readonly headerEnds: RegExp | null
  /** The first line of the footer of the site. It and everything after it is boilerplate. */
  readonly footerStarts: RegExp | null
  /** Lines that are boilerplate wherever they stand. */
  readonly boilerplate: readonly RegExp[]
  /** Lines that open a box of links: each link is a line with a date line below it. */
  readonly linkBoxes: RegExp | null
  /** Lines that open a list of tags, which are short lines up to the footer. */
  readonly tagLists: RegExp | null
  /** Whether pop-ups are saved inside sentences, after wide gaps: "Anna Berg     Berg AnnaMinister of Trade ,". */
  readonly popUps: boolean
  /** Whether captions of a picture gallery stand between paragraphs. */
  readonly captions: boolean
}

/** A profile of a publisher; what it does not give is absent. */
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
