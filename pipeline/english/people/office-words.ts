/**
 * Words that tell what somebody is: offices, callings, styles of address, and which office may stand for which.
 * Our own lists, from lists of heads of state and government, parliamentary and press service usage.
 */
import { gendered, list, pairs, phrases, rows, set } from "../word-list.ts"

/** Nouns that name their own office. */
const plainNouns = list(`
  president chancellor minister secretary secretary-general chair speaker governor mayor ambassador commissioner general spokesperson head
  leader director chief deputy senator representative commander rector academician marshal colonel major admiral professor counterpart
  aide adviser coordinator manager ombudsman justice judge member editor councillor whip sheriff officer auditor treasurer comptroller
  superintendent trustee highness majesty excellency holiness`)

/** Other nouns by the office they name ("none": no office of a person), some with the gender they tell. */
const furtherNouns = `
  none: presidency; prime minister: premier taoiseach pm minister-president; minister: dpm fm; monarch: king/he queen/she emir/he sultan/he emperor/he;
  prince: prince/he; princess: princess/she; pope: pope/he; patriarch: patriarch/he; metropolitan: metropolitan/he;
  secretary: undersecretary; chair: chairman/he chairwoman/she chairperson co-chair vice-chair vice-chairman/he; governor: gov;
  general: gen ag; spokesperson: spokesman/he spokeswoman/she; director: director-general; chief: ceo executive; senator: sen;
  representative: envoy plenipotentiary; ambassador: amb; admiral: adm; commander: commander-in-chief; colonel: col; vice president: vice-president vp;
  counterpart: colleague; adviser: advisor; person: politician diplomat official statesman lawmaker analyst economist mp mep msp mla td;
  lawmaker: rep del congressman/he congresswoman/she congressmember assemblyman/he assemblywoman/she assemblymember;
  councillor: councilor cllr councilman/he councilwoman/she alderman/he alderwoman/she councilmember`

const nounsByOffice = [...plainNouns.map((noun) => [noun, noun] as const), ...rows(furtherNouns)]

/** Nouns of office with the office each names, also as "-designate" and "-elect"; `gender` where the noun tells it. */
export const officeHeads = new Map(
  nounsByOffice.flatMap(([office, nouns]) =>
    gendered(nouns).flatMap(([noun, gender]) => ["", "-designate", "-elect"].map((state) => [noun + state, { office, gender }] as const))
  )
)

/** Relatives, with the gender each tells: somebody's, and so never the holder of an office. */
export const relatives = new Map(
  gendered(
    `husband/he wife/she father/he mother/she son/he daughter/she brother/he sister/she uncle/he aunt/she nephew/he niece/she grandfather/he
    grandmother/she grandson/he granddaughter/she widow/she widower/he boyfriend/he girlfriend/she dad/he mum/she mom/she`
  )
)

/** What people do rather than hold: read as an office in lower case or before a full name ("farmer Name Surname"); else it may be a surname. */
export const callings: ReadonlySet<string> = new Set([
  ...relatives.keys(),
  ...list(
    `lawyer prosecutor doctor physician engineer architect scientist researcher historian teacher student farmer resident journalist reporter correspondent activist expert witness captain sergeant lieutenant bishop archbishop imam mufti rabbi abbot abbess prioress pastor founder owner coach dean curator solicitor strategist administrator inspector
  detective constable clerk keeper foreman nurse surgeon paramedic chef baker gardener singer soprano composer conductor novelist poet painter
  headteacher vicar priest chaplain coroner magistrate barrister prosecutor trooper firefighter pilot skipper captain goalkeeper striker midfielder
  ranger forecaster campaigner organiser organizer convener landlord shopkeeper archivist librarian caretaker treasurer
  writer actor actress artist musician businessman businesswoman entrepreneur athlete volunteer cosmonaut astronaut choreographer philosopher
  psychologist biologist physicist chemist veteran miner driver dancer photographer producer publisher blogger wrestler swimmer boxer
  violinist pianist cellist sculptor playwright filmmaker screenwriter`
  )
])

/** Fields of office beside those that name institutions too: "Agriculture and Food Minister". */
export const fields = set(`food welfare housing water forestry family women digital space rural urban oil gas climate tourism fisheries
  heritage veterans land mines`)

/** Offices written short, with or without a full stop. */
export const shortOffices = set("gov sen rep gen col cllr del amb adm")
/** Styles of address that stand before a name, with "his" or "her". */
export const styles = set("highness majesty excellency holiness royal serene")

/** What may stand before an office in lower case: "the acting president", "the first deputy prime minister". */
export const officeModifiers =
  set(`acting first second third deputy vice former ex then current new newly elected re-elected outgoing incoming foreign prime defence defense interior finance energy economy health culture
  education justice trade transport agriculture supreme senior chief general central permanent special executive assistant under state governor own late press presidential crown lord attorney solicitor surgeon postmaster adjutant parliamentary regional national
  security federal military`)

/** Nouns of office that also stand before another noun: "member states", "student housing". */
export const wideHeads = set("general major chief justice judge chair member deputy head rep gen col officer")
/** Endings of nouns that name a field of office: "construction", "culture", "ports". */
export const fieldEndings = list("tion sion ment ture ing ics ity [ae]nce ogy try ries ports? fairs")
/** Words of a printed office that do not narrow it. */
export const unnarrowing = set("acting current new republic federation newly elected former then federal honourable affairs")

/** Offices of those who lead a state. */
export const stateHeads: ReadonlySet<string> = new Set(
  phrases("president, chancellor, monarch, leader, head of state, prime minister, head of government")
)

/** Words that gain an office: "congratulated Name Surname on his election as Secretary General". */
export const gainedOffice = set(`election re-election reelection appointment re-appointment reappointment inauguration re-inauguration
  reinauguration`)

/** Offices that a more general one may mean: "the head of state" may be a president. */
export const moreGeneral: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  rows(`head of state: president, monarch, leader; head of government: prime minister, chancellor;
    leader: president, monarch, prime minister, chancellor, head of state, head, chair;
    head: president, chair, director, chief, leader, head of state; chief: head, director, president, commander, prime minister;
    president: head of state; prime minister: head of government`).map(([general, offices]) => [general, new Set(phrases(offices))])
)

/** Words too common in offices to tell one from another. */
export const unspecificOffice = set(`the of for and a an at in on to acting first deputy vice former ex chief head chair president minister
  chairman director general secretary member`)

/** First parts of compounds in -man, -woman, -person that are ranks; "Norman" and "Salman" are surnames. */
export const rankCompounds = list(
  "chair spokes business congress states sports police camera clergy ombuds service news fisher crafts trades sales fore"
)
/** Endings of nouns of a calling: "biologist", "photographer", "technician". */
export const callingEndings = list("ologist ographer ician keeper breeder grower herder worker")
/** Ranks of the police and the army cut short before a name, with the noun each stands for. */
export const rankAbbreviations = pairs(
  "lt lieutenant, sgt sergeant, det detective, cpl corporal, pvt private, capt captain, maj major, cmdr commander, insp inspector, supt superintendent"
)

/** Ranks that are short for an office only in capitals: "DA Berg", but "Da Silva". */
export const capitalRanks = new Map([["DA", "attorney"]])

/** Ranks cut short before a name. */
export const shortRanks = set("Amb Adm Brig Cmdr Sec Pres Min Capt Maj Lt")

/** Words by which two printings of an office may name one field: "Healthcare Minister", "Minister of Health". */
export const sameField = new Map(
  rows(`health: healthcare; defense: defence; economic: economy economics; labor: labour;
    communication: communications; agricultural: agriculture; finance: financial; emergency: emergencies`).flatMap(([field, words]) =>
    list(words).map((word) => [word, field] as const)
  )
)
