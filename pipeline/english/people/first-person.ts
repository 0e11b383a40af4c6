/** Words by which a text shows that somebody speaks for themselves or to others, as printed. Our own lists, from transcripts. */
import { list } from "../word-list.ts"

/** The speaker's own words. */
export const ownWords = [...list("I My my We we Our our Us us Me me Myself myself"), "Let me", "let me"]

/** Words of a speaker or of whoever is spoken to: the words before them may be a label. */
export const turnWords = list("I We we You you My my Our our Your your Let let")
/** Words that show that a turn goes on behind a row of asterisks. */
export const goingOnWords = list("I we We you You our Our us my My me your Your let Let friends Friends colleagues Colleagues")
