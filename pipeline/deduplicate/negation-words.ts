/**
 * How English denies. From the grammars (Huddleston & Pullum, ch. 9): what negates the word after it, what merely has a negative in it,
 * and what is negative enough that nothing should be concluded from the absence of "not". Written as `words` folds them.
 */

/** Negate what follows; words ending in n't do too. */
export const negators: ReadonlySet<string> = new Set(["not", "cannot", "never", "nor", "neither", "nobody", "nothing", "none", "nowhere"])

/** Negate what follows when the second word does: "failed to", "no one", "no longer". */
export const negatorPairs: readonly (readonly [RegExp, RegExp])[] = [
  [/^(fail|failed|fails|failing|refuse|refused|refuses|refusing|decline|declined|declines|unable|reluctant|cease|ceased)$/, /^to$/],
  [/^no$/, /^(one|longer)$/]
]

/** Hold a negative word and deny nothing, or not the whole: the words after the negator that make it so. */
export const pseudoNegation: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    not: "only just simply merely solely alone least without always all every everyone everything everybody necessarily entirely fully quite exactly very much many so too completely wholly",
    no: "doubt question wonder matter less fewer more sooner other secret surprise exaggeration accident coincidence",
    nothing: "but less other short more",
    none: "other",
    cannot: "but help only",
    never: "mind before"
  }).map(([negator, words]) => [negator, new Set(words.split(" "))])
)

/** Negative by meaning: where one stands near, its sentence may deny what another denies with "not". */
export const negativeWords: ReadonlySet<string> = new Set(
  `no without against instead rather hardly scarcely barely rarely seldom few little unlikely until unless except yet still far only unique sole alone
  lack lacks lacked lacking absence absent free impossible unable fail fails failed failing failure refuse refuses refused refusal decline declines declined
  deny denies denied prevent prevents prevented preventing avoid avoids avoided avoiding stop stops stopped stopping cease ceases ceased end ends ended
  reject rejects rejected exclude excludes excluded forbid forbids forbidden prohibit prohibits prohibited ban bans banned doubt doubts unacceptable
  inadmissible intolerable oppose opposes opposed resist resists resisted keep keeps kept remain remains remained abstain refrain neglect ignore ignores ignored
  loses lose lost missing minus zero nil otherwise hard hardest difficult too`.split(/\s+/)
)

/** A prefix that turns a word round: "unaware", "disagree", "non-payment". Words that only look so do no harm: nothing is then concluded. */
export const negativePrefix = /^(un|dis|non|im|in|ir|il)(?=[a-z]{4})/

/** After a negated word: the denial holds up to a point, or turns into its contrary ("not open until", "could not agree more", "not a threat but"). */
export const limits: ReadonlySet<string> = new Set(
  "until unless till before more less enough but only alone except without merely just".split(" ")
)
