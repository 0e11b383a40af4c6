/** Days of the proleptic Gregorian calendar, written ISO 8601 (`YYYY-MM-DD`) and reckoned without a clock or a time zone. */

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

export const daysInMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()

export const monthStart = (year: number, month: number): Day => ({ year, month, day: 1 })
export const monthEnd = (year: number, month: number): Day => ({ year, month, day: daysInMonth(year, month) })

/** Moves by whole days. */
export const plusDays = ({ year, month, day }: Day, days: number): Day => {
  const moved = new Date(Date.UTC(year, month - 1, day) + days * 86400000)
  return { year: moved.getUTCFullYear(), month: moved.getUTCMonth() + 1, day: moved.getUTCDate() }
}

/** Moves by whole months, to the last day of a shorter month. */
export const plusMonths = ({ year, month, day }: Day, months: number): Day => {
  const index = year * 12 + (month - 1) + months
  const moved = { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 }
  return { ...moved, day: Math.min(day, daysInMonth(moved.year, moved.month)) }
}

/** Monday is 0. */
export const weekday = ({ year, month, day }: Day): number => (new Date(Date.UTC(year, month - 1, day)).getUTCDay() + 6) % 7
