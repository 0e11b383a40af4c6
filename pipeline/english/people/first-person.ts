/** Words by which a text shows that somebody speaks for themselves or to others, as printed. Our own lists, from transcripts. */
import { list } from "../word-list.ts"

/** The speaker's own words. */
export const ownWords = [...list("I My my We we Our our Us us Me me Myself myself"), "Let me", "let me"]

/** Words of a speaker or of whoever is spoken to: the words before them may be a label. */
export const turnWords = list("I We we You you My my Our our Your your Let let")
/** Words that show that a turn goes on after a row of asterisks. */
export const goingOnWords = list("I we We you You our Our us my My me your Your let Let friends Friends colleagues Colleagues")

/** Words that may open a turn before its speaker gives their name. */
export const greetings = [
  ...list("Hi Hello Hey Yes Thanks So Well And Sure Okay OK"),
  "Thank you",
  "Good (?:morning|afternoon|evening|day)"
]
/** Verbs by which somebody says what they do: "Ida Holm, I run the mill". */
export const occupations = [
  ...list("run own teach farm represent manage"),
  "work (?:at|for|in|as)",
  "live (?:on|in|at|near|here)",
  "am from"
]
/** What somebody has who does not live by it: "I have the honour". */
export const notOwned = list(
  "honour honor feeling impression sense right duty pleasure privilege floor question answer power same chance opportunity figures numbers facts"
)
