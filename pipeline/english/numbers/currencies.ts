import currencyCodes from "currency-codes"
import { set } from "../word-list.ts"

/**
 * How sums of money are spoken and written in English. Codes are ISO 4217; the spoken forms are in no package, so they are ours.
 * A word that several countries use for their money has a code by country and, where usage is clear, one for the rest.
 */
interface MoneyWord {
  /** Singular name, as in the `unit` column. */
  readonly unit: string
  /** The code when the word stands alone; null where only the country tells. */
  readonly code: string | null
  readonly byCountry: Readonly<Record<string, string>>
  /** 0.01 for a hundredth part such as the cent. */
  readonly factor: number
}

const dollars = { US: "USD", CA: "CAD", AU: "AUD", NZ: "NZD", HK: "HKD", SG: "SGD", TW: "TWD", NA: "NAD", JM: "JMD" }
const rubles = { RU: "RUB", BY: "BYN" }
const pounds = { GB: "GBP", EG: "EGP", LB: "LBP", SY: "SYP", SD: "SDG" }
const francs = { CH: "CHF", FR: "FRF", BE: "BEF" }
const pesos = { MX: "MXN", AR: "ARS", CL: "CLP", CO: "COP", CU: "CUP", PH: "PHP", UY: "UYU" }
const crowns = { SE: "SEK", NO: "NOK", DK: "DKK", CZ: "CZK", IS: "ISK" }
const rupees = { IN: "INR", PK: "PKR", LK: "LKR", NP: "NPR" }
const dinars = { RS: "RSD", KW: "KWD", IQ: "IQD", JO: "JOD", DZ: "DZD", TN: "TND", BH: "BHD", LY: "LYD" }
const rials = { IR: "IRR", OM: "OMR", YE: "YER", SA: "SAR", QA: "QAR" }

/** unit, code alone, codes by country, factor, written forms. */
const table: readonly (readonly [string, string | null, Readonly<Record<string, string>>, number, string])[] = [
  ["dollar", "USD", dollars, 1, "dollar dollars buck bucks"],
  ["dollar", "USD", dollars, 0.01, "cent cents"],
  ["ruble", null, rubles, 1, "ruble rubles rouble roubles"],
  ["ruble", null, rubles, 0.01, "kopeck kopecks kopek kopeks copeck copecks"],
  ["euro", "EUR", {}, 1, "euro euros"],
  ["pound", null, pounds, 1, "pound pounds"],
  ["pound", "GBP", {}, 1, "sterling"],
  ["pound", "GBP", {}, 0.01, "pence"],
  ["franc", null, francs, 1, "franc francs"],
  ["peso", null, pesos, 1, "peso pesos"],
  ["krona", null, crowns, 1, "krona kronor krone kroner koruna korunas crown crowns"],
  ["rupee", null, rupees, 1, "rupee rupees"],
  ["dinar", null, dinars, 1, "dinar dinars"],
  ["rial", null, rials, 1, "rial rials riyal riyals"],
  ["dirham", null, { AE: "AED", MA: "MAD" }, 1, "dirham dirhams"],
  ["shilling", null, { KE: "KES", UG: "UGX", TZ: "TZS" }, 1, "shilling shillings"],
  ["yuan", "CNY", {}, 1, "yuan yuans renminbi"],
  ["yen", "JPY", {}, 1, "yen"],
  ["won", "KRW", { KP: "KPW" }, 1, "won"],
  ["hryvnia", "UAH", {}, 1, "hryvnia hryvnias hryvnya hryvnyas hryvna"],
  ["tenge", "KZT", {}, 1, "tenge tenges"],
  ["zloty", "PLN", {}, 1, "zloty zlotys zloties złoty"],
  ["forint", "HUF", {}, 1, "forint forints"],
  ["lev", "BGN", {}, 1, "lev leva"],
  ["leu", null, { RO: "RON", MD: "MDL" }, 1, "leu lei"],
  ["lira", "TRY", { IT: "ITL" }, 1, "lira liras lire"],
  ["som", null, { KG: "KGS", UZ: "UZS" }, 1, "som soms"],
  ["sum", "UZS", {}, 1, "soum soums"],
  ["somoni", "TJS", {}, 1, "somoni somonis"],
  ["manat", null, { AZ: "AZN", TM: "TMT" }, 1, "manat manats"],
  ["lari", "GEL", {}, 1, "lari laris"],
  ["dram", "AMD", {}, 1, "dram drams"],
  ["shekel", "ILS", {}, 1, "shekel shekels"],
  ["rand", "ZAR", {}, 1, "rand rands"],
  ["real", "BRL", {}, 1, "reais"],
  ["baht", "THB", {}, 1, "baht bahts"],
  ["dong", "VND", {}, 1, "dong dongs"],
  ["rupiah", "IDR", {}, 1, "rupiah rupiahs"],
  ["ringgit", "MYR", {}, 1, "ringgit ringgits"],
  ["tugrik", "MNT", {}, 1, "tugrik tugriks"],
  ["naira", "NGN", {}, 1, "naira nairas"],
  ["birr", "ETB", {}, 1, "birr birrs"],
  ["bolivar", "VES", {}, 1, "bolivar bolivars"],
  ["Deutschmark", "DEM", {}, 1, "deutschmark deutschmarks deutschemark deutschemarks"],
  ["bitcoin", null, {}, 1, "bitcoin bitcoins"]
]

export const moneyWords: ReadonlyMap<string, MoneyWord> = new Map(
  table.flatMap(([unit, code, byCountry, factor, forms]) =>
    forms.split(" ").map((form) => [form, { unit, code, byCountry, factor }] as const)
  )
)

/** Signs, and the unit each stands for. */
export const moneySigns: ReadonlyMap<string, readonly [unit: string, code: string]> = new Map([
  ["$", ["dollar", "USD"]],
  ["€", ["euro", "EUR"]],
  ["£", ["pound", "GBP"]],
  ["¥", ["yen", "JPY"]],
  ["₽", ["ruble", "RUB"]],
  ["₴", ["hryvnia", "UAH"]],
  ["₸", ["tenge", "KZT"]],
  ["₹", ["rupee", "INR"]],
  ["₩", ["won", "KRW"]],
  ["₺", ["lira", "TRY"]],
  ["₪", ["shekel", "ILS"]],
  ["₼", ["manat", "AZN"]],
  ["₾", ["lari", "GEL"]],
  ["฿", ["baht", "THB"]],
  ["₫", ["dong", "VND"]],
  ["₦", ["naira", "NGN"]]
])

/** What may stand glued before "$" and whose dollar it makes it. */
export const dollarPrefixes: ReadonlyMap<string, string> = new Map(
  Object.entries({ us: "USD", c: "CAD", ca: "CAD", can: "CAD", a: "AUD", au: "AUD", nz: "NZD", hk: "HKD", s: "SGD", sg: "SGD", nt: "TWD" })
)

/** Codes that are English words or names in capitals too ("ALL 50 STATES"), and the ones for metals and tests. */
const notBesideNumbers = set(
  "ALL TRY TOP CUP MOP PEN BAM BOB SOS MAD COP COU LAK GEL ANG PAB NAD XTS XXX XAU XAG XPT XPD XSU XUA XBA XBB XBC XBD"
)

/** Names by which the `unit` column calls a currency where the last word of its ISO name is not the usual one. */
const unitNames: Readonly<Record<string, string>> = {
  CNY: "yuan",
  CZK: "koruna",
  RSD: "dinar",
  SEK: "krona",
  NOK: "krone",
  DKK: "krone",
  GBP: "pound",
  KRW: "won",
  ILS: "shekel",
  MXN: "peso",
  BRL: "real",
  UZS: "sum",
  RON: "leu",
  MDL: "leu",
  BGN: "lev",
  TMT: "manat",
  AZN: "manat",
  SAR: "riyal",
  QAR: "rial"
}

/** ISO 4217 codes as the package lists them, with codes of old that speeches still name, by the unit each stands for. */
export const moneyCodes: ReadonlyMap<string, string> = new Map([
  ...currencyCodes.data
    .filter(({ code }) => !notBesideNumbers.has(code))
    .map(
      ({ code, currency }) =>
        [
          code,
          unitNames[code] ??
            currency
              .replace(/\s*\(.*$/, "")
              .split(" ")
              .at(-1)!
              .toLowerCase()
        ] as const
    ),
  ["RUR", "ruble"],
  ["BYR", "ruble"],
  ["RMB", "yuan"]
])

/** Codes that were written for a currency but are not its ISO 4217 code. */
export const codeAliases: ReadonlyMap<string, string> = new Map([["RMB", "CNY"]])

/** Adjectives and names that say whose money it is, by ISO 3166-1 alpha-2 code. */
export const moneyCountries: ReadonlyMap<string, string> = new Map(
  Object.entries({
    US: "us american usa",
    CA: "canadian canada",
    AU: "australian australia",
    NZ: "zealand",
    HK: "hong-kong",
    SG: "singapore singaporean",
    RU: "russian russia",
    BY: "belarusian belarus belarussian byelorussian",
    GB: "british britain uk",
    EG: "egyptian egypt",
    LB: "lebanese lebanon",
    SY: "syrian syria",
    CH: "swiss switzerland",
    MX: "mexican mexico",
    AR: "argentine argentinian argentina",
    CL: "chilean chile",
    CU: "cuban cuba",
    CO: "colombian colombia",
    PH: "philippine philippines",
    SE: "swedish sweden",
    NO: "norwegian norway",
    DK: "danish denmark",
    CZ: "czech",
    IS: "icelandic iceland",
    IN: "indian india",
    PK: "pakistani pakistan",
    RS: "serbian serbia",
    KW: "kuwaiti kuwait",
    IQ: "iraqi iraq",
    JO: "jordanian jordan",
    DZ: "algerian algeria",
    IR: "iranian iran",
    SA: "saudi",
    QA: "qatari qatar",
    OM: "omani oman",
    AE: "uae emirati emirates",
    MA: "moroccan morocco",
    RO: "romanian romania",
    MD: "moldovan moldova",
    KG: "kyrgyz kyrgyzstan",
    UZ: "uzbek uzbekistan",
    AZ: "azerbaijani azerbaijan",
    TM: "turkmen turkmenistan",
    KE: "kenyan kenya",
    KP: "north-korean",
    UA: "ukrainian ukraine",
    CN: "chinese china",
    JP: "japanese japan",
    KZ: "kazakh kazakhstan",
    PL: "polish poland",
    TR: "turkish turkey"
  }).flatMap(([code, words]) => words.split(" ").map((word) => [word, code] as const))
)

/** Names of money that are common words too: sums only behind a scale word or a country ("2 million won"). */
export const ambiguousMoney = set("won crown crowns")

/** Codes that a redenomination replaced, with the first day of the new one (ISO 4217, list three: historic denominations). */
export const redenominations: readonly { readonly code: string; readonly since: string; readonly before: string }[] = [
  { code: "BYN", since: "2016-07-01", before: "BYR" },
  { code: "RUB", since: "1998-01-01", before: "RUR" },
  { code: "TRY", since: "2005-01-01", before: "TRL" },
  { code: "AZN", since: "2006-01-01", before: "AZM" }
]
