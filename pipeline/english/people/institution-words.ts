/** Words of the names of institutions. Our own lists, from the names of state bodies, companies and papers in press reports. */
import { list, set } from "../word-list.ts"

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
  mejlis majlis bundestag bundesrat sejm folketing storting riksdag riigikogu sabor khural sabha
  mining holdings lines airlines motors foods industries logistics systems solutions pharmaceuticals studios records brewery hotels markets ventures insurance airways telecom
  rescue ambulance constabulary trust hospital museum
  document communique communiqué declaration spokesperson bloc watchdog regulator publication website paper channel outlet lawmakers`)

/**
 * Nouns that close the names of state bodies, and adjectives that open them, as printed.
 * Joined words are parted before one of these only: "UnionState" is a misprint, "WorldSkills" a name.
 */
export const institutionalWords: ReadonlySet<string> = new Set(
  list(`Union State University Federation Republic Council Committee Academy Ministry Government Assembly Parliament Commission Region Territory
  District Forum Institute Party Bank Fund Court House Office Agency Service Centre Center Organisation Organization Chamber Conference Congress
  Summit Agreement Treaty Programme Program National Supreme Federal Economic General President Minister`)
)

/** Last words of the names of firms. */
export const firmEndings = set("corp inc co ltd plc llc partners bros")

/** What a parliament may be called. */
export const chambers = set("assembly congress duma house knesset legislature rada seimas sejm storting")
/** What one may be the head of: "head of state", "head of the nation". */
export const stateNouns = set("state government country republic nation")
/** The same after the adjective of a state: "head of the Ukrainian state". */
export const adjectiveStateNouns = set("state government republic")
