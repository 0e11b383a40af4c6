import { rmSync } from "node:fs"

/** Removes a file or folder, if the system lets it go. */
export const discard = (path: string): void => {
  try {
    rmSync(path, { recursive: true, force: true })
  } catch {
    // It is in nobody's way, or another run removes it too.
  }
}
