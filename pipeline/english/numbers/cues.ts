/** Words that tell what a number does in its clause. Lists of function words and verbs of English press and speech style. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))

export const up = words(
  "lengthen lengthens lengthened lengthening increase increases increased increasing grow grows grew grown growing growth rise rises rose risen rising raise raises raised raising climb climbs climbed climbing surge surges surged surging jump jumps jumped jumping gain gains gained gaining add adds added adding expand expands expanded expanding expansion soar soars soared soaring up higher upswing uptick hike hiked hikes increment skyrocketed boost boosts boosted boosting swell swelled rebound rebounded rebounding strengthened appreciated upped improve improves improved improving improvement accelerated accelerate"
)
export const down = words(
  "shorten shortens shortened shortening decrease decreases decreased decreasing decline declines declined declining fall falls fell fallen falling drop drops dropped dropping reduce reduces reduced reducing reduction reductions cut cuts cutting shrink shrinks shrank shrunk shrinking down lower lowered lowering slash slashes slashed plunge plunges plunged plummet plummeted slump slumped contract contracted contracting contraction dip dipped tumble tumbled sink sank slip slipped slid weakened depreciated downturn shed decreasing slowdown minus"
)
/** Comparatives after a number: "5 percent more", "two times cheaper". */
export const moreThan = words(
  "more higher greater larger bigger faster longer better stronger above up wider older heavier dearer richer taller quicker further farther"
)
export const lessThan = words("less lower fewer smaller cheaper slower shorter below down weaker worse younger lighter poorer narrower")
/** Nouns that name a change; the number may stand before ("a 5 percent increase") or after ("growth of 5 percent"). */
export const upNouns = words(
  "increase increases growth rise gain gains hike hikes surge jump expansion uptick rebound increment improvement"
)
export const downNouns = words("decrease decline fall drop reduction reductions cut cuts contraction slump dip downturn slowdown loss")

/** Nouns of magnitude: half of one of these is a ratio, half of other things a share. */
export const magnitudes = words(
  "price prices worth cost costs value size rate rates level levels speed length width height depth weight salary distance pace"
)

export const pronouns = words(
  "i you he she it we they me him us them this that these those who which what there one someone everyone anyone nobody everybody myself ourselves themselves here"
)
export const determiners = words(
  "a an the this that these those my your his her its our their each every some any no both all another such whose"
)
export const definite = words("the this that these those my your his her its our their both all")
export const prepositions = words(
  "of in on at by for with from to into onto over under between among within across through during since until till after before about against per via towards toward upon beyond behind near around above below despite without as like than including except amid amidst unlike due throughout alongside along regarding concerning worth"
)
export const conjunctions = words(
  "and or but nor so yet because although though while whereas if when where whether unless that which who whom whose as than since until after before once plus"
)
export const auxiliaries = words(
  "am is are was were be been being isn't aren't wasn't weren't has have had having hasn't haven't hadn't do does did doesn't don't didn't will would won't wouldn't shall should shouldn't can cannot can't could couldn't may might must ought it's that's there's we've they've i've you've we're they're you're he's she's i'm we'll they'll it'll i'll he'd we'd they'd"
)
/** Frequent finite verbs that end a noun phrase and open a predicate. */
export const verbs = words(
  "account accounts accounted accounting amount amounts amounted amounting reach reaches reached reaching total totals totalled totaled totalling totaling make makes made cost costs stand stands stood come comes came go goes went gone get gets got take takes took taken give gives gave given see sees saw seen say says said tell tells told think thinks thought know knows knew known mean means meant show shows showed shown live lives lived work works worked use uses used produce produces produced generate generates generated hold holds held keep keeps kept spend spends spent invest invests invested receive receives received provide provides provided constitute constitutes constituted represent represents represented comprise comprises comprised cover covers covered employ employs employed exceed exceeds exceeded exceeding surpass surpasses surpassed employ serve serves served sign signs signed build builds built create creates created open opens opened launch launches launched plan plans planned intend intends expect expects expected hope hopes allocate allocates allocated earmark earmarked need needs needed want wants wanted become becomes became remain remains remained start starts started began begin begins lead leads led bring brings brought buy buys bought sell sells sold pay pays paid lose loses lost win wins won send sends sent let lets put puts run runs ran operate operates operated include includes included participate participates participated attend attends attended exist exists existed equal equals export exports exported import imports imported supply supplied hosted host hosts happen happened died killed born graduate graduated enrolled believe believes consider considers accept accepted agree agreed visit visited join joined look looks like likes help helps helped allow allows follow follows followed set sets left meet meets met travelled traveled celebrate celebrates celebrated mark marked ask asked lack lacks feel felt seem seems seemed lies lie lay stay stayed went continue continues continued complete completed finish finished passed exceed treat treats treated save saved fell rose grew add adds added adding grow grows grown growing rise rises risen fall falls fallen decrease decreases decreased decline declines declined drop drops dropped reduce reduces reduced raise raises raised climb climbed shrink shrank expand expands expanded gain gains gained surge surged jump jumped soar soared lower lowered cut cuts increase increases increased increasing rank ranks ranked carry carries carried transport transports transported"
)
/** "trade turnover", "his lives": nouns that look like the verbs above when a determiner or number stands before them. */
export const nounsAlike = words(
  "account accounts amount amounts reach total cost costs stand lives work works use uses show shows hold need needs plan plans sign signs cover start starts lead run runs export exports import imports supply host hosts help set sets look treat visit increase increases rise growth decline cut cuts drop drops gain gains fall drop drops decrease decreases surge jump transport"
)
export const adverbs = words(
  "also already now today currently only just even still almost nearly about approximately more most very really actually already usually often always never not yesterday tomorrow tonight once again ago later earlier respectively alone together altogether overall annually monthly daily weekly yearly too however therefore thus moreover well back soon here there then sometimes far so probably perhaps maybe instead simultaneously successfully directly namely roughly exactly consistently recently previously immediately away apiece each anyway abroad worldwide please forward up down out off ahead"
)
/** Openers of a clause that belong to no noun phrase. */
export const openers = words(
  "thus moreover however also and but so then therefore first second third finally overall besides furthermore additionally meanwhile now today incidentally importantly unfortunately naturally indeed well yes no clearly still yet nevertheless further as because since although if when while that which for instance example particular general addition total suffice say"
)

/** Plurals that end in no "s". */
export const pluralForms: ReadonlyMap<string, string> = new Map(
  Object.entries({
    people: "people",
    men: "man",
    women: "woman",
    children: "child",
    lives: "life",
    wives: "wife",
    knives: "knife",
    halves: "half",
    leaves: "leaf",
    shelves: "shelf",
    thieves: "thief",
    feet: "foot",
    teeth: "tooth",
    mice: "mouse",
    geese: "goose",
    media: "media",
    data: "data",
    criteria: "criterion",
    phenomena: "phenomenon",
    staff: "staff",
    personnel: "personnel",
    police: "police",
    troops: "troop",
    cattle: "cattle",
    series: "series",
    species: "species",
    aircraft: "aircraft",
    spacecraft: "spacecraft",
    sheep: "sheep",
    servicemen: "serviceman",
    businessmen: "businessman",
    sportsmen: "sportsman",
    fishermen: "fisherman",
    congressmen: "congressman",
    policemen: "policeman",
    countrymen: "countryman",
    servicewomen: "servicewoman",
    grandchildren: "grandchild",
    schoolchildren: "schoolchild",
    headquarters: "headquarters",
    crises: "crisis",
    analyses: "analysis",
    theses: "thesis",
    bases: "base",
    movies: "movie",
    shoes: "shoe",
    buses: "bus",
    gases: "gas",
    axes: "axis",
    indices: "index",
    means: "means",
    youth: "youth",
    personnel_: "personnel"
  })
)
/** Words in "s" that are no plural nouns. */
export const notPlural = words(
  "is was has does this thus its his us as always perhaps plus less unless across yes besides towards sometimes afterwards various previous serious numerous famous precious continuous religious dangerous industrious obvious ambitious enormous tremendous simultaneous indigenous autonomous anonymous business process progress access success congress gas campus status virus consensus census focus basis analysis crisis news economics politics mathematics physics athletics basics class pass mass cross loss press stress address russia's overseas indoors abroad versus bus nowadays let's it's that's here's there's what's"
)

/** Nouns and abbreviations that a following number names, in any case of letters. */
export const labelWords = words(
  "article articles paragraph paragraphs section sections chapter chapters clause clauses page pages phase phases stage stages grade grades level category categories type types class classes formula resolution resolutions order decree protocol annex appendix volume item items point points line room hall gate platform track channel school hospital clinic block unit reactor building flat apartment house highway route flight train bus no nos number numbers № figure table question part step tier group version model series act bill law title episode season lot zone district precinct gymnasium lyceum kindergarten year form verse chapter minsk- agenda code rule convention directive regulation size age plant cosmodrome pad day"
)
/** Of those, the ones that also head counted phrases, so only a capital or a small number after them makes a label. */
export const weakLabels = words(
  "school class channel hall room gate track platform clinic hospital block reactor flat apartment highway route flight figure table question step tier version series episode season rule convention directive regulation stage point types day year age size house train bus school group points items articles pages line lines form order law act bill code model building question part unit level train plant hospital clinic district zone"
)

/** Scopes that make an ordinal a rank: "fourth in the world". */
export const rankScopes = words(
  "world europe asia africa eurasia country region nation globe planet cis eaeu eu union ranking rankings rating list industry sector league globally worldwide nationwide internationally"
)
export const rankVerbs = words(
  "rank ranks ranked ranking place placed places position school class channel hall room gate track platform clinic hospital block unit reactor flat apartment highway route flight figure table question step tier version series episode season rule convention directive regulation stage point types"
)

/** Words after a number that tell an age or a time of life, not a span over a figure. */
export const agoWords = words("ago later earlier before afterwards hence back previously prior thereafter")

export const expectedCues = words(
  "expect expects expected expecting forecast forecasts forecasted projected projection projections predict predicts predicted anticipate anticipated anticipates hope hopes likely may might could would will shall 'll we'll it'll they'll probably estimates potential can"
)
export const plannedCues = words(
  "plan plans planned planning intend intends intended aim aims aimed target targeted goal goals objective must should envisage envisages envisaged envisioned pledge pledged pledges scheduled propose proposed commit committed earmarked ambition ought"
)
/** Deeds that one plans rather than expects, after "will". */
export const deeds = words(
  "build allocate launch invest create open spend sign raise deliver purchase buy produce construct provide hold host send train introduce commission install complete finance fund issue repair renovate upgrade establish implement increase reduce cut double pay supply"
)

/** Nouns that stand for an earlier number: "a quarter of this amount". */
export const anaphors = words("amount sum figure number total volume quantity money")
/** Elapsed time since a day: "the 80th anniversary". */
export const anniversaries = words("anniversary anniversaries birthday jubilee birth")

/** Verbs and nouns whose "about" names a topic and blurs no number: "talking about 300 families". */
export const topical = words(
  "talk talks talked talking speak speaks spoke spoken speaking think thinks thought thinking know knows knew known hear hears heard hearing ask asks asked asking tell tells told telling learn learned learnt worry worries worried concern concerned care cares forget forgot forgotten question questions information story stories read reads wrote write written complain complained dream debate discussion report reports"
)
/** Nouns and verbs beside which a bare large number is a sum of money. */
export const moneyCues = words(
  "worth cost costs spend spends spent invest invests invested investment investments budget pay pays paid allocate allocated allocates allocation funding funds assets profit profits revenue revenues trade turnover exports imports debt loan loans price earn earned earns sales money deficit surplus reserves taxes subsidies subsidy injection financial bonus grant grants aid compensation allocating investing spending paying transferred capital gdp credit dividends contract contracts income save saved"
)

/** Plurals that stand before the noun they describe. */
export const descriptive = words(
  "sports sales savings customs arms goods systems communications operations services securities commodities foods materials products resources affairs weapons drugs rights"
)
/** Adverbs that stand before an adjective inside a noun phrase. */
export const grading = words("very most more quite extremely less least too rather fairly")
/** Adjectives that say nothing of what is measured. */
export const hollow = words("further additional total extra overall record full whole same other whopping little bit")
/** Words between a thing and its value. */
export const valuing = words("worth totalling totaling costing valued exceeding amounting reaching estimated totalled")
/** Verbs too empty to say what happens. */
export const light = words(
  "make makes made take takes took taken get gets got give gives gave given come comes came go goes went gone put let set say says said see sees saw seen think know total amount amounts amounted account accounts accounted reach reaches reached become becomes became remain remains remained stands stand stood cost costs seem seems exceed exceeds exceeded exceeding means mean look like"
)
/** Adjectives that take an infinitive: "ready to invest". */
export const ready = words(
  "ready able unable going proud likely unlikely due set supposed sure willing happy glad forced obliged prepared about used difficult possible necessary"
)
/** Verbs that carry something from one level to another. */
export const moved = words(
  "go goes went gone move moves moved change changed changes extend extended bring brings bringing brought shift shifted revised adjusted doubled tripled advanced progressed"
)
