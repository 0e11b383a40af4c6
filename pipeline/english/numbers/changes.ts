/**
 * Words that say by how much or which way something changed. Our own lists, from the verbs and nouns of change frequent in speeches and
 * press reports.
 */

import { verbSet } from "../inflection.ts"
import { set } from "../word-list.ts"
import { wordTable } from "./word-table.ts"

/** Words of growth. */
export const upWords = verbSet({
  all: "add boost climb expand gain grow improve increase jump lengthen raise rise soar surge",
  finite: "hike lift",
  basePast: "accelerate",
  past: "appreciate skyrocket strengthen",
  words: "expansion growth higher improvement increment rebound rebounded rebounding swell swelled up upped upward upwards upswing uptick"
})
/** Words of decline. */
export const downWords = verbSet({
  all: "cut decline decrease drop fall plunge reduce shorten shrink",
  finite: "slash",
  basePast: "dip plummet shed slip slump trim tumble",
  past: "depreciate slide weaken",
  ing: "contract lower plummet shed slide sink slip slump trim tumble",
  words: "contract contracted contraction down downturn downward downwards lower lowered minus reduction reductions sank sink slowdown"
})

/** Nouns of what a level is held against: "16 percent above its price in May". */
export const levelNouns = set("level levels price prices peak peaks average high figure")
/** Verbs that tell a change only right before its size: "the index advanced 2 percent", "eased 4 points". */
export const moves = wordTable<"up" | "down">("up: advanced firmed leapt rallied recovered, down: eased retreated")

/** Comparatives of more after a number: "5 percent more", "two times taller". */
export const moreThan = set(`
  more higher greater larger bigger faster longer better stronger above up wider older heavier dearer richer taller quicker further
  farther
`)
/** Comparatives of less after a number: "5 percent less", "two times cheaper". */
export const lessThan = set(`
  less lower fewer smaller cheaper slower shorter below down weaker worse younger lighter poorer narrower
`)

/** Nouns of growth; the number stands before ("a 5 percent increase") or after ("growth of 5 percent"). */
export const upNouns = set(`
  increase increases growth rise gain gains hike hikes surge jump expansion uptick rebound increment improvement
`)
/** Nouns of decline. */
export const downNouns = set(`
  decrease decline fall drop reduction reductions cut cuts contraction slump dip downturn slowdown loss
`)
/** Nouns of change that are the subject of a sentence: "growth will not exceed 2 percent". */
export const growthNouns = set("growth increase reduction decline decrease")
/** Nouns of change, which name nothing without what changed. */
export const changeNouns = set(`
  increase increases growth rise gain hike surge jump expansion uptick decrease decline fall drop reduction cut contraction slump dip
  downturn slowdown improvement
`)
/** Adjectives that leave a noun of change without a name: "a sharp drop". */
export const changeAdjectives = set(
  "sharp small large big steady slight new recent previous major minor modest strong rapid significant substantial annual"
)

/**
 * What may stand between a verb of change and its number without a preposition, and carries nothing: "increased only slightly 5
 * percent".
 */
export const betweenChangeAndNumber = set(`
  almost nearly only just even already another an a the additional by about around some further extra up down again approximately roughly
  still over more than significantly slightly of was is at to were be reached reach made totalled totaled amounted stood stands been will
  has have
`)
/** What may stand between two shares of which the second changes as the first: "4 percent last year and over 30 percent". */
export const betweenShares = set(`
  and or on more precisely even then by last this next a year month week quarter ago earlier before from respectively compared with versus
`)
/** Adverbs between a preposition of change and its number, beside those that may follow a qualifier. */
export const beforeChange = set("almost nearly approximately roughly only just another")

/** What stands before a number that leaves its scale out: "8.7 billion from the banks and 2.6 from the state". */
export const beforeElided = set(", and or from versus against with")
/** What stands before a number with a point in a list of percentages, beside dashes and prepositions. */
export const beforePercent = set(", and or got get gets was is were to")
/** Bounds that tell a level even beside a verb of change: "fell below 30". */
export const levelBounds = set("below above under beyond")
/** Words of change whose bare number is the change, whatever it counts: "added 40". */
export const sizingWords = set("add adds added adding gained up down")
/** Verbs of change that take no object, so that a measure after them is the change. */
export const intransitives = set(
  "rise rises rose risen rising fall falls fell fallen falling climb climbs climbed slip slips slipped slid grew grown"
)
/** Verbs of change that say it of their object, or of what somebody gets. */
export const transitives = verbSet({ all: "boost cut gain lift raise reduce trim", finite: "slash" })
/** Verbs of getting, whose "up to" bounds what one gets. */
export const gettingVerbs = verbSet({ all: "gain add" })
/** Verbs by whose share something falls: "the index lost 2 percent". */
export const losingVerbs = verbSet({ all: "lose shed" })
/** Verbs whose sum is collected and no change. */
export const fundraising = set("raise raises raised raising")
/** Words that tell which way something is moved. */
export const ways = set("up down upward upwards downward downwards")
/** What an index moves by. */
export const pointWords = set("point points pips")
/** Verbs before "to" that say how much something is: "growth amounted to 2 percent". */
export const amountVerbs = set("amount amounts amounted come comes came")

/** Words that make a percentage a share, though a noun of growth stands further left. */
export const shareVerbs = set("share accounts account accounted represent represents")
/** Verbs whose "up" changes nothing: "make up 7 percent". */
export const particleVerbs = set(`
  make makes made making set sets setting sum take takes took come comes came end ends ended pick give open opens opened build wrap
  follow
`)

/** Verbs before an "up" that tells a way: "went up". */
export const goingVerbs = verbSet({ all: "go move", finite: "drive push", words: "shot edged ticked" })
/** Words after such an "up". */
export const beforeRise = set("by from almost nearly about around some over more roughly")

/** Prepositions after "more" and "less" when a sum changed: "30 euros more than". */
export const comparisonPrepositions = set("than in on from for by at")
/** Words that end the search for a noun of change after a number. */
export const noChangeNoun = set("of in to for and but while as on by at from is are was were")
/** Words after a multiple that compare two levels: "twice as much". */
export const sizeComparisons = set("as that the")
/** Further words after a multiple that compare two levels or tell a change. */
export const multipleComparisons = set("as over what increase growth rise drop decrease reduction cheaper deeper easier worse")
