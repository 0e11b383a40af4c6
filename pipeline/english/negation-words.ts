import { stem } from "../text/words.ts"
import { list, pairs, rows, set } from "./word-list.ts"

/**
 * Words of negation, after Huddleston & Pullum, The Cambridge Grammar of the English Language, ch. 9: words that negate what follows, words
 * that only look like it, and words that are negative by meaning, so that a sentence without "not" may still deny. Spelled as `words` in
 * text/words.ts folds them.
 */

/** Words that negate what follows, beside those in -n't. */
export const negators = set("not cannot never nor neither nobody nothing none nowhere no")

/** Pairs of words that negate what follows: "failed to", "no one", "no longer". */
export const negatorPairs: readonly (readonly [RegExp, RegExp])[] = [
  [/^(fail|failed|fails|failing|refuse|refused|refuses|refusing|decline|declined|declines|unable|reluctant|cease|ceased)$/, /^to$/],
  [/^no$/, /^(one|longer)$/],
  [/^(hardly|scarcely)$/, /^(any|anyone|anybody|anything|ever)$/]
]

/** Verbs that undo a negation after them: "lost none of", "spared no effort". */
export const undoing = set(`lose loses lost losing spare spares spared sparing leave leaves left leaving lack lacks lacked want wants wanted
  waste wastes wasted`)

/** Words that make a comparison of a negation when they stand between it and its word: "has never been so busy", "not as high as". */
export const comparisons = set("so such as that too more less better worse higher lower any other")

/** Words after which "not" denies nothing ("whether or not", "hard not to"), and words after "not to" with which it denies nothing. */
export const beforeNot = set("if whether or why difficult hard impossible cannot")
export const afterNotTo = set("mention speak say")

/** Stems of verbs of wanting and thinking: "does not want to" may stand for "wants not to". */
export const attitudes: ReadonlySet<string> = new Set(
  list("want wish think believe expect intend suppose plan hope seek try aim like need consider see know say mean").map(stem)
)

/** Words with a negative prefix and the words they deny, without those that have a meaning of their own ("unemployment"). */
export const contraries =
  pairs(`impossible possible, impermissible permissible, inadmissible admissible, unacceptable acceptable, unable able, unwilling willing, unlikely likely,
  unnecessary necessary, unsafe safe, unfair fair, unjust just, untrue true, unaware aware, unimportant important, unreasonable reasonable,
  unrealistic realistic, unprofitable profitable, unjustified justified, unlawful lawful, illegal legal, illegitimate legitimate, insufficient sufficient,
  ineffective effective, inefficient efficient, incompatible compatible, unprepared prepared, unsuccessful successful, undesirable desirable,
  unthinkable thinkable, unavoidable avoidable, inevitable avoidable, irreversible reversible, unstable stable, disagree agree, disagrees agrees,
  disagreed agreed, disapprove approve, disapproves approves, disapproved approved, dissatisfied satisfied, incapable capable, unready ready,
  unfounded founded, unsuitable suitable, inaccessible accessible, unreliable reliable`)

/** Words after a "no" that negates nothing: "say no to", "yes or no, and". */
export const afterBareNo = /^(to|and|or|but|in|as|of|\d.*)$/

/** By negator, words after it with which it denies nothing, or not the whole: "not only", "no doubt". */
export const pseudoNegation = new Map(
  rows(`not: only just simply merely solely alone least without always all every everyone everything everybody necessarily entirely fully
    quite exactly very much many so too completely wholly; no: doubt question wonder matter less fewer more sooner other secret surprise
    exaggeration accident coincidence small mean exception stranger; nothing: but less other short more; none: other;
    cannot: but help only; never: mind before`).map(([negator, words]) => [negator, set(words)])
)

/**
 * Words that are negative by meaning: a sentence with one of them may deny something without "not". Words that are so only beside another
 * ("still", "free") are in `negativePairs`.
 */
export const negativeWords = set(`no without hardly scarcely barely rarely seldom little unless except only sole alone lack lacks lacked
  lacking absence absent fail fails failed failing failure refuse refuses refused refusal decline declines declined deny denies denied
  prevent prevents prevented preventing avoid avoids avoided avoiding stop stops stopped stopping cease ceases ceased ended reject rejects
  rejected exclude excludes excluded forbid forbids forbidden prohibit prohibits prohibited ban bans banned doubt doubts oppose opposes
  opposed resist resists resisted abstain refrain neglect ignore ignores ignored lose loses lost missing minus zero nil otherwise`)

/** Pairs of words that are negative by meaning: "yet to be signed", "far from ready", "too weak", "were against". */
export const negativePairs: readonly (readonly [RegExp, RegExp])[] = [
  [/^(yet|still|remain|remains|remained|hard|harder|difficult)$/, /^to$/],
  [/^still$/, /^(has|have|had|must|needs?)$/],
  [/^far$/, /^from$/],
  [/^(free|freed)$/, /^(of|from)$/],
  [/^instead$/, /^of$/],
  [/^rather$/, /^than$/],
  [/^too$/, /^(?!(much|many)$)[a-z]+$/],
  [/^(am|are|be|been|being|is|was|were|vote|votes|voted|voting)$/, /^against$/],
  [/^(?!(a|the|these|those|last|next|past|first|every)$)[a-z]+$/, /^few$/]
]

/** The first letters of words with a negative prefix: "unaware", "disagree", "impossible". It is a list, since "union" and "import" begin alike. */
export const negativePrefix = new RegExp(
  `^(?:${[
    "un(?:able|accept|acknowledg|affect|announc|answer|approv|authori|aware|believ|certain|chang|clear|comfort|common|complet|confirm|convinc|decid|defend)",
    "un(?:desir|do|doubt|employ|equal|expect|fair|feasib|finish|forgiv|fortunat|found|fulfil|fund|happy|harm|heard|help|imagin|important|interest|just)",
    "un(?:kind|know|lawful|likely|limit|necessar|notic|official|paid|popular|prepar|profit|prov|question|ready|real|reason|regulat|reliab|resolv|safe|satisf)",
    "un(?:seen|sign|sold|solv|stab|succe|suit|support|sure|tenab|think|tru|us(?:ed|ual)|want|warrant|welcome|will|wise|work|worth)",
    "dis(?:advantag|agre|allow|appear|approv|arm|band|belie|connect|contin|courag|credit|engag|honest|honou?r|integr|like|loyal|mantl|miss|obe|place)",
    "dis(?:prov|qualif|regard|repair|respect|satisf|trust|unit|us[ei])",
    "non(?!etheless)[a-z]{4}",
    "im(?:balanc|matur|measur|mobil|mov|patien|perfect|permiss|possib|practic|precis|prob|prop|prud)",
    "in(?:accura|activ|adequa|admissib|appropria|attent|cap|coheren|compat|compet|complet|conceiv|conclus|consist|contest|convenien|correct|credib)",
    "in(?:curab|decis|different|direct|discrim|effect|efficien|equal|equit|excus|expens|explic|feasib|flexib|frequen|hospit|human|justice|significan)",
    "in(?:secur|solub|solven|stabil|suffic|toler|valid|visib|volunt)",
    "ir(?:ration|reconcil|regular|relevan|repar|replac|resist|respons|revers|revoc)",
    "il(?:legal|legib|legit|liquid|litera|logic)"
  ].join("|")})`
)

/** Words after a negated word that limit or reverse the negation: "could not agree more", "not a threat but". */
export const limits = set("before more less enough but only alone except without merely just")
/** Words after it, near or far, by which the denied thing does happen later: "will not open the bridge until". */
export const deadlines = set("until unless till")
/** Words that open a clause outside the reach of a negation before them. */
export const clauseOpeners = set("but which who whose because while whereas although though so")
