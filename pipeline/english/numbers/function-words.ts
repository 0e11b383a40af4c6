/**
 * Closed word classes of English as the number rules need them: the words that English grammars list for each class,
 * with the adverbs frequent in speeches and press reports (our own choice).
 */

import { set } from "../word-list.ts"

/** Words that stand for a noun phrase. */
export const pronouns = set(`
  i you he she it we they me him us them this that these those who which what there one someone everyone anyone nobody everybody myself
  ourselves themselves here
`)
/** Words that ask and name nothing. */
export const interrogatives = set("why how what where when who which")
/** Subject forms of the personal pronouns: a verb follows. */
export const personalPronouns = set("i we you they he she it")
/** First words of a subject that names nothing. */
export const emptySubjects = set("i you he she it we they here there i'm we're it's that's there's there'll that'll")

/** Words that open a noun phrase. */
export const determiners = set(`
  a an the this that these those my your his her its our their each every some any no both all another such whose
`)
export const articles = set("a an the")
export const possessives = set("my your his her its our their whose")
/** Determiners of what the listener already knows. */
export const definite = set("the this that these those my your his her its our their both all")
/** Articles and determiners that stand before a noun of magnitude: "half its size". */
export const beforeMagnitude = set("the a an its their our his her this that your my")
/** Determiners that point back to something said. */
export const demonstratives = set("this that these those")

export const prepositions = set(`
  of in on at by for with from to into onto over under between among within across through during since until till after before about
  against per via towards toward upon beyond behind near around above below despite without as like than including except amid amidst
  unlike due throughout alongside along regarding concerning worth versus
`)
/** Prepositions that follow a verb rather than a noun: "amounts to". */
export const verbalPrepositions = set("by to from")
/** Prepositions that join a second noun phrase to a first: "talks on trade with Peru". */
export const nounJoiners = set("of for on between with from to in")
/** Those of them that join after a counted noun too. */
export const countJoiners = set("of for on between")
/** Words that join two nouns of one phrase, looking left: "repair of roads and bridges". */
export const leftJoiners = set("of and for per")

export const conjunctions = set(`
  and or but nor so yet because although though while whereas if when where whether unless that which who whom whose as than since until
  after before once plus
`)
/** Words at which a clause begins. */
export const clauseOpeners = set(`
  that which who whom where when while whereas because since if as but although though so whether what how than thus and unless until
  once yet plus
`)
/** Words before which a noun phrase ends at the latest, since a clause begins. */
export const phraseEnders = set("which that who whom whose where when because although while if but")
/** Words that open a clause about the noun before them. */
export const relatives = set("which that who")
/** Words between a noun and the clause that says something of it. */
export const clauseLinks = set("which that who and than")
/** Words that open a sentence or clause and belong to no noun phrase. */
export const sentenceOpeners = set(`
  thus moreover however also and but so then therefore first second third finally overall besides furthermore additionally meanwhile now
  today incidentally importantly unfortunately naturally indeed well yes no clearly still yet nevertheless further as because since
  although if when while that which for instance example particular general addition total suffice say
`)

/** Auxiliary and modal verbs, with their negated and joined forms. */
export const auxiliaries = set(`
  am is are was were be been being isn't aren't wasn't weren't has have had having hasn't haven't hadn't do does did doesn't don't didn't
  will would won't wouldn't shall should shouldn't can cannot can't could couldn't may might must ought it's that's there's we've they've
  i've you've we're they're you're he's she's i'm we'll they'll it'll there'll that'll i'll he'd we'd they'd
`)
/** Auxiliaries after which a verb stands in its base form. */
export const modals = set("will would shall should can could may might must")
/** Forms of "be" that link a subject to what is said of it. */
export const copulas = set("is are was were be been")
/** A relative pronoun with its verb in one word: "rent that's down". */
export const contractedRelatives = set("that's who's that've who've")
/** Words in "'s" that are no possessive. */
export const contractions = set("let's it's there's that's")
/** Words that negate a verb; those in "n't" are told by their ending. */
export const negations = set("not never")

/** Adverbs that do not end in "-ly", and the frequent ones that do. */
export const adverbs = set(`
  also already now today currently only just even still almost nearly about approximately more most very really actually usually often
  always never not yesterday tomorrow tonight once again ago later earlier respectively alone together altogether overall annually
  monthly daily weekly yearly too however therefore thus moreover well back soon here there then sometimes far so probably perhaps maybe
  instead simultaneously successfully directly namely roughly exactly consistently recently previously immediately away apiece each
  anyway abroad worldwide please forward up down out off ahead
`)
/** Nouns and adjectives in "-ly". */
export const notAdverbs = set("family supply assembly monopoly anomaly elderly friendly costly weekly monthly")
