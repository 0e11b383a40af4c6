/** Days of the proleptic Gregorian calendar, written ISO 8601 (`YYYY-MM-DD`) and reckoned without a clock or a time zone. */

/** Month and day count from 1. */
export interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
}

const pad = (value: number, width: number): string => String(value).padStart(width, "0")

export const iso = ({ year, month, day }: Day): string => `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`

export const parseDay = (date: string): Day => {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number)
  return { year, month, day }
}

const daysInMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()

export const monthStart = (year: number, month: number): Day => ({ year, month, day: 1 })
export const monthEnd = (year: number, month: number): Day => ({ year, month, day: daysInMonth(year, month) })

/** The day that lies so many days later, or earlier for a negative number. */
export const plusDays = ({ year, month, day }: Day, days: number): Day => {
  const moved = new Date(Date.UTC(year, month - 1, day) + days * 86400000)
  return { year: moved.getUTCFullYear(), month: moved.getUTCMonth() + 1, day: moved.getUTCDate() }
}

/** The same day so many months later; the last day of a month that is too short for it. */
export const plusMonths = ({ year, month, day }: Day, months: number): Day => {
  const index = year * 12 + (month - 1) + months
  const moved = { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 }
  return { ...moved, day: Math.min(day, daysInMonth(moved.year, moved.month)) }
}

/** Day of the week, from 0 for Monday. */
export const weekday = ({ year, month, day }: Day): number => (new Date(Date.UTC(year, month - 1, day)).getUTCDay() + 6) % 7
