import { describe, expect, it } from "vitest"
import { readTable, repeatedKeys } from "../../pipeline/read/csv-table.ts"
import { eventFact, releaseFact } from "../../schemas/inputs.ts"

const header = "event_id,name,other_names,edition,start_date,end_date,plenary_date,place,note"
const read = (...lines: string[]) => readTable("events.csv", [header, ...lines].join("\r\n"), eventFact)

describe("a reviewed table", () => {
  it("gives rows with empty cells as null and lists parted", () => {
    const { rows, problems } = read('harvest-fair-2019,Harvest Fair,Fair of the Harvest | Autumn Fair,3,,,2019-10-05,"Lida, Town Hall",')
    expect(problems).toEqual([])
    expect(rows).toEqual([
      {
        event_id: "harvest-fair-2019",
        name: "Harvest Fair",
        other_names: ["Fair of the Harvest", "Autumn Fair"],
        edition: 3,
        start_date: null,
        end_date: null,
        plenary_date: "2019-10-05",
        place: "Lida, Town Hall",
        note: null
      }
    ])
  })

  it("reads what spreadsheets save: a byte order mark, semicolons, a last empty line", () => {
    const text = `\uFEFF${header.replaceAll(",", ";")}\nharvest-fair-2019;Harvest Fair;;3;;;;;\n\n`
    expect(readTable("events.csv", text, eventFact)).toMatchObject({ problems: [], rows: [{ edition: 3, other_names: [] }] })
  })

  it("names line, column, what was found and what was expected", () => {
    const { problems } = read("harvest-fair-2019,Harvest Fair,,third,,,05.10.2019,,")
    expect(problems).toEqual([
      { file: "events.csv", line: 2, column: "edition", found: '"third"', expected: "a whole number" },
      { file: "events.csv", line: 2, column: "plenary_date", found: '"05.10.2019"', expected: "a date such as 2021-07-01" }
    ])
  })

  it("counts lines, not rows, where a cell holds a line break", () => {
    const { problems } = read('a,A,,1,,,,"two\nlines",', "b,B,,x,,,,,")
    expect(problems.map(({ line }) => line)).toEqual([4])
  })

  it("refuses a day that no calendar has", () => {
    expect(read("a,A,,1,2021-02-30,,,,").problems).toMatchObject([{ column: "start_date" }])
  })

  it("refuses unknown, missing and repeated columns", () => {
    const { problems } = readTable("releases.csv", "version,date,date,sumary\n1.0.0,2020-01-01,,x", releaseFact)
    expect(problems.map(({ column, found }) => `${column}: ${found}`)).toEqual([
      'sumary: unknown column "sumary"',
      "date: the column twice",
      "summary: no such column"
    ])
  })

  it("refuses a row with a cell too many and one whose quotation marks went wrong", () => {
    expect(read("a,A,,1,,,,,,extra").problems).toMatchObject([{ line: 2, found: "10 cells" }])
    expect(read('a,"A,,1,,,,,').problems[0]?.found).toContain("quotation marks")
  })

  it("refuses a key twice and says where it stood first", () => {
    const table = read("a,A,,1,,,,,", "b,B,,2,,,,,", "a,A,,3,,,,,")
    expect(repeatedKeys("events.csv", table, "event_id", (row) => row.event_id)).toEqual([
      { file: "events.csv", line: 4, column: "event_id", found: '"a" again', expected: "each once (first in line 2)" }
    ])
  })
})
