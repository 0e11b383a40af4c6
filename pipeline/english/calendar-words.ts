/** English names of months and days of the week, in their order. */
import { list, set } from "./word-list.ts"

export const monthNames = list("january february march april may june july august september october november december")
export const weekdayNames = list("monday tuesday wednesday thursday friday saturday sunday")

/** Both: capitalised words that name no person. */
export const calendarNames: ReadonlySet<string> = new Set([...monthNames, ...weekdayNames])

export const partsOfDay = set("morning afternoon evening night")
