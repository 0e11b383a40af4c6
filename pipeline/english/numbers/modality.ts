/**
 * Words that tell whether a number is stated, expected or planned. Our own lists, from speeches and press reports.
 */

import { verbSet } from "../inflection.ts"
import { set } from "../word-list.ts"

/** Words before a number that is expected. */
export const expectedCues = verbSet({
  all: "expect",
  finite: "anticipate assume forecast predict",
  present: "hope",
  past: "project",
  words: `
    can could estimates forecasted guidance likely may might potential probably projection projections shall will would 'll it'll they'll we'll`
})

/** Words before a number that is planned. */
export const plannedCues = verbSet({
  all: "plan",
  finite: "aim envisage intend pledge",
  basePast: "commit propose target",
  past: "earmark envision schedule",
  words: "aiming ambition goal goals must objective ought should view"
})

/** Verbs whose infinitive is planned: "voted to raise the tax". */
export const resolvingVerbs = verbSet({ finite: "decide", past: "agree vote", present: "decide want", words: "voted wants" })
/** Verbs of what follows from something said: ", sending its shares down" tells what has happened. */
export const consequences = set("sending pushing dragging pulling beating missing")
/** Verbs of a forecast: "prices are seen rising", "we see it at 4 percent". */
export const seeingVerbs = set("see sees seen")
/** Verbs that plan the deed after them: "the scheme involves building 40 flats". */
export const planningVerbs = verbSet({ finite: "foresee involve suggest", past: "provide" })
/** Deeds that one plans rather than expects, after "will": "we will build". */
export const deeds = set(`
  build allocate launch invest create open spend sign raise deliver purchase buy produce construct provide hold host send train introduce
  commission install complete finance fund issue repair renovate upgrade establish implement increase reduce cut double pay supply put hire
`)
/** Participles of such deeds: "will be built". */
export const doneDeeds = set("allocated built launched invested spent created")
/** Verbs after a "would" that expects nothing: "I would like". */
export const politeVerbs = set("like say note add ask")
/** Participles that may only describe a noun: "the planned total". */
export const attributes = set("planned scheduled expected projected targeted forecast predicted envisaged anticipated proposed intended")
/** First words of a clause after "and": what follows says nothing of a number before it. */
export const opensClauseAfterAnd =
  set(`will would is are was were has have now this that it each every i we you they he she so then there soon
  later next the by in`)
/** Words before such a participle: an article, a possessive, a preposition. */
export const beforeAttribute = set("the a an of our their its his her my your this that these those than with for to in from")
/** Participles right after a number that is planned: "another dozen are planned". */
export const plannedBehind = set("planned scheduled")
