/**
 * Words that stand in and around a reporting clause ("he said", "as was stated by …"). Our own lists, from press reports.
 * The verbs themselves stand in reporting-verbs.ts.
 */
import { rows, set } from "../word-list.ts"

/** Verbs that report only with one of these right after them: "called for" does, "called his counterpart" does not. */
export const neededAfter = new Map(
  rows("call: for on upon this it that; speak: about of on in out against highly for; talk: about of; refer: to; appeal: to for").map(
    ([verb, words]) => [verb, set(words)]
  )
)

/** What a `bound` verb must have right after it, opening quotation marks among them. */
export const afterBound = set('that saying by : , say “ " ‘ « „ ”')
/** First words of what may follow a `bound` verb at the end of a sentence: "…, the minister concluded on Monday." */
export const afterClosingVerb = set("on in at during after before when while to the from with")
/** What stands before whom a sentence makes known: "is led by Name Surname", "The new manager is Name Surname". */
export const beforeNamed = set("by is was")
/** Adverbs between "is" and "convinced". */
export const beforeConviction = set("not fully very absolutely")
/** Second words of the asides "in turn", "in particular", "in addition". */
export const asideNouns = set("turn particular addition")
/** Words by which a sentence takes up what was said before it: "This was stated by …". */
export const saidBefore = set("this it that these statement remarks announcement")
/** What may stand before "in his words" without a comma. */
export const beforeAccording = set("and but that yet also so")
/** Nouns of what somebody said, in both numbers: "made the statement". */
export const statementNouns = set("statement statements remark remarks announcement announcements comment comments point points")
/** The same in the singular, made by somebody: "The statement was made by …". */
export const madeStatements = set("statement remark announcement comment point")

/** Verbs of making a statement, and what stands before its noun. */
export const makingVerbs = set("made voiced gave")
export const beforeStatement = set("the this that such these his her")

/** What a verb of reporting has for an object where it points back: "said this". */
export const pointers = set("this it so")
/** First words after such an object, punctuation among them. */
export const afterPointer = set("during at in on to when while as after before by . ,")
/** Verbs of papers after a quotation: "reads the message". */
export const paperVerbs = set("reads read says say said states state stated notes note noted goes")
/** What stands before the paper there. */
export const beforePaper = set("the his her this")

/** Verbs of "was quoted by the agency as saying". */
export const quotingVerbs = set("quoted cited")
export const quotedAsVerbs = set("saying telling stating")

/** Forms of verbs by which an institution is a source whatever follows. */
export const sayingForms = set("said says")
export const stressingForms = set("stressed emphasized emphasised highlighted underlined")

/** What must follow all other forms, punctuation among it. */
export const afterInstitutionVerb = set("that : , .")
/** Verbs of reporting that take a person as object, who is not their subject: "told Name Surname". */
export const takesPerson = set("tell inform assure reassure advise be")

/** Verbs that may take one: only with one of `afterPerson` after the name it is the subject. */
export const mayTakePerson = set("remind promise warn")
export const afterPerson = set(". , at in on during after")

/** What explains a name between commas: "the bridge's designer, Name Surname,". */
export const explainingDeterminers = set("the his her their its our my a an another one")
/** First words of what more an explanation tells: "Name Surname, the detective who kept the case,". */
export const furtherTold = set("who whose in at for with on from")
/** First words of an explanation after a name: "Name Surname, a teacher,". */
export const explanationOpeners = set("a an the who whose")
/** Verbs whose object says to whom: what stands after it may be more than the address. */
export const toldVerbs = set("tell inform assure remind ask answer reply")
/** What a clause that reports nothing but the quotation beside it may go on with: "said in Minsk". */
export const bareContinuations = set("in on at during after to when as while")
/** Words that begin to report what was told or asked: "told them that", "asked about". */
export const toldContents = set("that to of about whether if")

/** Words after a verb and before a colon that report nothing themselves: "said in an interview:". */
export const beforeColon = set(`in on at during after before to with when while as by literally verbatim from speaking commenting answering
  saying adding noting`)

/** Verbs in -ing, no verbs of reporting alone, that report after a quotation: "…, pointing out that". */
export const furtherReports = set("pointing making")
/** Auxiliaries between somebody and what they did: "has signed" is an event, "had backed" reported speech. */
export const eventAuxiliaries = set("has have will")

/**
 * Words that a reporter puts around what a speaker said: verbs of saying, and the offices by which a speaker is called. They say nothing of the
 * content. Our own list, from press reports; some verbs stand in some forms only. Spelled as `words` in text/words.ts folds them.
 */
export const reportingWords = set(`said says say saying noted notes note noting stressed stresses stressing emphasized emphasizes
  emphasizing added adds adding stated states stating told remarked remarks underlined underlines underscored pointed points believes
  believed believe convinced continued continues mentioned mentions mention described describes referred refers recalled recalls reminded
  announced announces explained explains according words opinion view highlighted highlights expressed expresses thinks considers concluded
  summed speaking spoke asked replied answered went ongoing he she they his her president leader head minister premier chairman chairwoman
  chairperson speaker secretary spokesman spokeswoman spokesperson counterpart official governor senator`)
