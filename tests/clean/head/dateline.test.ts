import { describe, expect, it } from "vitest"
import { closingDate, closingPlace, leadingDateline, readDateline } from "../../../pipeline/clean/head/dateline.ts"

describe("a dateline", () => {
  it.each([
    ["May 3, 2019, Old Mill, Bergen", "2019-05-03", "Old Mill, Bergen"],
    ["3 May 2019", "2019-05-03", null],
    ["Friday, 3 May 2019, 16:57", "2019-05-03", null],
    ["May 3, 2019 - 23:25 - St Olaf", "2019-05-03", "St Olaf"],
    ["Bergen, 3 May 2019", "2019-05-03", "Bergen"],
    ["2019-05-03T23:30:00Z", "2019-05-03", null],
    ["03.05.2019 14:51", "2019-05-03", null],
    ["Monday, 3 June 2019", "2019-06-03", null],
    ["3.06.2019", "2019-06-03", null],
    ["14/06/2019", "2019-06-14", null],
    ["06/14/2019", "2019-06-14", null],
    ["03/06/2019", null, null],
    ["Delivered on: 7 March 2023", "2023-03-07", null],
    ["7 March 2023 (Transcript, as it was given)", "2023-03-07", null],
    ["7 March 2023 — See all updates", "2023-03-07", null],
    ["Tuesday, 7 March 2023 - Bergen Revised edition", "2023-03-07", "Bergen"],
    ["27 Mar 2023", "2023-03-27", null],
    ["Bergen am Meer, 3 May 2019", "2019-05-03", "Bergen am Meer"],
    ["3rd May, 2019", "2019-05-03", null],
    ["May 21st, 2019, Bergen", "2019-05-21", "Bergen"],
    ["3 May 2019 in Bergen", "2019-05-03", "Bergen"],
    ["Opinion, 3 May 2019", "2019-05-03", null],
    ["3 May 2019 – World Politics", "2019-05-03", null],
    ["May 3, 2019 Reuters", "2019-05-03", null],
    ["11:04 A.M. EDT", null, null],
    ["February 29, 2021, Bergen", null, "Bergen"],
    ["5 мая 2021 года", "2021-05-05", null],
    ["Понедельник, 5 мая 2021", "2021-05-05", null],
    ["1. März 2021", "2021-03-01", null],
    ["1er juin 2021", "2021-06-01", null],
    ["5 de mayo de 2021", "2021-05-05", null],
    ["Gdynia, 3 października 2019", "2019-10-03", "Gdynia"],
    ["Friday, 3 May 2019, 9 a.m.", "2019-05-03", null],
    ["9:15 PM EDT, Tue May 3, 2019", "2019-05-03", null],
    ["Aired May 3, 2019 - 17:00 ET", "2019-05-03", null],
    ["Volume 12: debated on Friday 3 May 2019", "2019-05-03", null],
    ["[Harbour Record Volume 12, Number 4 (Friday, May 3, 2019)]", "2019-05-03", null],
    ["Speech | 3 May 2019 | Bergen", "2019-05-03", "Bergen"],
    ["03.05.2019 | 14:20 | Blue Hall", "2019-05-03", "Blue Hall"],
    ["03.05.2019 · Bergen · 4 min read", "2019-05-03", "Bergen", true],
    ["03.05.2019 | Bergen - Press release", "2019-05-03", "Bergen"],
    ["3 May 2019 | Luxembourg", "2019-05-03", "Luxembourg"],
    ["3 May 2019/University of Bergen", "2019-05-03", "University of Bergen"],
    ["3 May 2019 | Kari Holm, Mayor of Bergen", "2019-05-03", null],
    ["3 May 2019 | Quay News", "2019-05-03", null],
    ["3 May 2019 | Oriol Casals", "2019-05-03", null],
    ["3 May 2019 | Politics", "2019-05-03", null],
    ["At the Old Mill, Bergen on 3 May 2019", "2019-05-03", "Old Mill, Bergen"],
    ["Delivered at Mill House, 3 May 2019", "2019-05-03", "Mill House"],
    ["May 3, 2019 14:20 The Mill, Bergen", "2019-05-03", "The Mill, Bergen"],
    ["3 May 2019 14:20 West Quay", "2019-05-03", "West Quay"],
    ["03.05.2019 12:40 1 532 17", "2019-05-03", null]
  ])("%s", (line, date, place, posted = false) => {
    expect(readDateline(line)).toEqual({ date, place, posted })
  })

  it.each([
    ["By Ida Lund | May 3, 2019 | 3 Comments", "2019-05-03"],
    ["Published 9:15 PM, Fri May 3, 2019", "2019-05-03"],
    ["By Ida Lund, 3 May 2019", "2019-05-03"],
    ["News | 3 May 2019 | Ida Lund", "2019-05-03"]
  ])("of posting, without a place: %s", (line, date) => {
    expect(readDateline(line)).toEqual({ date, place: null, posted: true })
  })

  it.each([
    ["BERGEN, 14 March 2019. The mayor met the board.", "2019-03-14", "Bergen"],
    ["Old Quay, March 14, 2019 – The mayor met the board.", "2019-03-14", "Old Quay"],
    ["BERGEN, 14 March 2019 (Quay News) – The mayor met the board.", "2019-03-14", "Bergen"]
  ])("opens the paragraph %s", (paragraph, date, place) => {
    expect(leadingDateline(paragraph)).toEqual({ date, place, posted: false })
  })

  it.each([
    ["BERGEN, March 14 (Quay News) -- The mayor met the board.", "Bergen"],
    ["BERGEN, March 14. /QUAY/. The mayor met the board.", "Bergen"],
    ["Bergen, 14 March – The mayor met the board.", "Bergen"]
  ])("opens the paragraph without a year: %s", (paragraph, place) => {
    expect(leadingDateline(paragraph)).toEqual({ date: null, place, posted: false, monthDay: "03-14" })
  })

  it.each([
    "Anna, 14 March. I was there.",
    "Berg, March 14: I was there.",
    "In Bergen, 14 March 2019 was a fine day.",
    "Bergen, 14 March 2019 is a day to remember.",
    "Bergen, 14 ships came. The mayor spoke."
  ])("does not open: %s", (paragraph) => {
    expect(leadingDateline(paragraph)).toBeNull()
  })

  it.each([
    ["Harbour press conference: Monday, 6 May 2019", "2019-05-06"],
    ["Transcript of the harbour briefing (May 6, 2019)", "2019-05-06"],
    ["Briefing by the spokesperson on Monday, 6 May 2019", "2019-05-06"],
    ["Speech on the fire of 6 May 1919", null],
    ["Remarks on 6 May 1919", null],
    ["Harbour opened, 6 May 2019", null]
  ])("may close a headline: %s", (headline, date) => {
    expect(closingDate(headline)).toBe(date)
  })

  it.each([
    ["Transcript of remarks following the meeting, Bergen, May 6, 2019", "Bergen"],
    ["Speech by Mayor Anna Berg, Mill House, 6 May 2019", "Mill House"],
    ["Remarks by the mayor, Anna Berg, 6 May 2019", null],
    ["Interview with Anna Berg, Quayside, 6 May 2019", null]
  ])("has its place in the headline: %s", (headline, place) => {
    expect(closingPlace(headline)).toBe(place)
  })

  it("of posting says so", () => {
    expect(readDateline("Published 27 November 2023")).toEqual({ date: "2023-11-27", place: null, posted: true })
    expect(readDateline("Posted: 05.03.2020 09:00:00")).toEqual({ date: "2020-03-05", place: null, posted: true })
  })

  it.each([
    "On May 3, 2019 we met",
    "May 3, 2019 was a fine day",
    "2019",
    "Bergen",
    "At 9:30 we begin",
    "Transcript of the Harbour Briefing, April 4, 2019"
  ])("is not: %s", (line) => {
    expect(readDateline(line)).toBeNull()
  })
})
