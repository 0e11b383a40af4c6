import { set } from "./word-list.ts"

/**
 * Abbreviations that English press style prints with a full stop, in lower case. Our own list: titles and ranks of persons, months,
 * Latin, companies, countries, hours.
 */

/** A full stop after these ends no sentence. */
export const abbreviations = set(`
  mr mrs ms messrs dr prof hon st jr sr
  gen col lt maj capt sgt sen rep gov cllr rev del amb adm cmdr supt insp atty msgr
  jan feb mar apr jun jul aug sep sept oct nov dec
  vs etc e.g i.e cf al
  inc ltd co corp
  u.s u.k u.n a.m p.m
`)

/** Abbreviations before a number only ("No. 5"); elsewhere they are words that may end a sentence ("He said no."). */
export const abbreviationsBeforeNumbers = set("no nos approx art vol fig rs")
