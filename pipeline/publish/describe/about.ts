import type { DatasetFact, Facts } from "../../../schemas/inputs.ts"

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

/** A folder of pages alone says nothing of itself, nor under what licence its tables may be used. */
export const defaultAbout: About = {
  name: "speeches",
  title: "Speeches",
  description: "Speeches, speakers and figures from saved web pages, each row traceable to the exact characters it came from.",
  homepage: null,
  licences: [],
  contributors: []
}

/** The reviewed row about the dataset, else the default. */
export const aboutOf = ({ dataset }: Pick<Facts, "dataset">): About => (dataset === undefined ? defaultAbout : reviewed(dataset))

const reviewed = ({ name, title, description, homepage, licence, licence_title, licence_url, maintainers }: DatasetFact): About => ({
  name,
  title,
  description,
  homepage,
  licences: licence === null || licence_url === null ? [] : [{ name: licence, path: licence_url, title: licence_title ?? licence }],
  contributors: maintainers.map((maintainer) => ({ title: maintainer, roles: ["maintainer"] }))
})
