/**
 * Fixed phrases with a number word that counts nothing, as dictionaries of idioms list them, and names with one in them; chosen by hand.
 */

import type { MentionRow } from "../../../schemas/mentions.ts"
import { set } from "../word-list.ts"
import { phrasePairs } from "./word-table.ts"

type Role = NonNullable<MentionRow["role"]>

/** Each phrase with the role its number word plays. */
export const fixedPhrases = phrasePairs<Role>(`
  idiom: one of the first | one of the | one of | no one | one another | one by one | one or another | one way or another |
    one or the other | one on one | one-on-one | on the one hand | one hand | one day | one thing | one time | one more time |
    one more thing | one and the same | at one point | a thing or two | thing or two | two cents | two sides of the same coin | two-way |
    one-way | one-sided | one-time | one-off | one-stop | zero tolerance | zero-sum | from zero | back to square one | square one |
    on all fours | at sixes and sevens | nine to five | first of all | first and foremost | at first | first hand | first-hand |
    second-hand | second to none | second thoughts | on second thought | in the first place | third party | third parties | third world |
    first class | first-class | first-rate | second-rate | fifty-fifty | 50-50 | 50/50 | twenty-four seven | half-hearted | half-way |
    halfway | half measures | half-measures | half truth | half-truth | in half | a million thanks | thanks a million | thousand thanks |
    a hundred times | a thousand times | a million times | hundred times | thousand times | a hundred percent sure | 100 percent sure |
    one hundred percent sure | 100 percent certain | at the eleventh hour | eleventh hour | to the tenth degree | the third degree |
    seventh heaven | sixth sense | second nature | second wind | second chance | every second counts | a split second | just a second |
    one second | a second | this one | that one | which one | another one | the one | any one | each one | every one | only one thing |
    for one | as one | double standards | double standard | twofold | many a | two birds with one stone | number one priority |
    no second | one can | one must | one should | one could | one may | one has to | one needs to | one wants | one might | one would |
    one cannot | baker's dozen | half-time;
  label: nine eleven | september eleven | first world war | second world war | first world wars | first lady | first deputy |
    third reich | first secretary | fifth column | first minister | covid 19 | sp 500 | s & p 500
`)

/** Two of these are presupposed where they are named: "the peoples of two countries". */
export const knownPairs = set(`
  countries states nations peoples presidents leaders sides parties governments parliaments capitals economies republics powers teams
  regions
`)
