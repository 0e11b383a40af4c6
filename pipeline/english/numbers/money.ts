/**
 * Words that tell what a sum is for, or that a bare number is one. Our own lists, from speeches and press reports.
 */

import { set } from "../grammar-words.ts"
import { verbSet } from "../inflection.ts"

/** Nouns and verbs beside which a bare large number is a sum of money. */
export const moneyCues = verbSet({
  all: "allocate invest pay spend",
  finite: "cost earn",
  present: "contract grant",
  basePast: "save",
  past: "transfer",
  words: `
    worth investment investments budget allocation funding funds assets profit profits revenue revenues trade turnover exports imports
    debt loan loans price sales money deficit surplus reserves taxes subsidies subsidy injection financial bonus aid compensation capital
    gdp credit dividends income`
})

/** Words between a thing and its value: "contracts worth 3 million". */
export const valuing = set("worth totalling totaling costing valued exceeding amounting reaching estimated totalled")

/** Words that may stand between such a word and the number: "to the total amount of". */
export const beforeValue = set("a the total amount of at sum value almost")

/** Beginnings of verbs of giving and spending, in any form. */
export const givingVerbs = /^(?:allocat|earmark|spen[dt]|invest|donat|contribut|provid|assign|grant)/
