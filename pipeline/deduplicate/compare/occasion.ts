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

/** Occasions of pages as columns: a number for each event (-1 for none known), and days in milliseconds (NaN where none is known). */
export interface Occasions {
  readonly events: Int32Array
  readonly times: Float64Array
}

export const occasionsOf = (pages: readonly Occasion[]): Occasions => {
  const known = new Map<string, number>()
  const numberOf = (eventId: string): number => {
    const number = known.get(eventId) ?? known.size
    known.set(eventId, number)
    return number
  }
  return {
    events: Int32Array.from(pages, ({ eventId }) => (eventId === null ? -1 : numberOf(eventId))),
    times: Float64Array.from(pages, ({ date }) => (date === null ? Number.NaN : Date.parse(date)))
  }
}

/** `differentOccasions` of two pages by their numbers, asked often. */
export const amongOccasions =
  ({ events, times }: Occasions) =>
  (a: number, b: number): boolean =>
    events[a]! >= 0 && events[b]! >= 0 ? events[a] !== events[b] : Math.abs(times[a]! - times[b]!) > tolerance * day

/** Whether two labels may stand for one person: the same, or one of them not known. */
export const maybeSamePerson = (a: string | null, b: string | null): boolean => a === null || b === null || a === b
