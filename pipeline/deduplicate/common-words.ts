/**
 * English words that say little about what a sentence says, in two grades. From the frequency lists every English corpus agrees on:
 * the first are grammar, the second are the verbs, nouns and adverbs any text is full of. Written as `words` folds them.
 */
export const grammarWords: ReadonlySet<string> = new Set(
  `a about above after again against all also although always am among an and another any are aren't around as at be because been before being below
  between both but by can can't cannot could couldn't did didn't do does doesn't doing don't down during each either even ever every few for from
  further had hadn't has hasn't have haven't having he her here hers herself him himself his how however i i'd i'll i'm i've if in into is isn't it its
  itself just let's may me might more most much must my myself neither no nor not now of off often on once only or other our ours ourselves out over own
  per quite rather same shall she should shouldn't since so some still such than that the their theirs them themselves then there therefore these they
  they're they've this those though through thus to too under until up upon us very was wasn't we we're we've we'll were weren't what when where whether which while
  who whom whose why will with within without won't would wouldn't yet you you're you've your yours yourself yourselves moreover furthermore indeed
  like unlike via well that's it's there's what's he's she's`.split(/\s+/)
)

export const plainWords: ReadonlySet<string> = new Set(
  `say said says saying tell told add added note noted go goes going went gone come comes came coming get gets got getting make makes made making take takes took taken
  taking give gives gave given giving see sees saw seen know known knows think thought want wants wanted use used using find found put set keep kept let become
  became becomes seem seems show shows shown work works need needs needed believe believes call called way ways thing things one ones time times year years day
  days today people person many new good great big part lot number able really already first last next two different important back long little own place
  case point fact far away something anything everything nothing someone everyone anyone nobody course sure possible according able including include includes
  continue continues order regard regards respect terms kind sort example instance particular especially certain certainly clear clearly like level high
  help helps held hold start started begin began begun end always never almost nearly`.split(/\s+/)
)
