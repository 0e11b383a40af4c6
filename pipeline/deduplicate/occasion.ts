const day = 86_400_000
/** A report may be dated the day after the speech, in another time zone or two days later at the latest. */
const tolerance = 2

/** When and on what occasion a page says that something was said. */
interface Occasion {
  readonly eventId: string | null
  readonly date: string | null
}

/** Whether two pages name different occasions: other events, or days too far apart where the events are not both known. */
export const differentOccasions = (a: Occasion, b: Occasion): boolean => {
  if (a.eventId !== null && b.eventId !== null) return a.eventId !== b.eventId
  if (a.date === null || b.date === null) return false
  return Math.abs(Date.parse(a.date) - Date.parse(b.date)) > tolerance * day
}

/** The same of two of some pages by their numbers, asked often. */
export const amongOccasions = (pages: readonly Occasion[]): ((a: number, b: number) => boolean) => {
  const known = new Map<string, number>()
  const numberOf = (eventId: string): number => {
    const number = known.get(eventId) ?? known.size
    known.set(eventId, number)
    return number
  }
  const events = Int32Array.from(pages.map(({ eventId }) => (eventId === null ? -1 : numberOf(eventId))))
  const times = Float64Array.from(pages.map(({ date }) => (date === null ? Number.NaN : Date.parse(date))))
  return (a, b) => (events[a]! >= 0 && events[b]! >= 0 ? events[a] !== events[b] : Math.abs(times[a]! - times[b]!) > tolerance * day)
}

/** Whether two labels may stand for one person: the same, or one of them not known. */
export const maybeSamePerson = (a: string | null, b: string | null): boolean => a === null || b === null || a === b
