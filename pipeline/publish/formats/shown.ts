const longest = 80

/** A cell as a message shows it: as JSON, cut to 80 characters. */
export const shown = (cell: unknown): string => {
  const text = cell === undefined ? "nothing" : (JSON.stringify(cell) ?? String(cell))
  return text.length > longest ? `${text.slice(0, longest)}…` : text
}
