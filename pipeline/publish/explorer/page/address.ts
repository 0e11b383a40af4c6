/** A view of the page, as the part of its address after # gives it: "#/speech/harbour-2020?figure=…". */
export interface Address {
  /** The name of the screen, and of what it shows. */
  readonly screen: string
  readonly id: string
  readonly settings: Readonly<Record<string, string>>
}

/** Reads an address; what cannot be read is the start. */
export const addressOf = (hash: string): Address => {
  const [path = "", query = ""] = hash.replace(/^#\/?/, "").split(/\?(.*)/s)
  const [screen = "", id = ""] = path.split("/").map(decoded)
  return { screen, id, settings: Object.fromEntries([...new URLSearchParams(query)].filter(([, value]) => value !== "")) }
}

const decoded = (part: string): string => {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

/** An address to link to. Settings that are empty are left out. */
export const hashOf = (screen: string, id = "", settings: Readonly<Record<string, string | null>> = {}): string => {
  const set = Object.entries(settings).flatMap(([name, value]) =>
    value === null || value === "" ? [] : [[name, value] as [string, string]]
  )
  const query = new URLSearchParams(set).toString()
  return `#/${screen}${id === "" ? "" : `/${encodeURIComponent(id)}`}${query === "" ? "" : `?${query}`}`
}
