import { describe, expect, it } from "vitest"
import { read } from "../numbers-of-text.ts"

const roles = (text: string) => read(text).map(({ role, text }) => `${text}: ${role}`)

describe("numbers that are no figures", () => {
  it.each([
    ["The 14th Congress of Beekeepers opened.", ["14th: ordinal"]],
    ["She met the 20 Talks group.", ["20: label"]],
    ["Two thousand twenty-three was dry.", ["Two thousand twenty-three: calendar"]],
    ["It was her second visit.", ["second: ordinal"]],
    ["See Article 51 and paragraph 7.", ["51: label", "7: label"]],
    ["The Airbus 320 and the Su-57 flew to the G20.", ["320: label", "57: label", "20: label"]],
    ["The North Pipe 2 pipeline and the Bay-Coast 2 project were stopped.", ["2: label", "2: label"]],
    ["It fell at 7.20 this morning and at 8.30 p.m. again.", ["7.20: calendar", "8.30 p.m.: calendar"]],
    ["COVID-19 and 5G were discussed on Channel Four.", ["19: label", "5: label", "Four: label"]],
    ["Read pages.example.org/news/12345 again.", ["12345: label"]],
    ["No. 12 and UN Resolution 1325 were read.", ["12: label", "1325: label"]],
    ["It is taught from year 6 to year 10.", ["6: label", "10: label"]],
    ["Get a test on day five.", ["five: label"]],
    ["It opened on 3 May 1987 at 14:30.", ["3 May 1987: calendar", "14:30: calendar"]],
    ["It closed in 1994, in the 2010s and in 2018–2019.", ["1994: calendar", "2010s: calendar", "2018–2019: calendar"]],
    ["In the 19th century it stood here.", ["19th century: calendar"]],
    ["Our three kingdoms and the two queens agree.", ["three: deictic", "two: deictic"]],
    ["The courts of two countries agree.", ["two: deictic"]],
    ["No one knows one of the reasons.", ["No one: idiom", "one of the: idiom"]],
    ["On the one hand, one can wait a week or two.", ["On the one hand: idiom", "one can: idiom", "two: vague"]],
    ["I have told you a hundred times.", ["a hundred times: idiom"]],
    ["Fog is the port's number one problem.", ["number one: idiom"]],
    ["Several bakers and a couple of millers came.", ["Several: vague", "a couple: vague"]],
    ["Lima won 2:1, 3-0 and 6-2.", ["2: label", "1: label", "3: label", "0: label", "6: label", "2: label"]],
    ["Write to 10 Orchard Road or call 555-0142.", ["10: label", "555: label", "0142: label"]],
    ["Press: +32 2 555 40 73 and 00 800 55 89 10 11", ["+32 2 555 40 73: label", "00 800 55 89 10 11: label"]],
    ["Phone: +375 (17) 555-30-37, fax 020 5546 0018.", ["+375 (17) 555-30-37: label", "020 5546 0018: label"]],
    ["The regiment (906189) has ISBN 978-92-79-55555-1.", ["906189: label", "978-92-79-55555-1: label"]],
    ["The phase three trial goes on.", ["three: label"]],
    ["It burned down nine years ago.", ["nine years: time_reference"]],
    ["Call 1-800-555-0199.", ["1-800-555-0199: label"]],
    ["Flight SU-2132 left in '91.", ["2132: label", "91: calendar"]],
    [
      "Homes at 9 E 31st St, 48 W 12th St, 16-18 Mill Lane and 22 Rue Pasteur fell.",
      ["9: label", "31st: ordinal", "48: label", "12th: ordinal", "16-18: label", "22: label"]
    ],
    ["Homes in the 60614 ZIP code fell.", ["60614: label"]],
    ["COVID -19 closed the port.", ["-19: label"]],
    ["It is a last-16 tie in 4K video.", ["16: label", "4K: label"]],
    ["They fell into the bottom four.", ["bottom four: ordinal"]],
    ["They baked a baker's dozen.", ["baker's dozen: idiom"]],
    ["Sales rose this half.", ["half: period"]],
    ["They led at half-time.", ["half-time: idiom"]],
    ["The club moved to 221B Mill Lane.", ["221B: label"]],
    ["She won 6-4, 3-6 and ran it in 2:17.18.", ["6: label", "4: label", "3-6: label", "2:17.18: calendar"]],
    ["Her song is No. 1 in twelve towns.", ["1: label", "twelve: figure"]],
    ["Between 1700 and 1850 world prices rose.", ["1700: calendar", "1850: calendar"]],
    ["Views: 2,310", ["2,310: chrome"]],
    ["14 comments", ["14: chrome"]],
    ["Ayes: 212, Noes 180.", ["212: chrome", "180: chrome"]],
    ["Write to 12 Harbour Lane, Salem, OR 97301.", ["12: label", "97301: label"]],
    ["She bought an iPhone 11.", ["11: label"]],
    ["The top ten ports met.", ["top ten: ordinal"]],
    ["Three years from now it will be gone.", ["Three years: time_reference"]],
    ["In the third quarter it grew.", ["third quarter: calendar"]],
    ["It will open in six weeks.", ["six weeks: time_reference"]],
    ["Over the past nine years, we have learned a lot.", ["nine years: period"]]
  ])("%s", (text, expected) => expect(roles(text)).toEqual(expected))
})

describe("numbers that look alike and are figures", () => {
  it.each([
    ["In Bergen 3 schools opened.", "3"],
    ["We agreed that four new ferries would sail.", "four"],
    ["Two kingdoms signed.", "Two"],
    ["We are building two wharves.", "two"],
    ["In class 30 pupils sat.", "30"],
    ["For more than nine years, the choir has been touring Peru.", "more than nine years"],
    ["They signed for a six-year term.", "six-year"],
    ["It was the 35th anniversary of the lighthouse.", "35th"],
    ["Nine years have passed since the fire.", "Nine years"],
    ["Only one lighthouse is left.", "Only one"],
    ["We have 2000 lighthouses.", "2000"],
    ["The fax reached 70000 homes.", "70000"],
    ["Comments: 12 residents spoke.", "12"],
    ["In 50000 homes it is dark.", "50000"],
    ["He was banned for one to two years.", "one to two years"],
    ["It was built in just nine days.", "just nine days"],
    ["It was built in about nine days.", "about nine days"],
    ["Simmer it for 25min.", "25min"],
    ["The pot boils in under 3 minutes.", "under 3 minutes"],
    ["The town can borrow for thirty years.", "thirty years"],
    ["Lima (3 500 000) grew.", "3 500 000"],
    ["The prize is awarded every other month.", "every other month"]
  ])("%s", (text, expected) => expect(read(text).map(({ role, text }) => [text, role])).toEqual([[expected, "figure"]]))

  it("reads how long it takes to reach a speed", () =>
    expect(roles("The coupe reaches 100 km/h in 4 seconds.")).toEqual(["100 km/h: figure", "4 seconds: figure"]))

  it("counts how often something was done, and compares with twice as much", () => {
    expect(read("Ruiz scored twice as Lima won.")[0]!.claim).toMatchObject({ kind: "count", value: 2, unit: "time" })
    expect(read("Oil is twice as more dear as ours.")[0]!.claim).toMatchObject({ kind: "ratio", value: 2 })
    expect(read("It is twice as loud as a horn.")[0]!.claim).toMatchObject({ kind: "ratio", value: 2 })
  })

  it("tells a rank from an ordinal by its scope", () => {
    expect(roles("Chile is the second producer among the Andean countries and fifth in the world.")).toEqual([
      "second: rank",
      "fifth: rank"
    ])
    expect(roles("Lima is our number one buyer in the region.")).toEqual(["number one: rank"])
    expect(roles("Chile was the second country to sign.")).toEqual(["second: ordinal"])
  })
})
