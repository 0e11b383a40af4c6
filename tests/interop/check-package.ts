/**
 * Prints what the Frictionless library finds wrong with a data package, as a JSON list: check-package.ts FOLDER. It reads the
 * package and every CSV as the package describes them: types, constraints, keys, and foreign keys between the tables.
 * The library knows version 1 of the standard, which has no lists: it is given them as text. It takes a byte order mark for
 * text, so it is given copies without one.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

interface Descriptor {
  readonly resources: readonly {
    readonly path: string
    readonly format: string
    /** File that describes the columns. */
    readonly schema?: string
  }[]
}
interface Resource {
  readonly name: string
  readonly valid: boolean
  readonly errors: readonly Error[]
  readonly descriptor: { readonly format: string }
  readonly read: (options: { readonly relations: boolean }) => Promise<readonly unknown[]>
}
interface Library {
  readonly validate: (file: string) => Promise<{ readonly valid: boolean; readonly errors: readonly Error[] }>
  readonly Package: { readonly load: (file: string) => Promise<{ readonly resources: readonly Resource[] }> }
}

const [folder = ""] = process.argv.slice(2)
const name: string = "datapackage"
const { default: library } = (await import(name)) as { readonly default: Library }
const descriptor = JSON.parse(readFileSync(`${folder}/datapackage.json`, "utf8")) as Descriptor
const copy = mkdtempSync(join(tmpdir(), "package-"))

const check = async (): Promise<readonly string[]> => {
  const found = (await library.validate(`${folder}/datapackage.json`)).errors.map(({ message }) => message)
  if (found.length > 0) return found
  cpSync(folder, copy, { recursive: true })
  for (const { path, format, schema } of descriptor.resources) {
    if (format === "csv") writeFileSync(join(copy, path), readFileSync(join(folder, path), "utf8").replace(/^\uFEFF/, ""))
    if (schema !== undefined) {
      const text = readFileSync(join(folder, schema), "utf8")
      writeFileSync(join(copy, schema), text.replaceAll('"type": "list"', '"type": "string"'))
    }
  }
  const { resources } = await library.Package.load(join(copy, "datapackage.json"))
  for (const resource of resources) {
    found.push(...resource.errors.map(({ message }) => `${resource.name}: ${message}`))
    if (resource.descriptor.format !== "csv") continue
    await resource.read({ relations: true }).catch((error: Error & { readonly errors?: readonly Error[] }) => {
      found.push(...[error, ...(error.errors ?? [])].map(({ message }) => `${resource.name}: ${message}`))
    })
  }
  return found
}

const found = await check().catch(({ message }: Error) => [message])
rmSync(copy, { recursive: true })
process.stdout.write(JSON.stringify(found))
