/** What the dataset is called and may be used for, where a file says so for all of it. */
export interface About {
  /** Lower-case words and hyphens. */
  readonly name: string
  readonly title: string
  readonly description: string
  readonly homepage: string | null
  /** Of what is ours: annotation, figures, links. The texts have the licences of `documents.licence`. */
  readonly licences: readonly { readonly name: string; readonly path: string; readonly title: string }[]
  readonly contributors: readonly { readonly title: string; readonly roles: readonly string[] }[]
}

export const defaultAbout: About = {
  name: "forum-speeches",
  title: "Forum speeches",
  description: "Speeches, speakers and figures from saved web pages, each row traceable to the exact characters it came from.",
  homepage: null,
  licences: [{ name: "CC-BY-4.0", path: "https://creativecommons.org/licenses/by/4.0/", title: "Creative Commons Attribution 4.0" }],
  contributors: []
}
