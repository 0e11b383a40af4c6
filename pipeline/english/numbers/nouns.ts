/**
 * Nouns and the words within a noun phrase, as the number rules need them. Our own lists of the nouns frequent in speeches and press
 * reports; the irregular plurals are those of English dictionaries.
 */

import { set } from "../word-list.ts"
import { wordTable } from "./word-table.ts"

/** Plurals that end in no "s". */
export const pluralForms = wordTable(`
  people: people, man: men, woman: women, child: children, life: lives, wife: wives, knife: knives, half: halves, leaf: leaves,
  shelf: shelves, thief: thieves, foot: feet, tooth: teeth, mouse: mice, goose: geese, media: media, data: data, criterion: criteria,
  phenomenon: phenomena, staff: staff, personnel: personnel, police: police, troop: troops, cattle: cattle, series: series,
  species: species, aircraft: aircraft, spacecraft: spacecraft, sheep: sheep, serviceman: servicemen, businessman: businessmen,
  sportsman: sportsmen, fisherman: fishermen, congressman: congressmen, policeman: policemen, countryman: countrymen,
  servicewoman: servicewomen, grandchild: grandchildren, schoolchild: schoolchildren, headquarters: headquarters, crisis: crises,
  analysis: analyses, thesis: theses, base: bases, movie: movies, shoe: shoes, bus: buses, gas: gases, axis: axes, index: indices,
  means: means, youth: youth
`)
/** Words in "-s" that are no plural nouns. */
export const notPlural = set(`
  specimen regimen acumen abdomen semen
  is was has does this thus its his us as always perhaps plus less unless across yes besides towards sometimes afterwards various
  previous serious numerous famous precious continuous religious dangerous industrious obvious ambitious enormous tremendous simultaneous
  indigenous autonomous anonymous business process progress access success congress gas campus status virus consensus census focus basis
  analysis crisis news economics politics mathematics physics athletics basics class pass mass cross loss press stress address russia's
  overseas indoors abroad versus bus nowadays let's it's that's here's there's what's
`)

/** Nouns in "-ed". */
export const nounsInEd = set("speed breed creed greed steed indeed hundred kindred watershed")
/** Words in "-ing" that are nouns. */
export const gerundNouns = set(`
  funding lending spending financing training housing building clothing engineering manufacturing shipping mining farming heating rating
  ceiling wing spring morning evening holding meeting voting turnover lighting advertising banking logging fishing hunting planning
  processing drilling crossing landing opening hearing briefing warming testing parking recycling feeling beginning understanding
  painting drawing
`)
/** Words in "-ing" that say something of the noun before them: "fares starting at". */
export const trailing = set("starting going coming awaiting raising rising falling using")
/** Plurals that describe the noun after them: "sports facilities". */
export const descriptive = set(`
  sports sales savings customs arms goods systems communications operations services securities commodities foods materials products
  resources affairs weapons drugs rights
`)
/** Adverbs that stand before an adjective within a noun phrase. */
export const grading = set("very most more quite extremely less least too rather fairly")

/** Adjectives and nouns that say nothing of what is measured. */
export const hollow = set("further additional total extra overall record full whole same other whopping little bit")
/** Words of the sum of things, before their noun or alone: "of total exports", "of the planned total". */
export const totals = set("total overall planned projected")
/** Nouns that name nothing by themselves ("course", "side"), and adjectives and adverbs, which are never a head. */
export const nameless = set(`
  period term course end total totals record way fact thing lot kind sort rest extent turn row order case place then old first last
  best better worse bigger largest biggest highest lowest smallest longest oldest most more less least likely unlikely important
  necessary possible chance available ready equal able due north south east west left right pace rank white black young high low long
  wide deep large larger great good new same such own amount figure number aged here there far respectively late early mid
`)
/** Nouns that need a word before them to name something: "the linear part". */
export const vacant = set("part side level base result stage task average maximum minimum age range")
/** Nouns that name something only with their "of": "the number of companies". */
export const quantityNouns = set("amount number total sum range kind sort rest extent figure age")

/** Nouns that do not tell by what a rank is reckoned: "the second partner". */
export const unranked = set("partner country state nation republic region city place position spot one rank line")

/** Nouns of magnitude: half of one of these is a ratio, half of other things a share. */
export const magnitudes = set(`
  price prices worth cost costs value size rate rates level levels speed length width height depth weight salary distance pace temperature
  temperatures
`)
/** Subjects of which no sentence after tells a number. */
export const notTopics = set("task goal aim objective problem question issue reason idea point result example situation answer way")
/** Nouns that stand for a number said before: "a quarter of this amount". */
export const anaphors = set("amount sum figure number total volume quantity money")
/** Nouns that only point to what was named before, after "this" or "that": "this purpose", "that amount". */
export const pointers = set("purpose purposes level amount sum figure figures share number work works field target goal issue total rate")
/** Nouns that date what is said: an "of" before one names no part of a thing. */
export const timeNouns = set(`
  year years month months week weeks day days quarter decade decades century time period total fact january february march april may june
  july august september october november december
`)
