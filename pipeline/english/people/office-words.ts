/**
 * Words that tell what somebody is: offices, callings, styles of address, and which office may stand for which.
 * Our own lists, from lists of heads of state and government, parliamentary and press service usage.
 */
import { list, set } from "../word-list.ts"

const heads: Readonly<Record<string, { readonly office: string; readonly gender?: "he" | "she" }>> = {
  president: { office: "president" },
  presidency: { office: "none" },
  premier: { office: "prime minister" },
  chancellor: { office: "chancellor" },
  taoiseach: { office: "prime minister" },
  king: { office: "monarch", gender: "he" },
  queen: { office: "monarch", gender: "she" },
  emir: { office: "monarch", gender: "he" },
  sultan: { office: "monarch", gender: "he" },
  emperor: { office: "monarch", gender: "he" },
  prince: { office: "prince", gender: "he" },
  princess: { office: "princess", gender: "she" },
  pope: { office: "pope", gender: "he" },
  patriarch: { office: "patriarch", gender: "he" },
  metropolitan: { office: "metropolitan", gender: "he" },
  minister: { office: "minister" },
  secretary: { office: "secretary" },
  "secretary-general": { office: "secretary-general" },
  chairman: { office: "chair", gender: "he" },
  chairwoman: { office: "chair", gender: "she" },
  chairperson: { office: "chair" },
  chair: { office: "chair" },
  speaker: { office: "speaker" },
  governor: { office: "governor" },
  mayor: { office: "mayor" },
  ambassador: { office: "ambassador" },
  commissioner: { office: "commissioner" },
  general: { office: "general" },
  spokesman: { office: "spokesperson", gender: "he" },
  spokeswoman: { office: "spokesperson", gender: "she" },
  spokesperson: { office: "spokesperson" },
  head: { office: "head" },
  leader: { office: "leader" },
  director: { office: "director" },
  "director-general": { office: "director" },
  chief: { office: "chief" },
  deputy: { office: "deputy" },
  senator: { office: "senator" },
  representative: { office: "representative" },
  envoy: { office: "representative" },
  commander: { office: "commander" },
  "commander-in-chief": { office: "commander" },
  rector: { office: "rector" },
  academician: { office: "academician" },
  marshal: { office: "marshal" },
  colonel: { office: "colonel" },
  major: { office: "major" },
  admiral: { office: "admiral" },
  "vice-president": { office: "vice president" },
  professor: { office: "professor" },
  counterpart: { office: "counterpart" },
  colleague: { office: "counterpart" },
  aide: { office: "aide" },
  adviser: { office: "adviser" },
  advisor: { office: "adviser" },
  coordinator: { office: "coordinator" },
  manager: { office: "manager" },
  ceo: { office: "chief" },
  ombudsman: { office: "ombudsman" },
  plenipotentiary: { office: "representative" },
  justice: { office: "justice" },
  judge: { office: "judge" },
  politician: { office: "person" },
  diplomat: { office: "person" },
  official: { office: "person" },
  statesman: { office: "person" },
  lawmaker: { office: "person" },
  member: { office: "member" },
  editor: { office: "editor" },
  analyst: { office: "person" },
  economist: { office: "person" },
  gov: { office: "governor" },
  sen: { office: "senator" },
  rep: { office: "lawmaker" },
  gen: { office: "general" },
  col: { office: "colonel" },
  pm: { office: "prime minister" },
  mp: { office: "person" },
  mep: { office: "person" },
  msp: { office: "person" },
  mla: { office: "person" },
  td: { office: "person" },
  "minister-president": { office: "prime minister" },
  councillor: { office: "councillor" },
  councilor: { office: "councillor" },
  cllr: { office: "councillor" },
  councilman: { office: "councillor", gender: "he" },
  councilwoman: { office: "councillor", gender: "she" },
  alderman: { office: "councillor", gender: "he" },
  congressman: { office: "lawmaker", gender: "he" },
  congresswoman: { office: "lawmaker", gender: "she" },
  assemblyman: { office: "lawmaker", gender: "he" },
  assemblywoman: { office: "lawmaker", gender: "she" },
  whip: { office: "whip" },
  sheriff: { office: "sheriff" },
  officer: { office: "officer" },
  auditor: { office: "auditor" },
  treasurer: { office: "treasurer" },
  comptroller: { office: "comptroller" },
  superintendent: { office: "superintendent" },
  undersecretary: { office: "secretary" },
  "co-chair": { office: "chair" },
  "vice-chair": { office: "chair" },
  "vice-chairman": { office: "chair", gender: "he" },
  highness: { office: "highness" },
  majesty: { office: "majesty" },
  excellency: { office: "excellency" },
  holiness: { office: "holiness" }
}

/** Nouns of office with the office each names, also as "-designate" and "-elect"; `gender` where the noun tells it. */
export const officeHeads = new Map(
  Object.entries(heads).flatMap(([noun, office]) => ["", "-designate", "-elect"].map((state) => [noun + state, office] as const))
)

/** What people do rather than hold: read as an office in lower case or before a full name ("farmer Name Surname"); else it may be a surname. */
export const callings = set(
  `lawyer prosecutor doctor physician engineer architect scientist researcher historian teacher student farmer resident journalist reporter correspondent activist expert witness captain sergeant lieutenant bishop archbishop imam mufti rabbi pastor founder owner coach dean curator solicitor strategist administrator inspector`
)

/** Fields of office beside those that name institutions too: "Agriculture and Food Minister". */
export const fields = set(
  "food welfare housing water forestry family women digital space rural urban oil gas climate tourism fisheries heritage veterans land mines"
)

/** Offices written short, with or without a full stop. */
export const shortOffices = set("gov sen rep gen col cllr")

/** Styles of address that stand before a name, with "his" or "her". */
export const styles = set("highness majesty excellency holiness royal serene")

/** What may stand before an office in lower case: "the acting president", "the first deputy prime minister". */
export const officeModifiers =
  set(`acting first second third deputy vice former ex then current new newly elected re-elected outgoing incoming foreign prime defence defense interior finance energy economy health culture
  education justice trade transport agriculture supreme senior chief general central permanent special executive assistant under state governor own late press presidential crown lord attorney parliamentary regional national
  security federal military`)

/** Nouns of office that also stand before another noun: "member states", "student housing". */
export const wideHeads = set("general major chief justice judge chair member deputy head rep gen col officer")

/** Endings of nouns that name a field of office: "construction", "culture", "ports". */
export const fieldEndings = list("tion sion ment ture ing ics ity [ae]nce ogy try ries ports? fairs")

/** Words of a printed office that do not narrow it. */
export const unnarrowing = set("acting current new republic federation newly elected former then federal honourable")

/** Offices of those who lead a state. */
export const stateHeads: ReadonlySet<string> = new Set([
  ...list("president chancellor monarch leader"),
  "head of state",
  "prime minister",
  "head of government"
])

/** Words that gain an office: "congratulated Name Surname on his election as Secretary General". */
export const gainedOffice = set(
  "election re-election reelection appointment re-appointment reappointment inauguration re-inauguration reinauguration"
)

/** Offices that a more general one may mean: "the head of state" may be a president. */
export const moreGeneral: Readonly<Record<string, ReadonlySet<string>>> = {
  "head of state": new Set(["president", "monarch", "leader"]),
  "head of government": new Set(["prime minister", "chancellor"]),
  leader: new Set(["president", "monarch", "prime minister", "chancellor", "head of state", "head", "chair"]),
  head: new Set(["president", "chair", "director", "chief", "leader", "head of state"]),
  chief: new Set(["head", "director", "president", "commander", "prime minister"]),
  president: new Set(["head of state"]),
  "prime minister": new Set(["head of government"])
}

/** Words too common in offices to tell one from another. */
export const unspecificOffice = set(
  "the of for and a an at in on to acting first deputy vice former ex chief head chair president minister chairman director general secretary member"
)

/** First parts of compounds in -man, -woman, -person that are ranks; "Norman" and "Salman" are surnames. */
export const rankCompounds = list("chair spokes business congress states sports police camera clergy ombuds service news")

/** Endings of nouns of a calling: "biologist", "photographer", "technician". */
export const callingEndings = list("ologist ographer ician")

/** Ranks cut short before a name. */
export const shortRanks = set("Amb Adm Brig Cmdr Sec Pres Min Capt Maj Lt")
