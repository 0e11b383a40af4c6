/** How English writes days and ordinal numbers in a reference. Names and endings as in any grammar of English. */

const longDates = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" })

/** "2021-07-01" to "1 July 2021". */
export const longDate = (date: string): string => longDates.format(new Date(date))

const endings: Readonly<Record<number, string>> = { 1: "st", 2: "nd", 3: "rd" }

/** 1 to "1st", 12 to "12th", 22 to "22nd". */
export const ordinal = (number: number): string => {
  const isTeen = number % 100 >= 11 && number % 100 <= 13
  return `${number}${(isTeen ? undefined : endings[number % 10]) ?? "th"}`
}
