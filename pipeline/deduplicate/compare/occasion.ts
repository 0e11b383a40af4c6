/** Days by which the dates of two reports of one speech may differ: time zones part them, and a report may come later. */
export const dayTolerance = 2

const millisecondsOfDay = 86_400_000

/** The event and the date (ISO 8601) of a page, null where the page names none. */
interface Occasion {
  readonly eventId: string | null
  readonly date: string | null
}

/** Whether two pages are about different occasions. Two known events decide it; otherwise two known dates do. */
export const differentOccasions = (a: Occasion, b: Occasion): boolean => {
  if (a.eventId !== null && b.eventId !== null) return a.eventId !== b.eventId
  if (a.date === null || b.date === null) return false
  return Math.abs(Date.parse(a.date) - Date.parse(b.date)) > dayTolerance * millisecondsOfDay
}

/** Whether two speakers, given by their ids, may be one person: they are the same, or one of them is not known. */
export const maybeSamePerson = (a: string | null, b: string | null): boolean => a === null || b === null || a === b
