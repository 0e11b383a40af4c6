/** The folder of the package that a bundled file belongs to; null for the project's own. */
const packageOf = (file: string): string | null => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? null

const nameOf = (folder: string): string => folder.slice(folder.lastIndexOf("node_modules/") + "node_modules/".length)

/** The licences of the packages that bundled files belong to: who holds which copyright, and each wording once. */
export const notices = async (files: readonly string[], licenceOf: (folder: string) => Promise<string>): Promise<string> => {
  const holders = new Map<string, string[]>()
  for (const folder of [...new Set(files.map(packageOf))].filter((each) => each !== null).sort()) {
    const lines = (await licenceOf(folder)).replaceAll("\r", "").split("\n")
    const terms = lines
      .filter((line) => !isClaim(line))
      .join("\n")
      .replace(/\n{3,}/g, "\n\n")
      .trim()
    holders.set(terms, [...(holders.get(terms) ?? []), [nameOf(folder), ...lines.filter(isClaim)].join("\n")])
  }
  return [...holders].map(([terms, packages]) => `${packages.join("\n")}\n\n${terms}\n`).join("\n")
}

const isClaim = (line: string): boolean => /^Copyright /.test(line)
