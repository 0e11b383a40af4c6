/**
 * Words beside a number that bound or blur it, as in general grammars of approximation (hedges and comparative quantifiers).
 * "less than" and its kin have no name of their own among the qualifiers: they bound from above, hence at_most.
 */

import type { Claim } from "../../../schemas/claim.ts"
import { inflect, verbSet } from "../inflection.ts"
import { list, set } from "../word-list.ts"
import { phrasePairs, wordTable } from "./word-table.ts"

type Qualifier = Claim["qualifier"]

/** Phrases before a number, with what they make of it. */
export const qualifiersBefore = phrasePairs<Qualifier>(`
  more_than: more than | greater than | higher than | larger than | bigger than | longer than | older than | over | well over |
    just over | slightly over | a little over | far over | above | well above | just above | slightly above | slightly more than |
    a little more than | just more than | much more than | far more than | well more than | even more than | in excess of | upwards of |
    upward of | north of | beyond | >;
  at_least: at least | at the least | no less than | no fewer than | not less than | not fewer than | nothing less than |
    nothing short of | greater than or equal to | more than or equal to | equal to or greater than | equal to or more than | a minimum of | minimum of | minimum | at a minimum | no lower than | no smaller than | ≥ | >=;
  almost: almost | nearly | close to | just under | slightly under | a little under | just below | slightly below | slightly less than |
    a little less than | just less than | just shy of | not quite | practically | virtually | approaching | nearing;
  at_most: up to | as high as | at most | at the most | no more than | not more than | no higher than | no greater than | no longer than |
    less than or equal to | lower than or equal to | equal to or less than |
    a maximum of | maximum of | maximum | at a maximum | less than | lower than | smaller than | fewer than | under | below | well below |
    well under | shy of | ≤ | <= | <;
  about: about | around | approximately | roughly | some | circa | approx | approx. | ca | near | in the region of | in the order of |
    on the order of | of the order of | somewhere around | somewhere near | something like | an estimated | give or take | more or less |
    say , | probably | perhaps | maybe | ~ | ≈ | ±;
  exact: as many as | as much as | as few as | as little as | exactly | precisely | a full | a total of | only | just | already | even |
    a mere
`)
/** Phrases after a number. */
export const qualifiersAfter = phrasePairs<Qualifier>(`
  about: or so | or thereabouts | approximately | give or take | odd;
  at_least: or more | and more | and above | or higher | or older | and over | or over | at least | minimum | at a minimum | plus;
  at_most: or less | or fewer | at most | at the most | maximum | or under | and under
`)

/** Words between a number and its unit that bound or blur it: "30-plus percent", "30-some years". */
export const suffixes = set("plus odd something some")

const boundsOf = (verb: string): readonly string[] => {
  const { base, third, past, ing } = inflect(verb)
  return [base, third, ...past, ...ing]
}
/** Verbs that bound their object; they stay out of the text of a figure. */
export const boundingVerbs: ReadonlyMap<string, Qualifier> = new Map([
  // "Top" by itself is a place: "the top ten exporters".
  ...[...list("exceed surpass").flatMap(boundsOf), ...list("tops topped topping outnumber outnumbered")].map(
    (verb) => [verb, "more_than"] as const
  ),
  ...[...boundsOf("approach"), "nears", "neared", "nearing"].map((verb) => [verb, "almost"] as const)
])
/** What a bounding verb says under a negation ("does not exceed"). */
export const negatedBound = wordTable<Qualifier>("at_most: more_than almost")

/** Words that say a number is meant to the last unit, whatever verb stands before. */
export const exactWords = set("exactly precisely")
/** Words that may stand between a qualifier or a bounding verb and its number: "exceeded a record $50 billion". */
export const betweenQualifierAndNumber = set(`
  a an the record another additional extra whole full total of staggering whopping impressive even already about only further new hefty
  combined historic unprecedented mark figure average mean
`)

/** Verbs and nouns whose "about" names a topic and blurs no number: "talking about 300 families". */
export const topicWords = verbSet({
  all: "ask hear speak talk tell think",
  finite: "know read worry",
  present: "care question report",
  basePast: "complain concern forget learn write",
  words: "debate discussion dream information stories story"
})
