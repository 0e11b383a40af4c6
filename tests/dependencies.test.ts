import { readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"

interface Locked {
  readonly version?: string
  readonly license?: unknown
  readonly resolved?: string
  readonly integrity?: string
  readonly dev?: boolean
  readonly hasInstallScript?: boolean
}

/** The packages of a lock file, by their place below node_modules. */
const packagesOf = (file: string): readonly (readonly [place: string, locked: Locked])[] =>
  Object.entries((JSON.parse(readFileSync(file, "utf8")) as { packages: Record<string, Locked> }).packages).filter(
    ([place]) => place !== ""
  )

const nameOf = (place: string): string => place.slice(place.lastIndexOf("node_modules/") + "node_modules/".length)

const permissive = ["MIT", "MIT/X11", "ISC", "0BSD", "BSD-2-Clause", "BSD-3-Clause", "Apache-2.0", "MIT OR Apache-2.0"]

/** Licences of other kinds, package by package: used as they are, and none is part of what is published. */
const looked: Readonly<Record<string, RegExp>> = {
  // Mozilla's licence binds who changes its files; parts of vite, on which the tests run, and what looks for barriers in the page.
  "MPL-2.0": /^(?:lightningcss(?:-.*)?|axe-core)$/,
  // One of two licences at choice, or both of two permissive ones.
  "(MIT OR GPL-3.0-or-later)": /^jszip$/,
  "(MIT AND Zlib)": /^pako$/,
  // LGPL: guesses the encoding of files for the Frictionless library, which the checks of `make interop` alone install.
  "LGPL-2.1+": /^jschardet$/,
  // Public domain; a part of what draws the plot of the page.
  Unlicense: /^robust-predicates$/,
  // The text of MIT in a file.
  "SEE LICENSE IN LICENSE": /^nodejs-polars-/,
  // A list of two: public domain or MIT.
  '[{"type":"Public Domain","url":"http://geraintluff.github.io/tv4/LICENSE.txt"},{"type":"MIT","url":"http://jsonary.com/LICENSE.txt"}]':
    /^tv4$/
}

const isAllowed = ([place, { license }]: readonly [string, Locked]): boolean => {
  const licence = typeof license === "string" ? license : JSON.stringify(license)
  return permissive.includes(licence) || (looked[licence]?.test(nameOf(place)) ?? false)
}

describe.each([["package-lock.json"], ["tests/interop/package-lock.json"]])("%s", (file) => {
  const packages = packagesOf(file)

  it("names packages of licences that were looked at", () => {
    expect(packages.length).toBeGreaterThan(50)
    expect(
      packages.filter((each) => !isAllowed(each)).map(([place, { license }]) => `${nameOf(place)}: ${JSON.stringify(license)}`)
    ).toEqual([])
  })

  it("pins every package by its content", () => {
    expect(packages.filter(([, { integrity, version }]) => !integrity?.startsWith("sha512-") || version === undefined)).toEqual([])
  })

  it("names no address but npm's", () => {
    const hosts = packages.flatMap(([, { resolved }]) => (resolved === undefined ? [] : [new URL(resolved).host]))
    expect(hosts.filter((host) => host !== "registry.npmjs.org")).toEqual([])
  })
})

describe("installing", () => {
  it("runs no script", () => {
    for (const file of ["package-lock.json", "tests/interop/package-lock.json"])
      expect(packagesOf(file).filter(([, { hasInstallScript }]) => hasInstallScript === true)).toEqual([])
  })

  it("brings Node itself as a package of the system, with the hash of its content", () => {
    const names = Object.keys(JSON.parse(readFileSync("package.json", "utf8")).optionalDependencies).filter((name) =>
      name.startsWith("node-")
    )
    const places = packagesOf("package-lock.json").filter(([place]) => names.includes(nameOf(place)))
    expect(places.length).toBe(names.length)
    expect(new Set(places.map(([, { version }]) => version)).size).toBe(1)
  })

  it("asks for exact versions", () => {
    for (const file of ["package.json", "tests/interop/package.json"]) {
      const {
        dependencies = {},
        optionalDependencies = {},
        devDependencies = {}
      } = JSON.parse(readFileSync(file, "utf8")) as Record<string, Record<string, string>>
      for (const version of Object.values({ ...dependencies, ...optionalDependencies, ...devDependencies }))
        expect(version).toMatch(/^\d+\.\d+\.\d+(?:-[\w.]+)?$/)
    }
  })
})
