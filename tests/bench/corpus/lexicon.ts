/** English words to hang minted ones on; chosen by hand among the commonest of public speech. The first of a list is its most frequent. */
const list = (text: string): readonly string[] => text.trim().split(/\s+/)

/** With a plural in -s (or -es, -ies). */
export const nouns = list(`
  country year government project region economy company programme sector system agreement issue plan question area level decision
  result service condition process problem resource investment school agency industry task measure policy partner relation market
  proposal citizen meeting law initiative enterprise institution effort structure opportunity interest product facility family
  market support budget centre line road plant fund network farm hospital crisis border treaty ministry university technology
  standard contract mechanism organisation community team leader tradition value event session forum exhibition railway port
  pipeline reform tax fee loan risk threat challenge goal approach principle example advantage quality capacity volume price wage
  pension benefit student teacher doctor engineer worker soldier veteran parent expert deputy governor mayor minister ambassador`)

/** Regular in all forms. */
export const verbs = list(`
  support develop discuss approve launch open create expand improve resolve consider propose implement complete strengthen address
  adopt increase reduce protect receive attract establish maintain organise finance introduce monitor review expect welcome join
  continue deliver restore modernise train produce export import process transport store connect extend confirm submit prepare
  coordinate analyse assess allocate register transfer involve encourage ensure guarantee promote share unite defend help note`)

export const adjectives = list(`
  new important regional national social economic public joint common modern major key large international federal special
  high-quality serious significant local financial industrial agricultural technical scientific cultural legal military political
  strategic practical active effective efficient long-term additional complex different main general private domestic foreign
  young strong reliable stable difficult specific necessary positive constructive young historic annual digital natural central`)

export const openers = [
  "I would like to note that",
  "I would like to thank you for the fact that",
  "I would like to say that",
  "I would also like to point out that",
  "I believe that",
  "I think that",
  "As you know,",
  "In this connection,",
  "At the same time,",
  "First of all,",
  "In addition,",
  "Of course,",
  "In my opinion,",
  "I am confident that",
  "I hope that",
  "It is very important that",
  "We know that",
  "Let me remind you that",
  "I want to emphasise that",
  "I understand that",
  "Moreover,",
  "However,",
  "Today,",
  "Now",
  "Yes,",
  "Incidentally,",
  "Therefore,",
  "For example,",
  "In other words,",
  "By the way,",
  "To be honest,",
  "That said,",
  "As a result,",
  "On the other hand,",
  "You are absolutely right that",
  "There is no doubt that",
  "Everyone here knows that",
  "Colleagues,",
  "Friends,",
  "Naturally,",
  "Unfortunately,",
  "Obviously,",
  "As far as I know,",
  "Let me repeat that",
  "It is no secret that",
  "We all understand that",
  "Last but not least,",
  "Here",
  "Frankly speaking,",
  "This means that"
]

export const connectives = [
  ", and",
  ", but",
  " because",
  ", which means that",
  ", so",
  " while",
  ", although",
  "; ",
  " –",
  " if",
  " when",
  ", since"
]

export const pronouns = ["we", "we", "we", "we", "I", "I", "they", "you", "our colleagues", "people", "it", "this", "everyone"]

export const greetings = [
  "Good afternoon, colleagues,",
  "Good afternoon.",
  "Friends, colleagues,",
  "Ladies and gentlemen,",
  "Good morning. Please, go ahead.",
  "Mr President, colleagues,",
  "Thank you. Good evening."
]

export const closings = [
  "Thank you.",
  "Thank you for your attention.",
  "Thank you very much.",
  "I wish you every success. Thank you.",
  "Let us get to work.",
  "Please, you have the floor.",
  "That is all I have to say."
]

export const questions = [
  "What is the situation with",
  "How do you see",
  "What do you think about",
  "When will we see",
  "Who is responsible for",
  "How are things going with"
]

/** What people hold; %: of which country. */
export const offices = [
  "President of %",
  "Prime Minister of %",
  "Foreign Minister of %",
  "Minister of Agriculture",
  "Minister of Finance",
  "Minister of Transport",
  "Governor of the % Region",
  "Mayor of %",
  "Chairman of the Board",
  "CEO of %",
  "Ambassador of %",
  "Director of the % Institute"
]

/** Cues of reports: before a quotation, after it, and of reported speech. */
export const saidBefore = ["said", "stressed", "noted", "added", "told reporters"]
export const reported = ["noted that", "said that", "stressed that", "pointed out that", "recalled that", "is convinced that", "added that"]

export const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December"
]
