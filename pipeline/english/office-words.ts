/**
 * Words that tell who somebody is: offices, callings, forms of address, styles.
 * Gathered from lists of heads of state and government, parliamentary and press service usage.
 */

import { set } from "./grammar-words.ts"

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

/** Offices, by what they may be called instead, held or to be held; `gender` where the word tells it. */
export const officeHeads = new Map(
  Object.entries(heads).flatMap(([noun, office]) => ["", "-designate", "-elect"].map((state) => [noun + state, office] as const))
)

/** What people do rather than hold: an office in lower case, or before a full name ("farmer Name Surname"); else as good a surname. */
export const callings = set(
  `lawyer prosecutor doctor physician engineer architect scientist researcher historian teacher student farmer resident journalist reporter correspondent activist expert witness captain sergeant lieutenant bishop archbishop imam mufti rabbi pastor founder owner coach dean curator solicitor strategist administrator inspector`
)

/** Fields of office that are no institution's name besides: "Agriculture and Food Minister". */
export const fields = set(
  "food welfare housing water forestry family women digital space rural urban oil gas climate tourism fisheries heritage veterans land mines"
)

/** Offices that are written short, and may have a full stop. */
export const shortOffices = set("gov sen rep gen col cllr")

/** Styles of address that stand before a name, with "his" or "her". */
export const styles = set("highness majesty excellency holiness royal serene")

/** What may stand before an office in lower case: "the acting president", "the first deputy prime minister". */
export const officeModifiers =
  set(`acting first second third deputy vice former ex then current new newly elected re-elected outgoing incoming foreign prime defence defense interior finance energy economy health culture
  education justice trade transport agriculture supreme senior chief general central permanent special executive assistant under state governor own late press presidential crown lord attorney parliamentary regional national
  security federal military`)

const addresses: Readonly<Record<string, "he" | "she" | null>> = {
  mr: "he",
  mrs: "she",
  ms: "she",
  miss: "she",
  madam: "she",
  sir: "he",
  dr: null,
  dame: "she",
  lady: "she",
  lord: "he",
  mme: "she",
  mlle: "she",
  shri: "he",
  smt: "she",
  prof: null,
  hon: null
}

export const honorifics = new Map(Object.entries(addresses))

export const particles = set("von der van den de da dos del di al el bin ben ibn la le ter zu af")
