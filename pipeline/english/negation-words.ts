import { stem } from "../text/words.ts"

/**
 * How English denies. From the grammars (Huddleston & Pullum, ch. 9): what negates the word after it, what merely has a negative in it,
 * and what is negative enough that nothing should be concluded from the absence of "not". Written as `words` folds them.
 */

/** Negate what follows; words ending in n't do too. */
export const negators: ReadonlySet<string> = new Set([
  "not",
  "cannot",
  "never",
  "nor",
  "neither",
  "nobody",
  "nothing",
  "none",
  "nowhere",
  "no"
])

/** Negate what follows when the second word does: "failed to", "no one", "no longer". */
export const negatorPairs: readonly (readonly [RegExp, RegExp])[] = [
  [/^(fail|failed|fails|failing|refuse|refused|refuses|refusing|decline|declined|declines|unable|reluctant|cease|ceased)$/, /^to$/],
  [/^no$/, /^(one|longer)$/],
  [/^(hardly|scarcely)$/, /^(any|anyone|anybody|anything|ever)$/]
]

/** Verbs that turn a negative after them round: "lost none of", "spared no effort", "leaves no room for". */
export const undoing: ReadonlySet<string> = new Set(
  "lose loses lost losing spare spares spared sparing leave leaves left leaving lack lacks lacked want wants wanted waste wastes wasted".split(
    " "
  )
)

/** Between a negator and its word these make a comparison of the denial: "has never been so busy", "not as high as". */
export const comparisons: ReadonlySet<string> = new Set("so such as that too more less better worse higher lower any other".split(" "))

/** Verbs of attitude, as stems: what is not wanted or thought may be wanted or thought otherwise. */
export const attitudes: ReadonlySet<string> = new Set(
  "want wish think believe expect intend suppose plan hope seek try aim like need consider see know say mean".split(" ").map(stem)
)

/** Words that a prefix makes the denial of another; only such as are no thing of their own ("unemployment" is). */
export const contraries: ReadonlyMap<string, string> = new Map(
  `impossible possible, impermissible permissible, inadmissible admissible, unacceptable acceptable, unable able, unwilling willing, unlikely likely,
  unnecessary necessary, unsafe safe, unfair fair, unjust just, untrue true, unaware aware, unimportant important, unreasonable reasonable,
  unrealistic realistic, unprofitable profitable, unjustified justified, unlawful lawful, illegal legal, illegitimate legitimate, insufficient sufficient,
  ineffective effective, inefficient efficient, incompatible compatible, unprepared prepared, unsuccessful successful, undesirable desirable,
  unthinkable thinkable, unavoidable avoidable, inevitable avoidable, irreversible reversible, unstable stable, disagree agree, disagrees agrees,
  disagreed agreed, disapprove approve, disapproves approves, disapproved approved, dissatisfied satisfied, incapable capable, unready ready,
  unfounded founded, unsuitable suitable, inaccessible accessible, unreliable reliable`
    .split(/,\s+/)
    .map((pair) => pair.split(" ") as [string, string])
)

/** After "no" where it denies nothing that follows: "say no to", "yes or no, and". */
export const afterBareNo = /^(to|and|or|but|in|as|of|\d.*)$/

/** Hold a negative word and deny nothing, or not the whole: the words after the negator that make it so. */
export const pseudoNegation: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    not: "only just simply merely solely alone least without always all every everyone everything everybody necessarily entirely fully quite exactly very much many so too completely wholly",
    no: "doubt question wonder matter less fewer more sooner other secret surprise exaggeration accident coincidence small mean exception stranger",
    nothing: "but less other short more",
    none: "other",
    cannot: "but help only",
    never: "mind before"
  }).map(([negator, words]) => [negator, new Set(words.split(" "))])
)

/**
 * Negative by meaning: where one stands in the clause, its sentence may deny what another denies with "not".
 * Words that are nouns or adverbs of time as often ("by the end of", "still", "keep", "free trade") are left to `negativePairs`.
 */
export const negativeWords: ReadonlySet<string> = new Set(
  `no without hardly scarcely barely rarely seldom little unless except only sole alone
  lack lacks lacked lacking absence absent fail fails failed failing failure refuse refuses refused refusal decline declines declined
  deny denies denied prevent prevents prevented preventing avoid avoids avoided avoiding stop stops stopped stopping cease ceases ceased ended
  reject rejects rejected exclude excludes excluded forbid forbids forbidden prohibit prohibits prohibited ban bans banned doubt doubts
  oppose opposes opposed resist resists resisted abstain refrain neglect ignore ignores ignored
  lose loses lost missing minus zero nil otherwise`.split(/\s+/)
)

/** Negative by meaning together: "yet to be signed", "far from ready", "too weak", "hard to accept", "were against". */
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

/** Openings of words that a prefix turns round: "unaware", "disagree", "impossible". A list, since "union", "industry" and "import" open alike. */
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

/** After a negated word: the denial holds up to a point, or turns into its contrary ("could not agree more", "not a threat but"). */
export const limits: ReadonlySet<string> = new Set("before more less enough but only alone except without merely just".split(" "))

/** Anywhere after it: what is denied comes about later ("will not open the bridge until"). */
export const deadlines: ReadonlySet<string> = new Set(["until", "unless", "till"])

/** Words that open a clause which those before do not govern. */
export const clauseOpeners: ReadonlySet<string> = new Set("but which who whose because while whereas although though so".split(" "))
