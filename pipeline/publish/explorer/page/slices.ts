/** Cuts a text between places that count whole characters, as the tables do: in the browser an emoji counts as two. */
export const sliced = (text: string): { readonly slice: (start: number, end: number) => string; readonly length: number } => {
  if (!/[\ud800-\udbff]/.test(text)) return { slice: (start, end) => text.slice(start, end), length: text.length }
  const places: number[] = []
  let at = 0
  for (const character of text) {
    places.push(at)
    at += character.length
  }
  places.push(at)
  return { slice: (start, end) => text.slice(places[start] ?? at, places[end] ?? at), length: places.length - 1 }
}
