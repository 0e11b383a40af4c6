import { describe, expect, it } from "vitest"
import { claim } from "../../numbers-of-text.ts"

describe("periods against the day of speech, 14 May 2019", () => {
  it.each([
    ["Last year", "2018-01-01", "2018-12-31"],
    ["This year", "2019-01-01", "2019-12-31"],
    ["Next year", "2020-01-01", "2020-12-31"],
    ["In 2016", "2016-01-01", "2016-12-31"],
    ["In 2014–2015", "2014-01-01", "2015-12-31"],
    ["From 2018 to 2020", "2018-01-01", "2020-12-31"],
    ["Since 2011", "2011-01-01", "2019-05-14"],
    ["Since March 2011", "2011-03-01", "2019-05-14"],
    ["By 2030", null, "2030-12-31"],
    ["By the end of 2030", null, "2030-12-31"],
    ["In the 1990s", "1990-01-01", "1999-12-31"],
    ["Over seven years", "2012-05-14", "2019-05-14"],
    ["Over the past seven years", "2012-05-14", "2019-05-14"],
    ["In the last six months", "2018-11-14", "2019-05-14"],
    ["Over the next two years", "2019-05-14", "2021-05-14"],
    ["In January-April", "2019-01-01", "2019-04-30"],
    ["In January-April of this year", "2019-01-01", "2019-04-30"],
    ["In June–August", "2018-06-01", "2018-08-31"],
    ["In the first nine months of 2018", "2018-01-01", "2018-09-30"],
    ["In the second quarter of last year", "2018-04-01", "2018-06-30"],
    ["Yesterday", "2019-05-13", "2019-05-13"],
    ["On June 15, 2017", "2017-06-15", "2017-06-15"],
    ["In the past few years", null, "2019-05-14"],
    ["Over nine years", "2010-05-14", "2019-05-14"],
    ["In October-December", "2018-10-01", "2018-12-31"],
    ["Since January of last year", "2018-01-01", "2019-05-14"],
    ["From 2012", "2012-01-01", null],
    ["From January 1 to April 5", "2019-01-01", "2019-04-05"],
    ["From December 5 to January 10, 2018", "2017-12-05", "2018-01-10"],
    ["May 2015 to June 2018", "2015-05-01", "2018-06-30"],
    ["From 2011 to March 2014", "2011-01-01", "2014-03-31"],
    ["From 4 to 22 January 2018", "2018-01-04", "2018-01-22"],
    ["On 5–7 July 2017", "2017-07-05", "2017-07-07"],
    ["In the last week of 2015", "2015-12-25", "2015-12-31"],
    ["In the third week of May 2016", "2016-05-15", "2016-05-21"],
    ["In the fifth week of February 2017", null, null],
    ["In early May 2016", "2016-05-01", "2016-05-10"],
    ["In mid-March", "2019-03-11", "2019-03-20"],
    ["In late February 2016", "2016-02-21", "2016-02-29"],
    ["In the last quarter of 2016", "2016-10-01", "2016-12-31"],
    ["Over the ten months of 2016", "2016-01-01", "2016-10-31"],
    ["In July-August 2016", "2016-07-01", "2016-08-31"],
    ["In the 12 months to June 2018", "2017-07-01", "2018-06-30"],
    ["In the three months ended June 30", "2018-04-01", "2018-06-30"],
    ["For the week ended 5 May 2018", "2018-04-29", "2018-05-05"],
    ["In the year to March", "2018-04-01", "2019-03-31"],
    ["Since the beginning of the year", "2019-01-01", "2019-05-14"],
    ["By the end of the year", null, "2019-12-31"],
    ["In Q3 2016", "2016-07-01", "2016-09-30"],
    ["In the Q2 of 2016", "2016-04-01", "2016-06-30"],
    ["In 2016 Q4", "2016-10-01", "2016-12-31"],
    ["In Q4", "2018-10-01", "2018-12-31"],
    ["In H2 2016", "2016-07-01", "2016-12-31"],
    ["In 2016-11", "2016-11-01", "2016-11-30"],
    ["In 2008-09", "2008-01-01", "2009-12-31"],
    ["In nineteen ninety-one", "1991-01-01", "1991-12-31"],
    ["In twenty twelve", "2012-01-01", "2012-12-31"],
    ["In two thousand five", "2005-01-01", "2005-12-31"],
    ["In the nineteen-eighties", "1980-01-01", "1989-12-31"],
    ["Within five years", null, null],
    ["After 2015", null, null]
  ])("%s", (period, start, end) =>
    expect(claim(`${period}, 46 mills were sold.`, { date: "2019-05-14", country: null })).toMatchObject({
      value: 46,
      period,
      period_start: start,
      period_end: end
    })
  )

  it("gives both days of what lies between two", () =>
    expect(claim("Between 6 and 19 September 2017 46 mills were sold.")).toMatchObject({
      period_start: "2017-09-06",
      period_end: "2017-09-19"
    }))

  it("leaves days open when the day of speech is", () =>
    expect(claim("Last year 46 mills were sold.")).toMatchObject({ period: "Last year", period_start: null, period_end: null }))

  it("does not date a number by what it is compared with", () =>
    expect(claim("Sales rose 7 percent compared with last year.", { date: "2019-05-14", country: null }).period).toBeNull())
})
