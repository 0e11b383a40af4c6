/** How sums of money are spoken and written in English. Codes are ISO 4217; the spoken forms are our own lists. */

import { list, set } from "../word-list.ts"
import { isoCurrencies } from "./iso-currencies.ts"
import { wordTable } from "./word-table.ts"

/** Unit and currency of a sum, as far as its own wording gives them. */
export interface Money {
  /** Singular name, as in the `unit` column; null where a sum names no unit ("assets worth 13 trillion"). */
  readonly unit: string | null
  /** The code that the wording gives; null where only the country or the context can tell. */
  readonly code: string | null
  /** The code by country (ISO 3166-1 alpha-2), for a name that several countries give their money. */
  readonly byCountry: Readonly<Record<string, string>>
  /** 0.01 for a hundredth part such as the cent. */
  readonly factor: number
}

/**
 * A table "unit code codes: forms" as the money that each form means. The first code is that of the word alone, "-" where there is none;
 * the others are codes by country, with which they begin. "unit/100" is the hundredth part, "-" as a unit one that is not known: a sign for any money, or
 * one that a wrong encoding left.
 */
const moneyTable = (text: string): ReadonlyMap<string, Money> =>
  new Map(
    Array.from(wordTable(text), ([form, money]) => {
      const [name = "", code = "-", ...codes] = list(money)
      const byCountry = Object.fromEntries(codes.map((code) => [code.slice(0, 2), code]))
      const unit = name.replace("/100", "")
      return [form, { unit: unit === "-" ? null : unit, code: code === "-" ? null : code, byCountry, factor: name === unit ? 1 : 0.01 }]
    })
  )

export const moneyWords = moneyTable(`
  dollar USD USD CAD AUD NZD HKD SGD TWD NAD JMD: dollar dollars buck bucks, dollar/100 USD USD CAD AUD NZD HKD SGD TWD NAD JMD: cent cents,
  ruble - RUB BYN: ruble rubles rouble roubles, ruble/100 - RUB BYN: kopeck kopecks kopek kopeks copeck copecks, euro EUR: euro euros,
  pound - GBP EGP LBP SYP SDG: pound pounds, pound GBP: sterling, pound/100 GBP: pence, franc - CHF FRF BEF: franc francs,
  peso - MXN ARS CLP COP CUP PHP UYU: peso pesos, krona - SEK ISK NOK DKK: krona kronor,
  krone - NOK DKK SEK ISK: krone kroner, koruna CZK: koruna korunas, crown - SEK NOK DKK CZK ISK: crown crowns,
  rupee - INR PKR LKR NPR: rupee rupees, dinar - RSD KWD IQD JOD DZD TND BHD LYD: dinar dinars,
  rial - IRR OMR YER SAR QAR: rial rials riyal riyals, dirham - AED MAD: dirham dirhams, shilling - KES UGX TZS: shilling shillings,
  yuan CNY: yuan yuans renminbi rmb kuai, yen JPY: yen, won KRW KPW: won, hryvnia UAH: hryvnia hryvnias hryvnya hryvnyas hryvna,
  tenge KZT: tenge tenges, zloty PLN: zloty zlotys zloties złoty, forint HUF: forint forints, lev BGN: lev leva, leu - RON MDL: leu lei,
  lira TRY ITL: lira liras lire, som - KGS UZS: som soms, sum UZS: soum soums, somoni TJS: somoni somonis, manat - AZN TMT: manat manats,
  lari GEL: lari laris, dram AMD: dram drams, shekel ILS: shekel shekels, rand ZAR: rand rands, real BRL: reais, baht THB: baht bahts,
  dong VND: dong dongs, rupiah IDR: rupiah rupiahs, ringgit MYR: ringgit ringgits, ringgit/100 MYR: sen,
  tugrik MNT: tugrik tugriks, naira NGN: naira nairas,
  birr ETB: birr birrs, bolivar VES: bolivar bolivars, kwacha - ZMW MWK: kwacha kwachas, taka BDT: taka takas, cedi GHS: cedi cedis,
  kyat MMK: kyat kyats, riel KHR: riel riels, kip LAK: kip kips, quetzal GTQ: quetzal quetzals quetzales, lempira HNL: lempira lempiras,
  guarani PYG: guarani guaranis, boliviano BOB: boliviano bolivianos, kwanza AOA: kwanza kwanzas, metical MZN: metical meticals meticais,
  dalasi GMD: dalasi dalasis, denar MKD: denar denars, ariary MGA: ariary, gourde HTG: gourde gourdes, afghani AFN: afghanis,
  kuna HRK: kuna kunas, guilder NLG: guilder guilders, Deutschmark DEM: deutschmark deutschmarks deutschemark deutschemarks,
  bitcoin -: bitcoin bitcoins, rupee/100 - INR PKR LKR NPR: paisa paise, franc/100 - CHF FRF BEF: centime centimes rappen, yuan/100 CNY: fen,
  zloty/100 PLN: grosz groszy groszes, naira/100 NGN: kobo, lira/100 TRY: kurus kuruş, baht/100 THB: satang satangs,
  mark - DEM BAM: marks, markka FIM: markka markkas markkaa, peseta ESP: peseta pesetas, escudo - PTE CVE: escudo escudos,
  drachma GRD: drachma drachmas drachmae, schilling ATS: schilling schillings, pula BWP: pula, kina PGK: kina, vatu VUV: vatu, tala WST: tala,
  nakfa ERN: nakfa, ngultrum BTN: ngultrum, pataca MOP: pataca patacas, rufiyaa MVR: rufiyaa, ouguiya MRU: ouguiya, dobra STN: dobra dobras,
  colon CRC: colones, cordoba NIO: cordoba cordobas
`)
/** Letters of a hundredth part that touch the digits: "50p", "38c". */
export const pennyLetters = moneyTable("pound/100 GBP: p, dollar/100 USD USD CAD AUD NZD HKD SGD: c")
export const moneySigns = moneyTable(`
  dollar USD: $, euro EUR: €, pound GBP: £, yen JPY: ¥, ruble RUB: ₽, hryvnia UAH: ₴, tenge KZT: ₸, rupee INR: ₹, won KRW: ₩, lira TRY: ₺,
  shekel ILS: ₪, manat AZN: ₼, lari GEL: ₾, baht THB: ฿, dong VND: ₫, naira NGN: ₦, peso PHP: ₱, guarani PYG: ₲, cedi GHS: ₵, colon CRC: ₡, tugrik MNT: ₮, kip LAK: ₭, dollar/100 USD: ¢,
  - -: ¤ ¬
`)
/** Letters beside "$" and whose money they make it: "HK$", "$US". */
export const dollarPrefixes = wordTable(
  "USD: us, CAD: c ca can cdn, AUD: a au, NZD: nz, HKD: hk, SGD: s sg, TWD: nt, MXN: mx mex, BRL: r, TTD: tt, BZD: bz, XCD: ec, JMD: j"
)
/** Those of them that a blank may part from "$"; the others are words too ("A $5 tax"). */
export const looseDollarPrefixes = set("us ca cdn au nz hk sg nt mx tt")
/** Letters before a sum in other money, and how news wires spell its signs: "RM79", "Rs 500", "Y=590 billion". */
export const moneyLetters = moneyTable(`
  ringgit MYR: rm, rupee - INR PKR LKR NPR MUR: rs, rupiah IDR: rp, shilling KES: ksh kshs, taka BDT: tk, shekel ILS: nis, dirham AED: dh dhs,
  franc CHF: sfr, krona SEK: skr, krone NOK: nkr, krone DKK: dkr, mark DEM: dm
`)
/** Letters that are money only where they touch digits that no name has: "PS2.7m", "R350 billion", but not "PS5". */
export const tightMoneyLetters = moneyTable("pound GBP: ps, yen JPY: y, rand ZAR: r, naira NGN: n, peso PHP: p php")

/** Codes that are English words or names in capitals too ("ALL 50 STATES"), and the ones for metals and tests. */
const notBesideNumbers = set(
  "ALL TRY TOP CUP MOP PEN BAM BOB SOS MAD COP COU LAK GEL ANG PAB NAD XTS XXX XAU XAG XPT XPD XSU XUA XBA XBB XBC XBD"
)
/** Codes of much-traded money, which are written small too: "100 usd". */
export const tradedCodes = set("usd eur gbp jpy cny chf aud cad inr rub byn hkd nzd sgd sek nok dkk pln krw brl mxn zar ils")
/** Names by which the `unit` column calls a currency where the last word of its ISO name is not the usual one. */
const unitNames = wordTable(`
  yuan: CNY, koruna: CZK, dinar: RSD, krona: SEK, krone: NOK DKK, pound: GBP, won: KRW, shekel: ILS, peso: MXN UYU CUC, real: BRL, sum: UZS,
  leu: RON MDL, lev: BGN, manat: TMT AZN, riyal: SAR, rial: QAR OMR, franc: XAF XOF, bolivar: VES VED, cordoba: NIO
`)
const lastWord = (name: string): string => name.slice(name.lastIndexOf(" ") + 1).toLowerCase()
const unitOfCode = (code: string, name: string): string => unitNames.get(code) ?? lastWord(name.replace(/\s*\(.*$/, ""))

/** The money of a code: those of ISO 4217, codes of old that speeches still name, and a wrong one for the yuan. */
export const moneyCodes: ReadonlyMap<string, Money> = new Map([
  ...isoCurrencies
    .filter(([code]) => !notBesideNumbers.has(code))
    .map(([code, name]) => [code, { unit: unitOfCode(code, name), code, byCountry: {}, factor: 1 }] as const),
  ...moneyTable("ruble RUR: RUR, ruble BYR: BYR, yuan CNY: RMB")
])

/** The codes by country and unit: "NZ dollar". Codes of ISO 4217 begin with the country. */
export const codesByCountry: ReadonlyMap<string, string> = new Map(
  [...moneyCodes.values()].map(({ code, unit }) => [`${code!.slice(0, 2)} ${unit}`, code!] as const)
)

/** Names of money with a place that is no state, as in ISO 4217, and further ones: "Hong Kong dollars", "CFA francs". */
export const moneyNames: readonly (readonly [name: string, money: Money])[] = [
  ...isoCurrencies
    .filter(([code, name]) => moneyCodes.has(code) && /^[A-Za-z]+( [A-Za-z]+)+$/.test(name))
    .map(([code, name]) => [name.toLowerCase(), moneyCodes.get(code)!] as const),
  ...["taiwan", "taiwanese"].map((place) => [`${place} dollar`, moneyCodes.get("TWD")!] as const),
  ...["deutsche", "german"].map((place) => [`${place} mark`, { unit: "mark", code: "DEM", byCountry: {}, factor: 1 }] as const),
  ["cfa franc", { unit: "franc", code: null, byCountry: {}, factor: 1 }] as const
].flatMap(([name, money]) => [[name, money] as const, [`${name}s`, money] as const])

/** Adjectives and names that say whose money it is, by ISO 3166-1 alpha-2 code. */
export const moneyCountries = wordTable(`
  US: us american usa, CA: canadian canada, AU: australian australia, NZ: zealand, SG: singapore singaporean,
  RU: russian russia, BY: belarusian belarus belarussian byelorussian, GB: british britain uk, EG: egyptian egypt, LB: lebanese lebanon,
  SY: syrian syria, CH: swiss switzerland, MX: mexican mexico, AR: argentine argentinian argentina, CL: chilean chile, CU: cuban cuba,
  CO: colombian colombia, PH: philippine philippines, SE: swedish sweden, NO: norwegian norway, DK: danish denmark, CZ: czech,
  IS: icelandic iceland, IN: indian india, PK: pakistani pakistan, RS: serbian serbia, KW: kuwaiti kuwait, IQ: iraqi iraq,
  JO: jordanian jordan, DZ: algerian algeria, IR: iranian iran, SA: saudi, QA: qatari qatar, OM: omani oman, AE: uae emirati emirates,
  MA: moroccan morocco, RO: romanian romania, MD: moldovan moldova, KG: kyrgyz kyrgyzstan, UZ: uzbek uzbekistan, AZ: azerbaijani azerbaijan,
  TM: turkmen turkmenistan, KE: kenyan kenya, UA: ukrainian ukraine, CN: chinese china, JP: japanese japan,
  KZ: kazakh kazakhstan, PL: polish poland, TR: turkish turkey
`)
/** Names of money that are common words too: sums only after a scale word or a country ("2 million won"). */
export const ambiguousMoney = set("won crown crowns marks fen")
/** Lines of a picture before "p", which is no penny there: "1080p". */
export const videoLines = set("144 240 360 480 540 576 720 1080 1440 2160 4320")
/** The code of money of which one country's is meant where none is named. */
export const usualMoney = wordTable("GBP: pound")
/** Countries where pounds without a sign weigh something. */
export const poundWeights: ReadonlySet<string | null> = set("US CA")
/** Codes that a redenomination replaced, with the first day of the new one (ISO 4217, list three: historic denominations). */
export const redenominations: readonly { readonly code: string; readonly since: string; readonly before: string }[] = [
  { code: "BYN", since: "2016-07-01", before: "BYR" },
  { code: "RUB", since: "1998-01-01", before: "RUR" },
  { code: "TRY", since: "2005-01-01", before: "TRL" },
  { code: "AZN", since: "2006-01-01", before: "AZM" }
]
