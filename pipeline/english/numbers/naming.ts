/** Which words can name what a number measures. Lists of English press and speech style, closed by hand. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))

/** Nouns that name nothing by themselves ("course", "side"), adjectives and adverbs that are never a head. */
export const nameless = words(
  "period term course end total totals record range way fact thing lot kind sort rest extent turn row order case place then old first last best better worse bigger largest biggest highest lowest smallest longest oldest most more less least likely unlikely important necessary possible chance possible available ready equal able due north south east west left right pace rank white black young high low long wide deep large larger great good new old same such own amount figure number age aged here there far respectively"
)
/** Nouns of change, which say nothing without what changed. */
export const changeNouns = words(
  "increase increases growth rise gain hike surge jump expansion uptick decrease decline fall drop reduction cut contraction slump dip downturn slowdown improvement rates rate"
)
/** Words in "-ing" that are nouns. */
export const gerundNouns = words(
  "funding lending spending financing training housing building clothing engineering manufacturing shipping mining farming heating rating ceiling wing spring morning evening holding meeting voting turnover lighting advertising banking logging fishing hunting planning processing drilling crossing landing opening hearing briefing warming testing parking recycling feeling beginning understanding painting drawing"
)
/** Nouns that need a word before them to name something ("the linear part"). */
export const vacant = words("part side level base result stage task")
/** Nouns that name something only with their "of" ("the number of companies"). */
export const quantities = words("amount number total sum range kind sort rest extent figure")
