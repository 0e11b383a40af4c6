/**
 * Given names: which words are one, which gender they tell, and which short forms stand for which.
 * Names: the lists of the npm package gender-detection-from-name (MIT) for English, Italian, Spanish, German and Turkish.
 * Short forms: our own list, from the press of Europe.
 */
import { createRequire } from "node:module"
import { once } from "../../text/keys/once.ts"
import { remembered } from "../../text/keys/remembered.ts"
import { type Gender, list, rows, set } from "../word-list.ts"

/** One list of the package, read when it is asked for the first time: it takes some 50 ms, and many pages need none. */
const listIn = (language: string) =>
  once(() => createRequire(import.meta.url)(`gender-detection-from-name/names/${language}.js`) as ReadonlyMap<string, "male" | "female">)

const lists = ["en", "it", "es", "de", "tr"].map(listIn)

/** Whether a word is a given name. */
export const isGivenName = (word: string): boolean => given(word)

const given = remembered((word) => {
  const name = withoutAccents(word)
  return lists.some((names) => names().has(name))
}, 4096)

const withoutAccents = (word: string): string =>
  word
    .toLowerCase()
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")

const shortForms = rows(`alexander: sasha alex sandy; alexandra: sasha alex sandra; aleksandr: sasha alex;
  aleksandra: sasha alex ola; alexei: alyosha lyosha alex; anastasia: nastya; andrei: andy;
  andrew: andy drew; anna: anya annie; anthony: tony; antonina: tonya; barbara: barb; benjamin: ben; boris: borya; catherine: kate cathy katya;
  charles: charlie chuck; christopher: chris; daniel: dan danny; darya: dasha; david: dave; dmitry: dima mitya; donald: don; edward: ed ted;
  ekaterina: katya kate; elizabeth: liz beth betty; francis: frank; frederick: fred; galina: galya; gennady: gena; grigory: grisha; irina: ira;
  ivan: vanya; james: jim jimmy; john: jack johnny; joseph: joe; konstantin: kostya; lawrence: larry; leonid: lyonya; lyudmila: lyuda mila;
  margaret: maggie peggy; maria: masha; michael: mike; mikhail: misha; natalya: natasha; nikolai: kolya; olga: olya; patricia: pat; patrick: pat;
  pavel: pasha; peter: pete petya; pyotr: petya; richard: dick rick; robert: bob rob bobby; ronald: ron; samuel: sam; sergei: seryozha;
  stephen: steve; steven: steve; svetlana: sveta; tatyana: tanya; thomas: tom; timothy: tim; vasily: vasya; viktor: vitya; viktoria: vika;
  vladimir: volodya vova; vladislav: vlad; william: bill will billy; yekaterina: katya; yelena: lena; yelizaveta: liza; yevgeny: zhenya;
  yevgenia: zhenya; yury: yura; katarzyna: kasia; malgorzata: gosia; agnieszka: aga; joanna: asia; zofia: zosia; barbara: basia; elzbieta: ela;
  magdalena: magda; krystyna: krysia; stanislaw: staszek; jan: janek; tomasz: tomek; wojciech: wojtek; krzysztof: krzysiek; oleksandr: sashko;
  kateryna: katya; oleksiy: lyosha; johannes: hans; josef: sepp; charlotte: lotte; francisco: paco; jose: pepe; dolores: lola; ignacio: nacho;
  guillermo: memo; enrique: quique; giuseppe: beppe; luigi: gigi; emmanuel: manu`)

/** Names that women bear in one country and men in another, or that stand for one in several scripts. Our own list. */
const openNames =
  set(`alexis andrea ariel carol daniele danila dominique gabriele ilham jan jean joan jordan kari kelly kim laurence leslie li lin
  michele misha morgan nicola nikita nikol nilofar petya robin sasha shannon shirley simone slava stacy terry tracy toni valentine valeri valery vanya wang
  wei xi yan yi yu zhang zhenya`)

/** The gender that all lists with a given name tell; null for a word that is none, where they differ, and for names that are open. */
export const genderOfGivenName = (word: string): Gender | null => {
  if (openNames.has(withoutAccents(word))) return null
  const told = new Set(lists.flatMap((names) => names().get(withoutAccents(word)) ?? []))
  return told.size === 1 ? (told.has("male") ? "he" : "she") : null
}

const pairsOfForms = new Set(shortForms.flatMap(([name, short]) => list(short).map((form) => `${form} ${name}`)))

/** Whether one given name is a usual short form of the other, in either order; in lower case. */
export const isShortForm = (a: string, b: string): boolean => pairsOfForms.has(`${a} ${b}`) || pairsOfForms.has(`${b} ${a}`)
