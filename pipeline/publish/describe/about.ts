import type { Facts } from "../../../schemas/inputs.ts"

/** What metadata files say of the dataset as a whole. */
export interface About {
  /** Lower-case words and hyphens. */
  readonly name: string
  readonly title: string
  readonly description: string
  readonly homepage: string | null
  /** Licences of what the project adds: annotation, figures, links. Texts have those in `documents.licence`. */
  readonly licences: readonly { readonly name: string; readonly path: string; readonly title: string }[]
  readonly contributors: readonly { readonly title: string; readonly roles: readonly string[] }[]
}

/** For a raw folder without a row about the dataset: it names no licence, because none is known. */
const defaultAbout: About = {
  name: "speeches",
  title: "Speeches",
  description: "Speeches, speakers and figures from saved web pages, each row traceable to the exact characters it came from.",
  homepage: null,
  licences: [],
  contributors: []
}

/** The dataset as the reviewed row about it says, or the default. */
export const aboutOf = ({ dataset }: Pick<Facts, "dataset">): About => {
  if (dataset === undefined) return defaultAbout
  const { name, title, description, homepage, licence, licence_title, licence_url, maintainers } = dataset
  const licences = licence === null || licence_url === null ? [] : [{ name: licence, path: licence_url, title: licence_title ?? licence }]
  const contributors = maintainers.map((maintainer) => ({ title: maintainer, roles: ["maintainer"] }))
  return { name, title, description, homepage, licences, contributors }
}
