const day = 86_400_000
/** A report may be dated the day after the speech, in another time zone or two days later at the latest. */
export const dayTolerance = 2

/** When and on what occasion a page says that something was said. */
interface Occasion {
  readonly eventId: string | null
  readonly date: string | null
}

/** Whether two pages name different occasions: other events, or days too far apart where the events are not both known. */
export const differentOccasions = (a: Occasion, b: Occasion): boolean => {
  if (a.eventId !== null && b.eventId !== null) return a.eventId !== b.eventId
  if (a.date === null || b.date === null) return false
  return Math.abs(Date.parse(a.date) - Date.parse(b.date)) > dayTolerance * day
}

/** Whether two labels may stand for one person: the same, or one of them not known. */
export const maybeSamePerson = (a: string | null, b: string | null): boolean => a === null || b === null || a === b
