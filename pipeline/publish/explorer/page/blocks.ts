/** Resolves when all of the page is there: its data stand after its code, so that the start need not wait for them. */
export const parsed: Promise<void> = new Promise((resolve) => {
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", () => resolve())
  else resolve()
})

/** Blocks that came in a script beside the page. */
const brought = new Map<string, string>()
Object.assign(globalThis, { explorerTexts: (name: string, packed: string) => void brought.set(name, packed) })

/** What a block of the page's data holds. */
export const contentOf = async (name: string): Promise<unknown> => {
  await parsed
  const inside = document.getElementById(name)?.textContent ?? brought.get(name)
  if (inside !== undefined) return unpack(inside)
  await load(`${name.replace(/-\d+$/, "")}.js`)
  const packed = brought.get(name)
  if (packed === undefined) throw new Error(`${name} is neither in this page nor in the file beside it.`)
  return unpack(packed)
}

const loading = new Map<string, Promise<void>>()

/** Runs a script that stands beside the page: from disk, a page may read no file in another way. */
const load = (file: string): Promise<void> => {
  const known = loading.get(file)
  if (known !== undefined) return known
  const loaded = new Promise<void>((resolve, reject) => {
    const script = document.createElement("script")
    script.src = file
    script.addEventListener("load", () => resolve())
    script.addEventListener("error", () => reject(new Error(`The texts of these pages are in ${file}, which is not beside this page.`)))
    document.head.append(script)
  })
  loading.set(file, loaded)
  return loaded
}

const unpack = async (packed: string): Promise<unknown> => {
  const characters = atob(packed)
  const bytes = new Uint8Array(characters.length)
  for (let place = 0; place < characters.length; place++) bytes[place] = characters.charCodeAt(place)
  const text = new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"))).text()
  return JSON.parse(await text)
}
