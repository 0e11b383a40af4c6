/**
 * Months and days of the week as sites print them in dates around English texts. From the Unicode CLDR (dates/calendars/gregorian, "format" and
 * "stand-alone", wide); each line is one language.
 */
import { list } from "../word-list.ts"

const months = [
  "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
  "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня",
  "студзеня лютага сакавіка красавіка мая чэрвеня ліпеня жніўня верасня кастрычніка лістапада снежня",
  "януари февруари март април май юни юли август септември октомври ноември декември",
  "januar februar märz april mai juni juli august september oktober november dezember",
  "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
  "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
  "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
  "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
  "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia",
  "ledna února března dubna května června července srpna září října listopadu prosince",
  "januari februari maart april mei juni juli augustus september oktober november december",
  "januari februari mars april maj juni juli augusti september oktober november december",
  "januar februar marts april maj juni juli august september oktober november desember",
  "ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık"
].map(list)

/** The number of each month by its names. */
export const foreignMonths: ReadonlyMap<string, number> = new Map(
  months.flatMap((names) => names.map((name, index) => [name, index + 1] as const))
)

export const foreignWeekdays =
  list(`понедельник вторник среда четверг пятница суббота воскресенье понеділок вівторок середа четвер субота неділя
  понедельник панядзелак аўторак серада чацвер пятніца субота нядзеля montag dienstag mittwoch donnerstag freitag samstag sonntag lundi mardi
  mercredi jeudi vendredi samedi dimanche lunes martes miércoles jueves viernes sábado domingo lunedì martedì mercoledì giovedì venerdì sabato
  domenica poniedziałek wtorek środa czwartek piątek sobota niedziela pondělí úterý středa čtvrtek pátek neděle maandag dinsdag woensdag
  donderdag vrijdag zaterdag zondag måndag tisdag onsdag torsdag fredag lördag söndag mandag tirsdag lørdag søndag pazartesi salı çarşamba
  perşembe cuma cumartesi pazar понеделник вторник сряда четвъртък петък събота неделя`)
