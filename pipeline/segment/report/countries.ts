/**
 * States whose offices the press names by adjective ("the Belarusian leader"): ISO 3166-1 alpha-2 code, names, adjectives.
 * Names and adjectives as in the English country names list of the EU Interinstitutional style guide (Annex A5), common short forms added.
 */
const table = `
AE|United Arab Emirates,UAE,Emirates|Emirati
AF|Afghanistan|Afghan
AL|Albania|Albanian
AM|Armenia|Armenian
AR|Argentina|Argentine,Argentinian
AT|Austria|Austrian
AU|Australia|Australian
AZ|Azerbaijan|Azerbaijani
BA|Bosnia,Bosnia and Herzegovina|Bosnian
BD|Bangladesh|Bangladeshi
BE|Belgium|Belgian
BG|Bulgaria|Bulgarian
BR|Brazil|Brazilian
BY|Belarus,Republic of Belarus,Byelorussia|Belarusian,Belarussian,Byelorussian
CA|Canada|Canadian
CH|Switzerland|Swiss
CL|Chile|Chilean
CN|China,People's Republic of China,PRC|Chinese
CO|Colombia|Colombian
CU|Cuba|Cuban
CY|Cyprus|Cypriot
CZ|Czechia,Czech Republic|Czech
DE|Germany|German
DK|Denmark|Danish
DZ|Algeria|Algerian
EE|Estonia|Estonian
EG|Egypt|Egyptian
ES|Spain|Spanish
ET|Ethiopia|Ethiopian
FI|Finland|Finnish
FR|France|French
GB|United Kingdom,UK,U.K.,Britain,Great Britain|British
GE|Georgia|Georgian
GR|Greece|Greek
HR|Croatia|Croatian
HU|Hungary|Hungarian
ID|Indonesia|Indonesian
IE|Ireland|Irish
IL|Israel|Israeli
IN|India|Indian
IQ|Iraq|Iraqi
IR|Iran|Iranian
IS|Iceland|Icelandic
IT|Italy|Italian
JO|Jordan|Jordanian
JP|Japan|Japanese
KE|Kenya|Kenyan
KG|Kyrgyzstan|Kyrgyz
KP|North Korea,DPRK|North Korean
KR|South Korea,Republic of Korea|South Korean
KZ|Kazakhstan|Kazakh,Kazakhstani
LT|Lithuania|Lithuanian
LU|Luxembourg|Luxembourgish
LV|Latvia|Latvian
MA|Morocco|Moroccan
MD|Moldova|Moldovan
ME|Montenegro|Montenegrin
MK|North Macedonia,Macedonia|Macedonian
MN|Mongolia|Mongolian
MT|Malta|Maltese
MX|Mexico|Mexican
MY|Malaysia|Malaysian
NG|Nigeria|Nigerian
NL|Netherlands,The Netherlands|Dutch
NO|Norway|Norwegian
NZ|New Zealand|New Zealand
PE|Peru|Peruvian
PH|Philippines|Philippine,Filipino
PK|Pakistan|Pakistani
PL|Poland|Polish
PS|Palestine|Palestinian
PT|Portugal|Portuguese
QA|Qatar|Qatari
RO|Romania|Romanian
RS|Serbia|Serbian
RU|Russia,Russian Federation|Russian
SA|Saudi Arabia|Saudi
SE|Sweden|Swedish
SG|Singapore|Singaporean
SI|Slovenia|Slovenian,Slovene
SK|Slovakia|Slovak
SY|Syria|Syrian
TH|Thailand|Thai
TJ|Tajikistan|Tajik
TM|Turkmenistan|Turkmen
TN|Tunisia|Tunisian
TR|Turkey,Türkiye|Turkish
UA|Ukraine|Ukrainian
US|United States,United States of America,USA,US,U.S.,America|American
UZ|Uzbekistan|Uzbek
VE|Venezuela|Venezuelan
VN|Vietnam,Viet Nam|Vietnamese
ZA|South Africa|South African
ZW|Zimbabwe|Zimbabwean
`

const rows = table
  .trim()
  .split("\n")
  .map((row) => {
    const [code = "", names = "", adjectives = ""] = row.split("|")
    return { code, adjectives: adjectives.split(","), words: [...names.split(","), ...adjectives.split(",")] }
  })

const codes = new Map(rows.flatMap(({ code, words }) => words.map((word) => [word.toLowerCase(), code] as const)))

/** The state a name or adjective stands for ("Belarus", "Belarusian", "the U.S."); null for any other word. */
export const countryOf = (words: string): string | null => {
  const name = words.toLowerCase()
  const plain = name.startsWith("the ") ? name.slice(4) : name
  return codes.get(plain.includes("’") ? plain.replaceAll("’", "'") : plain) ?? null
}

const allAdjectives = new Set(rows.flatMap(({ adjectives }) => adjectives))

/** "Peruvian", as opposed to "Peru": a noun follows. */
export const isDemonym = (word: string): boolean => allAdjectives.has(word)
