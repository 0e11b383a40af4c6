/** Words around the day and place of a text. Our own lists, from datelines of press services, parliaments and newspapers. */
import { list, set } from "../word-list.ts"

/** What says that a day is the day of posting, before the day on one line. */
export const postingWords = list("posted published updated date")
/** What says that a day is the day of speaking, before the day on one line. */
export const deliveryWords = list("delivered given held recorded spoken aired broadcast debated made")

/** The same as captions on a line of their own. */
export const postingCaptions = ["posted", "published", "updated", "last updated", "date", "first published"] as const
export const deliveryCaptions = list("delivered given held recorded aired broadcast")
export const placeCaptions = list("location place venue city lugar lieu ort luogo místo miejsce место місце месца sted plats")

/** Nouns of texts and occasions: a line with one of them and a day is a headline. */
export const textNouns = list(`transcript transcripts briefing briefings conference conferences speech speeches remarks addresses address
  statement statements interview interviews meeting meetings session sessions debate debates hearing hearings question questions minutes
  talks`)

/** What stands beside the day of posting on one line: "By Ida Lund | October 5, 2020 | 3 Comments". */
export const bylineWords = [
  "by \\p{Lu}",
  "[\\d ,]+ (?:comments?|views?|shares?)",
  "\\d+ min(?:utes?)?(?: read)?",
  "updated",
  "posted",
  "published",
  "news",
  "author"
] as const

/** Words in lower case that the name of a place may hold. */
export const placeJoints = set(`of the and de on in at near la le les sur am an der del do da di upon via region district
  airport province provincia oblast governorate`)

/** Nouns of buildings and places: what is named with one is no person and no section of a site. */
export const placeNouns =
  set(`hall house palace castle residence hotel square garden gardens rooms chamber building airport harbour harbor port
  quay museum theatre theater cathedral church fort barracks base island hill lodge villa manor mansion kremlin stadium arena terminal
  university college academy library embassy headquarters`)
/** First words of names of towns. */
export const placeOpeners =
  set(`new san santa santo saint st sankt los las el al la le den port porto puerto fort mount cape bad nizhny veliky
  velikiy novy rio kuala addis buenos tel abu phnom hong nur`)
/** Sections of sites and kinds of texts, printed beside the day. */
export const sectionWords =
  set(`news politics world economy business society culture sport sports opinion opinions video videos photo photos press
  release releases speech speeches statement statements remarks transcript transcripts interview interviews event events policy foreign
  domestic health science technology education environment energy defence defense security europe asia africa america americas regions
  regional local national international media newsroom analysis feature features blog report reports updated category general top latest
  breaking home all topics archive comment comments editorial life style travel president minister government parliament official staff
  admin editor newsdesk desk reporter correspondent author print share english briefing briefings meeting meetings visit visits edition
  today yesterday document documents article articles story stories text updates live`)
/** States whose capitals are called the same. */
export const cityStates = set("luxembourg singapore monaco djibouti panama guatemala kuwait")
