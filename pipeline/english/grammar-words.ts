/**
 * Words of English press style: reporting nouns, offices, function words (reporting verbs stand in reporting-verbs.ts).
 * Gathered from the reporting-verb lists of English grammars (Quirk et al. 16.31, 16.59; Biber et al. 9.2) and from press service usage.
 */

export const list = (text: string): readonly string[] => text.trim().split(/\s+/)
export const set = (text: string): ReadonlySet<string> => new Set(list(text))

export const beForms = set("is are was were be been being am remains remained")
export const auxiliaries = set("has have had is are was were be been will would did does do can could may might must should not never")

/** Adverbs that stand between a subject and its verb (words in -ly go without saying). */
export const adverbs = set(
  "also again once then further furthermore now later earlier too himself herself themselves just still even always often meanwhile moreover thus therefore separately already first next finally hereby long ever both all yesterday today"
)

export const isAdverb = (word: string): boolean => adverbs.has(word) || (word.length > 4 && word.endsWith("ly"))

/** Words before a subject that leave its clause a main clause; "that", "what", "which" do not. */
export const clauseOpeners = set(
  "and but yet while as so then also therefore thus however moreover meanwhile nevertheless still later earlier today yesterday though although whereas because since for"
)
export const subordinators = set("that what which who whom whose how why whether if when where than")

/** First words of a phrase that may stand before the subject without a comma. */
export const introducers = set(
  "in on at during after before as with for under to among amid following despite by from speaking talking commenting answering touching summing regarding concerning addressing opening closing asked when while while yet still once also besides today yesterday earlier later"
)

/** Words that begin sentences or link names and are never part of one. */
export const functionWords =
  set(`a an the this that these those it its he she they we i you his her their our my your in on at by for from to of with as and or but nor so yet if when while
  after before during since until till about above below under over between among against amid into through within without per via upon despite following according regarding concerning
  there here what which who whom whose how why where whether not no yes all some any each every both most many much more few several other another such same only also too then thus
  therefore however moreover meanwhile furthermore besides nevertheless still earlier later today yesterday tomorrow now again once one two three four five six seven eight nine ten first second third
  because although though whereas unless than speaking answering asked inviting assessing talking commenting addressing touching summing photo read source earlier first last next new
  was is are were be been has have had will would can could may might must should do does did`)

export const months = set(
  "january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday"
)

/** Nouns of institutions, places and projects: a capitalised phrase that holds one is no person. */
export const institutionNouns =
  set(`administration affairs agency agreement alliance army assembly association authority bank board broadcasting bureau cabinet central centre center chamber church city
  college commission committee community company confederation conference congress constitution convention cooperation corporation council country court culture defense defence delegation department
  development district duma economy economic education embassy energy enterprise environment eurasian federal federation finance fleet force forces foreign forum foundation fund government group
  health high holding home house industry industrial information initiative institute institution integration intelligence interior international journal justice kingdom labour labor law legislature
  marathon mass media meeting memorial minister ministry mission movement national nations navy news newspaper office oblast okrug organization organisation palace parliament park party peace
  plant platform police policy post power press project program programme prosecutor province public radio rada railway region relations report representative republic resources road sanctions school science
  sciences secretariat security senate service social society southern northern eastern western south north east west soviet sports sport square staff state statement states station statistics street summit supreme
  technology telegraph telegram television territory times today tower town trade treasury transport treaty tv union united university verkhovna village war white world works yard youth
  document communique communiqué declaration spokesperson bloc watchdog regulator publication website paper channel outlet lawmakers`)

/** Papers one person signs: "the telegram reads". */
export const personalPapers = set("telegram message letter address greeting greetings note condolences")

/** Papers that speak for themselves: "the statement expressed …". */
export const documentNouns = set(
  "telegram message letter address greeting greetings note condolences statement document declaration communique communiqué resolution memorandum report release"
)

/** Nouns of sources that are several or no single known person. */
export const pluralSources =
  set(`presidents leaders ministers sides parties heads officials experts participants sources interlocutors parliamentarians diplomats politicians lawmakers police residents farmers teachers students doctors lawyers prosecutors researchers activists witnesses analysts
  parents neighbors neighbours villagers commuters traders workers employees economists investors organizers organisers volunteers survivors relatives
  journalists delegations countries governments colleagues counterparts premiers chancellors chairmen speakers governors ambassadors scientists authorities observers critics`)

/** Nouns of sources that a paper keeps unnamed: "a person close to the talks", "two people familiar with the matter". */
export const unnamedNouns = set(
  "people person persons source official executive insider insiders aide aides interlocutor participant resident eyewitness eyewitnesses"
)

/** Nouns that make "in his …" or "in the president's …" name the source. */
export const opinionNouns = set("words opinion view estimation assessment judgment judgement estimate estimates")

/** Past-tense verbs of what people do rather than say: a sentence built on one is the editor's own. */
export const eventVerbs =
  set(`met discussed took held signed visited arrived attended opened inspected laid received presented awarded handed chaired exchanged appointed approved gathered honored honoured inaugurated toured flew
  travelled traveled left returned hosted joined participated watched unveiled shook sent launched paid agreed introduced began started summoned convened delivered addressed gave made dismissed fulfilled identified accompanied greeted`)
