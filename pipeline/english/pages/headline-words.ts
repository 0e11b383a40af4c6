/**
 * Words of headlines and of the first lines of a speech that tell whose it is.
 * Our own lists, from the headlines of press services, parliaments and newspapers.
 */
import { list, phrases } from "../word-list.ts"

/** Nouns of what one person says to many: "Statement by Mayor Anna Berg". */
export const addressNouns = phrases(
  "address, speech, statement, remarks, greetings?, message, lecture, toast, eulogy, opening remarks, closing remarks"
)

/** What may stand between such a noun and "by". */
export const addressParticiples = list("delivered given made")
/** Words before which the speaker of a headline ends: "at the harbour", "after the talks". */
export const headlineBreaks = list("at on to in during for before after following with via upon")

/** Nouns of a conversation with one person: "Interview with Kari Holm". */
export const conversationNouns = ["interview", "conversation", "discussion", "questions and answers", "q ?& ?a"] as const

/** Nouns of an occasion on which one person answers many: "Press conference by Kari Holm". */
export const pressNouns = phrases("doorstop, (?:press|media|news) (?:conference|briefing|gaggle|scrum|stakeout)")
/** How a headline tells of it: "Kari Holm answers questions from the press". */
export const answeringVerbs = list("answers answered takes took speaks spoke talks talked")
export const thoseAsking = list("questions media press reporters journalists")

/** Words before which the person asked in an interview ends. */
export const interviewBreaks = list("conducted published by at on to in during for about with")
/** Whoever asks, not answers, in an interview. */
export const askers = list("journalist reporter correspondent anchor editor host presenter")
/** Words of a line above the labels that names whoever presides or asks, and what the labels call them. From programmes of panels. */
export const presidersByOpening: ReadonlyMap<string, readonly string[]> = new Map([
  ["moderated by", list("moderator")],
  ["chaired by", list("chair chairman chairwoman chairperson")],
  ["hosted by", list("host")],
  ["interview by", list("interviewer")],
  ["interviewed by", list("interviewer")],
  ["interview conducted by", list("interviewer")],
  ...list("moderator chair chairman chairwoman chairperson host interviewer").map((noun) => [`${noun}:`, [noun]] as const)
])
/** Titles by which an interviewer speaks to whoever answers: "Ms Holm, …". */
export const interviewTitles = list("Mr Mrs Ms Madam Dr President Minister Governor Mayor")
/** Words of an occasion of several hosts: the holder of an office in its headline need not be the one the labels mean. */
export const jointOccasions = list("joint bilateral trilateral counterpart talks meets? meeting visits? visiting receives call")

/** How a text that reports somebody names them and their saying: such a text is no address in the first person. */
export const reportedSpeakers = [...list("he she president minister leader governor mayor chairman chairwoman speaker"), "head of state"]
export const reportedVerbs = phrases(
  "said, says, noted, stressed, added, emphasised, emphasized, told, underlined, stated, recalled, pointed out, according to"
)

/** First words of a greeting: "Good afternoon.", "Welcome." */
export const greetings = ["Good \\p{Ll}+", "Greetings", "Hello", "Welcome", "Thank you", "Thanks"] as const
