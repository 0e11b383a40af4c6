/**
 * Verbs as the number rules need them, by their base forms. Our own lists, from the verbs frequent beside numbers in speeches and press
 * reports; the forms are made by rule (inflection.ts).
 */

import { verbSet } from "../inflection.ts"
import { set } from "../word-list.ts"

/** Frequent verbs: in a finite form they end a noun phrase and open a predicate. */
export const verbs = verbSet({
  all: "account add amount exceed grow increase reach total",
  finite: `
    allocate attend attract become bring build buy carry celebrate come comprise constitute continue cost cover create cut decline decrease develop drop earn
    employ exist expand expect export fall follow gain generate get give go help hold host import include invest involve keep know launch lead
    live lose make mean meet need open operate participate pay plan produce provide put raise rank receive reduce remain require represent rise
    run say see seem sell send serve set show sign slide spend stand start surpass take tell think transport treat use want weigh win work`,
  present: `
    allow apply arrive assume begin believe belong consider consist contain deliver depend deserve enable ensure enter equal establish exist
    hope indicate intend predict introduce lack let lie like look maintain obtain occur prevent rely submit suffer suggest`,
  basePast: `
    accept agree ask climb complete double earmark feel finish graduate halve happen hit join lift jump lower mark save
    shrink sink soar stay supply surge triple visit`,
  past: "begin die enrol kill leave pass travel",
  words: "averages born controls lay nears owns predicted struck sought trades"
})
/** Forms of these verbs that are nouns too when a determiner or number stands before them: "trade turnover", "his lives". */
export const nounsLikeVerbs = set(`
  account accounts amount amounts reach total cost costs stand lives work works use uses show shows hold need needs plan plans sign signs
  cover start starts lead run runs export exports import imports supply host hosts help set sets look treat visit increase increases rise
  growth decline cut cuts drop drops gain gains fall decrease decreases surge jump transport launch launches
  averages trades lift slide slides double triple
`)
/** Third persons that are plural nouns too: a verb after a singular noun and before a preposition ("the population lives in towns"). */
export const singularSubjectVerbs = set("lives works runs stands visits travels depends")

/** Verbs after which a clause may begin without a "that". */
export const reportingVerbs = verbSet({ finite: "say think", present: "believe hope", past: "announce estimate report", words: "showed" })
/** Verbs between a thing and the size it has: "visits reached 900". */
export const levelVerbs = verbSet({
  all: "amount average equal exceed surpass total",
  finite: "approach become come constitute cost earn reach remain stand stay touch trade weigh",
  words: "hit topped near nears neared closed ended opened settled trading"
})

/** Participles without "-ed" before "by": "the house built by them". */
export const irregularParticiples = set("made built held led sent drawn written run given taken grown bought sold lost woven")
/** Verbs of size that are nouns too: verbs before a number or one of the words after. */
export const sizeVerbs = set("total cost costs amount amounts reach")
export const sizeOpeners = set("about around over nearly almost approximately some roughly more $ €")
/** Verbs that carry something from one level to another: "moved from 5 to 7". */
export const movingVerbs = verbSet({
  all: "bring",
  finite: "change go move",
  basePast: "extend shift",
  past: "adjust advance double progress revise triple"
})
/** Words that take an infinitive: "ready to invest". */
export const infinitiveAdjectives = set(`
  ready able unable going proud likely unlikely due set supposed sure willing happy glad forced obliged prepared about used difficult
  possible necessary
`)
/** Verbs that give a place in a ranking, beside "be". */
export const becoming = set("become became remains remain")
