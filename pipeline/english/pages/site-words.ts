/**
 * Lines that web sites print around a text (our own list, from the pages of state press services, parliaments and newspapers).
 * Every pattern takes a whole line, so that no sentence that merely mentions one is touched.
 */

/** Lines that are boilerplate wherever they stand. */
export const siteLines: readonly RegExp[] = [
  /^skip to (?:the )?(?:main )?(?:content|navigation|text)\.?$/i,
  /^(?:cookies? (?:on|policy|settings|preferences|notice)\b[^!?]{0,60}|(?:accept|reject|manage|view|hide|change)(?: all| additional| my| your)? cookies?(?: settings| message)?)$/i,
  /^(?:we|this (?:web)?site|our (?:web)?site) uses? (?:some |essential |necessary )*cookies\b.{0,200}$/i,
  /^share(?: this)?(?: page| article| story| on [\p{L} ]{1,30}| via [\p{L}-]{1,20}| with friends)?:?$/iu,
  /^(?:tweet|copy link|send by e-?mail|email (?:this|to a friend))$/i,
  /^(?:print|printable|text|mobile|full|desktop)[- ]?(?:friendly )?version$/i,
  /^print(?: this)?(?: page| article| story)?$/i,
  /^printed:? (?:on )?.{0,12}\d{4}(?:[, ]+\d{1,2}:\d{2}(?::\d{2})?)?$/i,
  /^page \d{1,4}(?: of \d{1,4})?$/i,
  /^col(?:umn|s?\.) \d{1,5}[A-Z]{0,2}$/i,
  /^(?:is|was|did you find) (?:this|the) (?:page|article|information|content)\b[^.!]{0,30}(?:useful|helpful)\??(?: yes)?(?:,? no)?$/i,
  /^(?:[–—-] )?advertisements?(?: [–—-])?$/i,
  /^to (?:order|purchase|buy) .{3,200}\b(?:please call|order form|visit)\b.{0,80}$/i,
  /^\d{1,3}[ -]min(?:ute)?s?(?: read)?$/i,
  /^(?:a )?(?:view this )?post (?:on|shared by) .{2,80}$/i,
  /^(?:total )?(?:visitors?|visits|read|viewed|rating):? ?[\d,. ]{1,12}(?: times?)?(?: \(\d+ votes?\))?$/i,
  /^we have \d+ guests?\b.{0,60}\bonline\.?$/i,
  /^who[’']s online$/i,
  /^\[{1,2}pages? [A-Z]?\d+(?:[–-][A-Z]?\d+)?\]{1,2}$/i,
  /^from the [\p{L} ]{3,60} online through\b.{3,100}$/iu,
  /^this (?:is a rush transcript|copy may not be|transcript (?:has been|was) (?:automatically|machine)|record (?:contains the text|is subject to correction))\b.{0,240}$/i,
  /^[A-Z]{1,12}(?:\/[A-Z.-]{1,12}){0,3}\/(?=[A-Z.-]{0,12}\d)[A-Z\d.-]{1,16}(?:\/\d{1,6})?(?: \d{1,2}\/\d{1,2}\/\d{2,4})?$/,
  /^(?:no|nr|ref|doc)[.:]? ?\d{1,8}[/-]\d[\d/-]{0,20}$/i,
  /^(?:\d{1,3}\/\d{1,3} )?\d{2}-\d{5}(?: \([A-Z]\))?(?: \d{1,3}\/\d{1,3})?$/,
  /^for (?:use of )?information media\b[^!?]{0,80}$/i,
  /^[^!?]{0,150}\b(?:available|licen[cs]ed|released|published) under (?:the |an? |terms of )*(?:[^.!?]{0,60}\blicen[cs]e\b|creative commons\b)[^!?]{0,120}$/i,
  /^.{3,250}[.)\p{L}\d] [–—-]? ?(?:photos?(?: credits?| by)?:|photo by|©) ?[^!?]{2,80}$/iu,
  /^(?:[\p{L} ]{2,30}: ?)?(?:partager|teilen|compartir|condividi|partilhar|sdílet|udostępnij|поделиться|поділитися|падзяліцца)(?: ?:)?(?: [\p{L}]{2,20}){0,6}$/iu,
  /^posted by .{2,60} at \d{1,2}:\d{2}\b.{0,80}$/i,
  /^(?:haut de (?:la )?page|nach oben|(?:zum )?seitenanfang|volver arriba|torna su|наверх|вверх|вгору)$/iu,
  /^(?:any |full or partial )?(?:reproduction|reprint(?:ing)?|republication|use|copying) (?:of .{0,60} )?(?:is|are) (?:permitted|allowed|prohibited|forbidden|authori[sz]ed)\b.{0,150}$/i,
  /^when (?:quoting|citing|using|reprinting)\b.{0,80}\b(?:reference|link|hyperlink|source)\b.{0,60}\b(?:required|mandatory|obligatory)\b.{0,20}$/i,
  /^this site is protected by .{3,120}$/i,
  /^disclaimer: .{3,240}$/i,
  /^(?:mots[- ]clés|schlagwörter|etiquetas|štítky|tagi|теги|тэги|ключевые слова) ?:.{0,150}$/iu,
  /^(?:dernière modification|zuletzt (?:geändert|aktualisiert)|última actualización|odwiedzin|wyświetleń|просмотров|переглядів)(?!\p{L}).{0,60}$/iu,
  /^(?:report|is there) (?:a problem|anything wrong) with this page\??$/i,
  /^(?:back|return|go) to (?:the )?(?:top|home ?page|list|news|previous page|[\p{L} ]{2,40} (?:page|list|index|menu|archive))$/iu,
  /^(?:©|\(c\) \d|copyright\b).{0,150}$/i,
  /^all rights reserved\.?$/i,
  /^(?:(?:page )?views?:? ?[\d,. ]{1,12}|[\d,. ]{1,12} (?:page )?views?)$/i,
  /^(?:licen[cs]ed under )?(?:(?:the )?creative commons\b|cc[ -]by)[\p{L}\d .-]{0,60}$/iu,
  /^(?:comments?|shares?|likes?|reposts?|retweets?|votes?|downloads?|hits|reads?):? ?\(?[\d,. ]{1,12}\)?$/i,
  /^[\d,. ]{1,12} (?:comments?|shares?|likes?|reposts?|retweets?|downloads?|hits|reads?)$/i,
  /^(?:photos?|pictures?|images?)(?: credits?)?(?:: ?\p{L}| by (?:the )?\p{L}| courtesy of | ?© ?)[^!?]{1,100}$/iu,
  /^[–—-] ?\d{1,4} ?[–—-]$/,
  /^\d{1,2}\/\d{1,2}\/\d{2,4},? \d{1,2}:\d{2}(?: ?[AP]M)? .{3,150}$/i,
  /^https?:\/\/\S+(?: \d{1,3}\/\d{1,3})?$/i,
  /^\[[^[\]^]{1,60}\]: ?<?(?:https?:|mailto:|\/|#)\S{0,200}(?: ["(].{0,80}[")])?$/i,
  /^<\/?(?:img|br|hr|iframe|video|figure|picture|div|p|span|center)\b[^<>]{0,240}>$/i,
  /^(?:subscribe|sign up)(?: now)?(?: to| for)? (?:our|the|us)\b[\p{L} -]{0,60}$/iu,
  /^follow (?:us|the \p{L}+)(?: on)?:?[\p{L} ,]{0,60}$/iu,
  /^(?:read|see|view|show) (?:more|all|less)$/i,
  /^["“]?check against delivery["”]?[.!]?$/i,
  /^end(?:s|ed)?:? +\d{1,2}[:.]\d{2}\s*[ap]\.?m\.?(?: [A-Z]{2,4})?$/i,
  /^an official website of .{3,100}$/i,
  /^here[’']s how you know$/i,
  /^[«‹<←]+ ?(?:back|previous|return|all news|to the list)\b[\p{L} ]{0,40}$/iu,
  /^(?:next|previous|prev) (?:post|article|story|news|speech|page):? ?.{0,200}$/i,
  /^(?:\[?ends?\]?|conclusion of (?:the )?[\p{L} ]{3,40})[.!]?$/iu,
  /^(?:listen|watch|subscribe|follow) (?:on|to|in|via) [\p{L}\d ,&]{2,60}$/iu,
  /^(?:media|press) (?:contact|enquiries|inquiries|office)s?: .{2,150}$/i,
  /^(?:toggle|open|close|show|hide) (?:navigation|menu|search)$/i
]

/** Items of menus. They are boilerplate above the headline and below the last sentence only; between these they are words like any other. */
export const menuItems =
  /^(?:home|home ?page|main|main page|main menu|menu|navigation|(?:[\p{L} ]{2,40} )?briefing room|search|search this site|site search|contacts?|contact us|about|about us|structure|site ?map|help|faq|feedback|log ?in|sign in|register|my account|archive|rss|accessibility|privacy(?: policy| notice)?|terms(?: (?:of use|and conditions))?|legal notice|disclaimer|languages?|text size|press office|press centre|press center|media|multimedia|photos?|videos?|galler(?:y|ies)|events|news|latest news|all news|news and communications|documents|departments|worldwide|services|topics|publications|facebook|twitter|telegram|youtube|instagram|vkontakte|linkedin|whatsapp|e-?mail|official (?:web)?site(?: of [\p{L} ,.’'-]{3,80})?|contrast|sign language|easy language|english|français|deutsch|español|italiano|português|available languages?:? [\p{L}, ]{2,80}|press corner|newsroom)$/iu

/** Several of them on one line. */
export const networks =
  /^(?:(?:facebook|twitter|x|telegram|youtube|instagram|vkontakte|vk|linkedin|whatsapp|viber|e-?mail|rss)(?:[ ,|/•·]{1,3}|$)){2,12}$/i

/** Names of sites printed above the headline: the holder of an office, a ministry, a parliament. */
export const siteNames =
  /^(?:the )?(?:(?:official )?(?:website|web ?site|portal|office|administration|chancellery|press service|communications department) of )?(?:the )?(?:president|presidency|prime minister|prime minister[’']s office|government|cabinet(?: of ministers)?|parliament|national assembly|senate|chancellor|chancellery|federal government|(?:department|ministry|minister|secretary) (?:of|for) [\p{L} ]{3,40}|[\p{L} ]{2,30} (?:department|ministry|commission|council|administration))(?: of (?:the )?[\p{L} ]{3,50})?$|^welcome to (?:the )?[\p{L} .’'-]{2,40}$/iu

/** What a sentence above the headline tells of when it asks for leave to follow the reader. */
export const consent = /\bcookies?\b|\bour (?:\d+ )?(?:trusted )?partners\b|\byour (?:consent|privacy)\b/i

/** The number of votes in a vote box, and its answers with their shares. */
export const pollTotals = /^(?:total )?(?:votes?|voted)(?: cast)?:? ?[\d,. ]{1,12}$|^[\d,. ]{1,12} (?:votes?|people voted)$/i
export const pollAnswers = /^.{1,80}?[ –—:-]{1,3}\d{1,3}(?:[.,]\d+)? ?%(?: \([\d ]+\))?$|^.{1,60} \d+ \(\d{1,3}(?:[.,]\d+)? ?%\)$/

/** Lines after which the text is over: nothing below is part of it. */
export const textEnds =
  /^(?:\[?ends?\]?|# # #|###|-30-|\d+ (?:thoughts? on|comments? on|responses? to|replies to) .{2,200}|leave a (?:reply|comment)|comments? \(\d+\):?)[.!]?$/i

/** Nouns of occasions and texts in the headlines of speeches. */
export const occasionNouns =
  /\b(?:address|speech|statement|remarks|greetings?|message|lecture|interview|conference|briefing|transcript|meeting|talks|debate|session|q&a|doorstep|hearing|forum|visit|town hall)\b/i

/** Trails ("Home > News > Speeches") and menus of languages, each in its own script. */
export const menuTrails =
  /^(?:[Yy]ou are here:? )?(?:[\p{L}\d ]{2,40}(?: ?[>»›|•·] ?| \/ ))+[\p{L}\d ]{0,60}$|^(?=.*\p{Script=Latin})(?=.*[\p{Script=Cyrillic}\p{Script=Han}\p{Script=Arabic}])[^.!?“”"]{3,60}$/u

/** The kind of text, printed above the headline: "Press release". */
export const genreLines =
  /^(?:[\p{L} .,’'&]{2,60} (?:[|–—:-]) )?(?:press releases?|press conferences?|press statements?|news releases?|news stor(?:y|ies)|speech(?:es)?|transcripts?|statements?|remarks|briefings?|interviews?|addresses|news|announcements?|(?:speeches|statements|press releases|remarks|news)(?:,? (?:and|&) (?:remarks|statements|interviews|transcripts|speeches|releases|events))|media releases?|communiqués?|readouts?)$/iu

/** Lines that open a footer of links, tags or contacts. */
export const footerOpens =
  /^(?:similar (?:news|stories|articles)|media relations|issued by:? .{2,80}|related(?: (?:content|articles?|news|links?|stor(?:y|ies)|topics|materials?|documents))?|read (?:also|next)|see also|more (?:on this topic|news|stories|from .{2,40})|further (?:information|reading)|persons|geography|agencies|(?:blog )?archives?|followers|about me|most (?:read|popular)|latest news|other news|tags|keywords|categories|(?:press|media) contacts?|for (?:media|press) (?:inquiries|enquiries)|contacts? for (?:the )?media|share this(?: page| article)?|comments|leave a comment|explore the topic|additional materials):?$/iu

/** Tags on one line: "Tags: trade, ports". */
export const tagLine = /^(?:tags?|tagged|keywords?|categories|filed under|topics?|see also|read also|related):? [^.!?]{2,200}$/iu

/** Telephone numbers, mail addresses and web addresses. */
export const contact = /\+\d{1,3}[ \d()-]{7,}|\b(?:phone|tel|telephone|fax|e-?mail)\b|[\w.-]+@[\w-]+\.\w|^https?:\/\/\S+$|^www\.\S+$/i
