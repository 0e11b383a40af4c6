/**
 * Common English words, which say little of what a sentence is about, in three grades. Our own lists, along the frequency lists of English
 * corpora. Spelled as `words` in text/words.ts folds them.
 */
import { set } from "./word-list.ts"

/** Words of grammar. */
export const grammarWords = set(`a about above after again against all also although always am among an and another any are aren't around as
  at be because been before being below between both but by can can't cannot could couldn't did didn't do does doesn't doing don't down
  during each either even ever every few for from further had hadn't has hasn't have haven't having he her here hers herself him himself his
  how however i i'd i'll i'm i've if in into is isn't it its itself just let's may me might more most much must my myself neither no nor not
  now of off often on once only or other our ours ourselves out over own per quite rather same shall she should shouldn't since so some
  still such than that the their theirs them themselves then there therefore these they they're they've this those though through thus to
  too under until up upon us very was wasn't we we're we've we'll were weren't what when where whether which while who whom whose why will
  with within without won't would wouldn't yet you you're you've your yours yourself yourselves moreover furthermore indeed like unlike via
  well that's it's there's what's he's she's`)

/** The commonest verbs, nouns and adverbs. */
export const plainWords = set(
  `say said says saying tell told add added note noted go goes going went gone come comes came coming get gets got getting make makes made making take takes took taken
  taking give gives gave given giving see sees saw seen know known knows think thought want wants wanted use used using find found put set keep kept let become
  became becomes seem seems show shows shown work works need needs needed believe believes call called way ways thing things one ones time times year years day
  days today people person many new good great big part lot number able really already first last next two different important back long little own place
  case point fact far away something anything everything nothing someone everyone anyone nobody course sure possible according able including include includes
  continue continues order regard regards respect terms kind sort example instance particular especially certain certainly clear clearly like level high
  help helps held hold start started begin began begun end always never almost nearly thank thanks attention happen happens happened happening done`
)

/** The next commonest verbs, nouns and adjectives: they say something, but in many sentences. */
export const frequentWords = set(`ask asks asked asking try tries tried trying leave leaves left leaving mean means meant turn turned
  turning bring brings brought bringing talk talks talked talking look looks looked looking move moves moved moving live lives lived living
  provide provides provided providing run running stand stands stood meet meets met meeting lead leads led leading understand follow
  followed following stop stopped create created creating speak spoke allow allows allowed spend spent grow growing grew open opened opening
  offer offered remember consider considered appear appeared wait receive received decide decided want expect expected build built stay
  reach reached remain remained suggest raise raised pass passed require required report reported explain hope develop developed change
  changed changes result results problem problems question questions group groups issue issues side area areas home end line others reason
  idea number numbers world country countries state states week weeks month months hand life room book word words house member members today
  moment door art war history party second minute minutes morning large small old young early late right best better whole full able major
  main current recent common free real local public human strong special hard simple possible main past future final total`)
