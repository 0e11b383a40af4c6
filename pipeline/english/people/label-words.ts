/** Words of speaker labels. Our own lists, from transcripts of presidential and parliamentary press services and press briefings. */
import { list, pairs, phrases, set } from "../word-list.ts"

/** Nouns of speakers without a name, in the singular. A label may be one of them alone, its plural, or one with "from …" after it. */
export const anonymousSpeakers =
  set(`question remark reply answer response audience voice voices presenter moderator operator speaker host interviewer interviewee interpreter translator
  questioner anchor newsreader reporter journalist correspondent press media aide staff announcer commentator compere narrator chorus children child boy girl man woman student pupil schoolchild schoolboy schoolgirl teacher
  doctor nurse patient worker farmer volunteer participant resident veteran soldier officer cadet pilot cosmonaut astronaut athlete coach parent mother father grandmother grandfather guest
  viewer listener caller member delegate deputy citizen official expert scientist lawyer engineer businessman businesswoman entrepreneur driver guide employee colleague winner
  user blogger fan spectator lecturer rector professor miner builder sailor priest widow pensioner youth person people someone surgeon conductor composer designer architect poet welder mechanic agronomist economist historian academician academic
  philosopher psychologist champion skater swimmer boxer player captain sergeant lieutenant private inspector detective foreman fireman rescuer ranger trainer dancer photographer cameraman producer publisher
  analyst blacksmith carpenter cook chef trader broker baker seamstress librarian archaeologist pianist violinist organist botanist chemist physicist biologist linguist activist columnist
  male female clerk usher source witness informant insider someone all everyone both others crowd hall shout shouts exclamation comment
  graduate applicant trainee intern actor director artist musician writer editor reader singer contestant chairman chairwoman chairperson chair president minister governor secretary mayor ambassador spokesperson spokesman spokeswoman
  facilitator convener convenor rapporteur panelist panellist attendee co-host co-chair co-anchor counsel protester protestor heckler demonstrator staffer voiceover
  voice-over passer-by passerby neighbor neighbour customer emcee registrar bailiff attorney prosecutor juror defendant petitioner villager unidentified accused appellant respondent claimant complainant plaintiff stenographer interjection`)

/** Those of them that are offices of one person, whom a headline may name; whoever presides over a meeting is none. */
export const heldOffices = set("president minister governor secretary mayor ambassador spokesperson spokesman spokeswoman clerk")

/** Whoever presides, as the parliaments of Ireland, Wales and Scotland print it, and others named by several words. */
export const presiding: ReadonlySet<string> = new Set(
  phrases(`an ceann comhairle, an leas-cheann comhairle, an cathaoirleach, an leas-chathaoirleach, y llywydd, y dirprwy lywydd, the presiding officer,
  the deputy presiding officer, voice over, master of ceremonies, mistress of ceremonies, the court, noble lords, a noble lord,
  several noble lords`)
)

/** Speakers without a name who ask, in the singular. */
export const askingSpeakers = list("q question questioner reporter journalist interviewer correspondent media press")

/** Irregular plurals of the nouns of speakers. */
export const irregularPlurals = pairs(
  `children child, men man, women woman, people person, replies reply, spokesmen spokesman, businessmen businessman, deputies deputy,
  secretaries secretary`
)

/** Letters that stand for question and answer in interviews. */
export const interviewLetters = set("q a")

/** What may stand before the noun of a speaker without a name: "senior administration official". */
export const speakerModifiers = set(
  "senior administration another female male unidentified unknown young local foreign russian american vice acting deputy news tv radio event press medical school university team white house state department official officials background opposition government honourable an a the hon hon. several multiple conference simultaneous pool court committee television special"
)

/** Bodies that a speaker without a name and without a rank serves: "City Clerk"; "Council President" is an office. */
export const bodyModifiers = set("city town village county borough municipal council board commission assembly senate legislative")

/** Words of clauses: what holds one of them is no label. */
export const clauseWords =
  set(`i you he she we they it me him us them my your his our their its is are was were am be been being has have had do does did will would shall should can could may might must
  this that these those there here what who whom whose which how why when where if whether because although though than then so but or nor not no yes very just also only even still now today tomorrow yesterday
  let lets say said says saying told tell tells ask asked asks quote quotes quoting thank thanks dear please according regarding concerning following including such as like about into onto upon over after before
  during between through without within against goes go went come came see seen know knew known think thought want wants wanted make makes made mean means meant take took taken give gave given get got put need needs
  add adds added noted stress stressed remember`)

/** First words of a sentence that goes on after a comma: "Fourth, the most important issue", "Hence, the question". */
export const discourseOpeners =
  set(`first second third fourth fifth sixth seventh eighth ninth tenth firstly secondly thirdly fourthly fifthly
  lastly finally next then further furthermore moreover besides hence therefore thus so consequently accordingly however nevertheless nonetheless
  still meanwhile otherwise instead indeed actually naturally certainly clearly obviously undoubtedly unfortunately fortunately frankly
  honestly sadly importantly similarly likewise conversely briefly overall additionally alternatively well look listen see again plus also and but
  or yet because incidentally generally specifically particularly especially essentially ultimately initially originally currently recently
  today tomorrow yesterday tonight again once regardless admittedly surprisingly interestingly curiously strangely luckily hopefully`)

/** Words that open a sentence about something and no name: "And a question for President Holm", "Among the guests". */
export const phraseOpeners = set(`and or but nor yet as at by for from in into of on onto since than to toward towards until
  upon with within without among amid around across along behind below beneath beside besides between beyond despite except inside
  near through throughout via whereas while whether every either neither few much such perhaps maybe please speaking
  turning returning talking coming regarding concerning considering unlike`)

/** What a page prints with a colon among the text to say something of its own: "Editor’s note: …", "Photo: …". */
export const notices = phrases(
  `note, notes, nb, n\\.b\\., source, sources, disclaimer, correction, corrections, clarification, warning, photo, photos, photo credit, video, caption,
  copyright, credit, credits, update, editor[’']?s[’']? note, editors[’'] note, note by the editor, note to editors, publisher[’']s note,
  translator[’']s note, photograph, photographs, photo by, image, images, picture, pictures, check against delivery,
  last updated?, (?:media|press) contacts?,
  (?:interview|interviewed|conducted|translated|edited|reporting|transcribed)(?: conducted)? by, translation, transcription, read more, see also,
  summary, contents`
)

/** Those of them that are one word: they may be somebody's surname. */
export const noticeWords: ReadonlySet<string> = new Set(notices.filter((notice) => /^[a-z]+$/.test(notice)))

/** What the European Parliament prints after a name to say how it takes the floor. */
export const turnGloss = /, (?:blue-card (?:speech|question|answer|reply|response)|in writing|by video message)$/i

/** Marks of the official languages, which the European Parliament prints in brackets before what was said in one of them. */
export const languageMarks = list("BG CS DA DE EL EN ES ET FI FR GA HR HU IT LT LV MT NL PL PT RO SK SL SV")

/** Faiths, capitalised after a word that may look like a given name: "I am Roman Catholic". */
export const faiths = set("catholic orthodox protestant lutheran muslim jewish baptist methodist")

/** Labels of questions: "Question", "Q", "Question from Izhevsk". */
export const questionLabels = /^(?:Q|Questions?)(?=$|[ .(:#])/i

/** Speakers named by what they say ("Question"); nothing may stand before these in a label. */
export const utteranceNouns = set("question remark reply answer response exclamation shout shouts comment interjection")
/** What somebody belongs to, before a name: "Democrat Anna Berg". */
export const partyNouns = set(
  `democrat republican liberal conservative socialist communist nationalist centrist independent labourite unionist`
)
/** Small words inside an office: "Minister of Trade and Industry". */
export const officeJoints = set("of the and for in at to from by with on a an de la du des & – — - under all")

/** Offices of firms and not of states: what follows a state after them may be the rest of a firm's name. */
export const firmOffices = set("ceo chairman chairwoman chairperson director manager owner founder editor")

/** What joins the fields of one office: "Construction, Housing and Utilities Minister". */
export const fieldLinks = set("and &")

/** First words of the names of places: what follows them is no given name. */
export const opensPlace = set(`north south east west northern southern eastern western central new upper lower great saint st san santa los
  las el port cape mount`)

/** Ranks of rulers and clergy whose holders go by one name. */
export const regalTitles = set(`king queen emperor empress prince princess emir sultan sheikh pope patriarch metropolitan archbishop bishop
  catholicos aga dalai father mother brother sister imam rabbi mufti abbot abbess prior prioress cardinal pastor vicar deacon`)

/** Those of them that stand before other nouns as well: a given name must follow ("Prior Martin Berg", not "Prior Consultation"). */
export const wideTitles = set("prior cardinal")

/** Nouns that stand capitalised before a colon and are no person: places, parts of a text, institutions, subjects. */
export const properNouns =
  set(`territory region republic district city town village area oblast krai okrug province county island islands sea ocean river lake mountain mountains street avenue square station airport port bridge
  article chapter section part paragraph point item clause page table figure note appendix annex resolution decree law bill act code protocol question session day week month year morning evening stage step phase goal task priority
  ministry department committee commission council agency service company corporation group bank fund university institute academy school college hospital centre center museum theatre church cathedral
  news television channel radio newspaper magazine press agency times post gazette journal website twitter facebook youtube telegram
  north south east west northern southern eastern western central upper lower new old great
  project programme program plan strategy forum conference summit congress exhibition festival award prize order medal championship cup league games
  army navy fleet force forces division brigade regiment police court prosecutor front party union federation association society alliance league team
  technology industry economy energy health culture education science sport sports agriculture transport defence defense finance trade development resources environment security`)

/** The beginning of a stage note: "(Applause.)", "(In Russian.)". */
export const stageNotes =
  /^[([](?:\s|\*|_)*(?:applause|laughter|laughs?|laughing|crosstalk|cross-talk|inaudible|indiscernible|unintelligible|pause|silence|music|video|minute of silence|a minute of silence|reporters?|in (?:english|russian|german|french|chinese|spanish|[a-z]+(?:ian|ish|ese|ic)(?= |[.)\]]))|speaks?|speaking|speech|continues|shows?|showing|gestures?|points?|addressing|retranslated|translates?|voice|off[ -]mic|remark|reads?|playing|plays|technical|no response|noise|sighs?|smiles?|whisper|coughs?|whereupon|interruption|translated from|the (?:[a-z]+ ){1,4}(?:was |is |were )?(?:concluded|ended|adjourned|suspended|resumed|began|opened))/i

/**
 * Lines by which a record tells what happens in the chamber: "The meeting rose at 1.15 p.m.", "There was no objection.", "Column 167",
 * "Several hon. Members rose—". From the records of the United Nations, the House of Commons and the Congress of the United States.
 */
export const sittingNotes: readonly RegExp[] = [
  /^The (?:meeting|sitting|session|house|senate|committee|assembly|debate) (?:rose|met|resumed|recessed|reconvened|adjourned|divided)\b.{0,80}$/i,
  /^(?:At|It was) \d{1,2}[.:]\d{2} [ap]\.m\.(?:, the (?:session|meeting|sitting|committee) was (?:resumed|suspended|adjourned|opened)\.)?$/i,
  /^A (?:party|personal) vote was called for\b.{0,120}$/i,
  /^(?:Interjections?|Interruptions?)\.$/i,
  /^The (?:meeting|sitting|session|house|senate|committee|assembly|debate) (?:was |is |stands )(?:called to order|adjourned|suspended|resumed|opened|closed)\b.{0,80}$/i,
  /^(?:There was no objection|(?:There being no objection, )?it was so (?:decided|agreed|ordered))\.$/i,
  /^The (?:\p{L}+ ){0,2}clerk (?:read|proceeded|called|reported) .{1,100}$/iu,
  /^The bill was (?:ordered|read|passed) .{1,140}$/i,
  /^Question (?:put|agreed|accordingly)\b.{0,120}$/i,
  /^(?:The House divided|Tellers for the|Division No|Ayes \d|Noes \d).{0,120}$/i,
  /^(?:\d{1,2} \p{L}{3,9} \d{4} ?: ?)?Column \d{1,5}\p{Lu}{0,3}$/iu,
  /^(?:Several|Some) hon\. Members\b.{0,20}$/i,
  /^(?:Mr|Mrs|Ms|H\.E\.)\.? .{3,120} was escorted .{3,80}$/i,
  /^(?:Mr|Mrs|Ms|Miss)\.? \p{Lu}[^.!?:]{1,60} (?:addressed|assumed) the chair\.$/iu,
  /^\{time\}\s+\d{3,4}$/i,
  /^(?:The )?(?:draft )?(?:motion|question|amendment|bill|resolution|decision)s?\b[^!?]{0,60} (?:was|were) (?:taken(?=;)|put(?= (?:and|to))|agreed to|carried|lost|negatived|adopted|rejected)(?:(?: (?:by|and|to) |;)[^!?]{0,140}| \([^()]*\))?\.?$/i,
  /^A motion to reconsider was laid on the table\.$/i,
  /^(?:Debate|Discussion|Motion|Amendment|Bill|Proceedings) (?:concluded|adjourned|interrupted|suspended|agreed to|negatived)\b.{0,80}$/i,
  /^(?:-{3}|—{2}) \p{Lu}[^?!]{2,100}$/u,
  /^\d{1,2}[.:]\d{2}(?::\d{2})?(?: ?[ap]\.?m\.?)?$/i,
  /^[^.!?:]{3,80} (?:rose|interject(?:ed|ing)(?: [^.!?:]{1,40})?)\s?[—–-]{1,2}$/
]

/**
 * Running heads and feet of printed records, which a page break leaves among the speeches: document symbols with day and page
 * ("S/PV.9001 2/22"), "CONGRESSIONAL RECORD — HOUSE H4513". From the records of the United Nations and of the Congress of the United States.
 */
export const runningHeads: readonly RegExp[] = [
  /^(?:[AESC]\/[\w./()-]{0,30}PV\.\d{1,5}(?:\s[^!?]{0,140}[^!?.])?|[^!?]{0,140}\s[AESC]\/[\w./()-]{0,30}PV\.\d{1,5})$/,
  /^(?:\d{1,3}\/\d{1,3}\s+)?\d{2}-\d{5}(?: ?\([A-Z]\))?(?:\s+\d{1,3}(?:\/\d{1,3})?)?$/,
  /^(?:This record contains the text of speeches|Corrections should (?:be submitted|refer) to the original)\b.*$/,
  /^(?:Accessible document|Please recycle)$/,
  /^(?:[HSE]?\d{1,5}\s+)?(?:\p{Lu}\p{Ll}{2,8} \d{1,2}, \d{4}\s+)?CONGRESSIONAL RECORD\s?[—–-]{1,2}\s?\p{L}[\p{L} ]{3,30}?(?:\s+(?:[HSE]\d{1,5}|\p{Lu}\p{Ll}{2,8} \d{1,2}, \d{4})){0,2}$/u
]

/** What a record prints in place of words that nobody heard: "Question: without microphone." */
export const unheard =
  /^[([]?(?:off[ -]?mi(?:c|ke|crophone)|without (?:a |the )?mi(?:c|ke|crophone)|away from (?:the )?mi(?:c|ke|crophone)|(?:the )?microphone (?:is )?off|inaudible|indistinct|unintelligible|not audible)[)\]]?[.…]*$/i

/** Whoever calls others up: their turn may be a name and nothing else ("MODERATOR: Anna Berg, Harbour Radio."). */
export const callers = set("moderator host operator presenter anchor clerk chair chairman chairwoman chairperson")

/** Nouns of voices that a page tells apart by number: "Panelist 2". */
export const numberedVoices = list("speaker panelist panellist participant guest expert delegate")

/** Ranks that as a label alone mean whoever has the floor or the chair, not the holder of an office. */
export const floorRanks = set(`speaker chair chairman chairwoman chairperson official member deputy aide editor colleague businessman
  businesswoman delegate expert`)

/** Speakers whose name may be all that follows, in a list of those present: "Witness: Dr Berg, Director of the Coast Survey." */
export const presentAs = set("witness witnesses guest guests participant participants panellist panellists panelist panelists")

/** Ranks that are surnames as well: "Noel Prince". */
export const rankSurnames = set("king prince major bishop dean judge marshal pope baron duke knight abbot")

/** What may stand before "Hon.": "Some Hon. Members". */
export const unnamedQuantifiers = set("some several many")
/** First words of what stands after a speaker without a name: "Question from Izhevsk". */
export const speakerLinks = set("from of in at to and via for by")
/** Small words of a list of people with their offices. */
export const rosterLinks = set("and of the for in")

/** Words that end like a verb in the past and belong to offices and descriptions of people. */
export const officeParticiples = set(`united retired honoured honored merited decorated elected designated appointed distinguished limited
  integrated armed accredited wounded disabled talented gifted married unnamed unidentified`)

/** Abbreviations before a name, or after it, whose full stop ends no sentence. */
export const stoppedAbbreviations = set(`st mt gen col lt maj capt sgt sen rep gov rev prof jr sr hon fr ltd inc co no dep asst amb adm brig
  cmdr sec pres min cllr`)

/** The ranks among them, printed in capitals before a name: "REAR ADM. JOHN HOLM". */
export const rankAbbreviations = set(
  "gen. col. lt. maj. capt. sgt. sen. rep. gov. rev. prof. hon. fr. amb. adm. brig. cmdr. sec. pres. rear vice pro tem tempore"
)

/** Endings of nouns that say what somebody is: "welder", "pianist". */
export const personEndings = list("er or ist ian ant ent eur man woman")
/** Endings of long nouns of rank in capitals, misprints included ("ADMINISTRATION" for "ADMINISTRATOR"). */
export const rankEndings = list("TION TOR ISOR MENT SHIP")
/** Small words printed in capitals inside a label in capitals. */
export const capitalJoints = set("AND OF & A")

/** Words that make another office of the one after them: "Deputy Mayor" is not the mayor. */
export const otherOffice = set(`deputy vice first former ex acting shadow assistant under associate prime foreign parliamentary permanent
  junior outgoing incoming designate interim honorary`)

/** Words between a form of address and the chair: "Mr First Deputy Speaker". */
export const chairGrades = set("first second third deputy vice acting temporary assistant")

/** Words after an office that say more of the same one: "Secretary General of NATO". */
export const sameOfficeLinks = set("of for to and in at – — & -")
/** Prepositions before an office that show that a name follows it, in a headline in capitals too. */
export const holderLinks = set("by of with from")
/** Letters of a seat in parliament, printed between a name and an office. */
export const seats = set("MP MEP MSP TD")
/** First words of a line that names whoever presides: "Mr Speaker", "The Chair". */
export const presidingOpeners = list("The Mr\\.? Mrs\\.? Ms\\.? Madam Hon\\.? Hon Honourable")
/** First words of a label by which a speech may as well be addressed to its holder: "Mr President: …". */
export const vocativeTitles = list("Mr Mrs Ms Madam")
/** First words that look like a name in a list of names and open a speech: "Good morning.", "Thank you." */
export const speechOpeners = list("Mr Ms Mrs Dr Good Thank Thanks Yes No")
