/**
 * States whose offices the press names by adjective ("the Belarusian leader"): ISO 3166-1 alpha-2 code, names, adjectives.
 * Names and adjectives as in the English country names list of the EU Interinstitutional style guide (Annex A5), common short forms added.
 */
const table = `
  AD|Andorra|Andorran; AE|United Arab Emirates,UAE,Emirates|Emirati; AF|Afghanistan|Afghan; AG|Antigua and Barbuda|Antiguan;
  AL|Albania|Albanian; AM|Armenia|Armenian; AO|Angola|Angolan; AR|Argentina|Argentine,Argentinian; AT|Austria|Austrian;
  AU|Australia|Australian; AZ|Azerbaijan|Azerbaijani; BA|Bosnia,Bosnia and Herzegovina|Bosnian; BB|Barbados|Barbadian;
  BD|Bangladesh|Bangladeshi; BE|Belgium|Belgian; BF|Burkina Faso|Burkinabe; BG|Bulgaria|Bulgarian; BH|Bahrain|Bahraini;
  BI|Burundi|Burundian; BJ|Benin|Beninese; BN|Brunei|Bruneian; BO|Bolivia|Bolivian; BR|Brazil|Brazilian; BS|Bahamas|Bahamian;
  BT|Bhutan|Bhutanese; BW|Botswana|Botswanan; BY|Belarus,Republic of Belarus,Byelorussia|Belarusian,Belarussian,Byelorussian;
  BZ|Belize|Belizean; CA|Canada|Canadian; CD|Democratic Republic of the Congo,DR Congo,DRC|Congolese;
  CF|Central African Republic|Central African; CG|Republic of the Congo,Congo Republic|; CH|Switzerland|Swiss;
  CI|Côte d'Ivoire,Ivory Coast|Ivorian; CL|Chile|Chilean; CM|Cameroon|Cameroonian; CN|China,People's Republic of China,PRC|Chinese;
  CO|Colombia|Colombian; CR|Costa Rica|Costa Rican; CU|Cuba|Cuban; CV|Cape Verde,Cabo Verde|Cape Verdean; CY|Cyprus|Cypriot;
  CZ|Czechia,Czech Republic|Czech; DE|Germany|German; DJ|Djibouti|Djiboutian; DK|Denmark|Danish; DO|Dominican Republic|;
  DZ|Algeria|Algerian; EC|Ecuador|Ecuadorian,Ecuadorean; EE|Estonia|Estonian; EG|Egypt|Egyptian; ER|Eritrea|Eritrean; ES|Spain|Spanish;
  ET|Ethiopia|Ethiopian; FI|Finland|Finnish; FJ|Fiji|Fijian; FR|France|French; GA|Gabon|Gabonese;
  GB|United Kingdom,UK,U.K.,Britain,Great Britain|British; GE|Georgia|Georgian; GH|Ghana|Ghanaian; GM|Gambia|Gambian; GN|Guinea|Guinean;
  GQ|Equatorial Guinea|Equatoguinean; GR|Greece|Greek; GT|Guatemala|Guatemalan; GW|Guinea-Bissau|; GY|Guyana|Guyanese;
  HN|Honduras|Honduran; HR|Croatia|Croatian; HT|Haiti|Haitian; HU|Hungary|Hungarian; ID|Indonesia|Indonesian; IE|Ireland|Irish;
  IL|Israel|Israeli; IN|India|Indian; IQ|Iraq|Iraqi; IR|Iran|Iranian; IS|Iceland|Icelandic; IT|Italy|Italian; JM|Jamaica|Jamaican;
  JO|Jordan|Jordanian; JP|Japan|Japanese; KE|Kenya|Kenyan; KG|Kyrgyzstan|Kyrgyz; KH|Cambodia|Cambodian; KI|Kiribati|; KM|Comoros|Comorian;
  KP|North Korea,DPRK|North Korean; KR|South Korea,Republic of Korea|South Korean; KW|Kuwait|Kuwaiti; KZ|Kazakhstan|Kazakh,Kazakhstani;
  LA|Laos|Laotian,Lao; LB|Lebanon|Lebanese; LI|Liechtenstein|; LK|Sri Lanka|Sri Lankan; LR|Liberia|Liberian; LS|Lesotho|;
  LT|Lithuania|Lithuanian; LU|Luxembourg|Luxembourgish; LV|Latvia|Latvian; LY|Libya|Libyan; MA|Morocco|Moroccan; MC|Monaco|Monegasque;
  MD|Moldova|Moldovan; ME|Montenegro|Montenegrin; MG|Madagascar|Malagasy; MK|North Macedonia,Macedonia|Macedonian; ML|Mali|Malian;
  MM|Myanmar,Burma|Burmese; MN|Mongolia|Mongolian; MR|Mauritania|Mauritanian; MT|Malta|Maltese; MU|Mauritius|Mauritian;
  MV|Maldives|Maldivian; MW|Malawi|Malawian; MX|Mexico|Mexican; MY|Malaysia|Malaysian; MZ|Mozambique|Mozambican; NA|Namibia|Namibian;
  NE|Niger|Nigerien; NG|Nigeria|Nigerian; NI|Nicaragua|Nicaraguan; NL|Netherlands,The Netherlands|Dutch; NO|Norway|Norwegian;
  NP|Nepal|Nepalese,Nepali; NZ|New Zealand|New Zealand; OM|Oman|Omani; PA|Panama|Panamanian; PE|Peru|Peruvian; PG|Papua New Guinea|Papuan;
  PH|Philippines|Philippine,Filipino; PK|Pakistan|Pakistani; PL|Poland|Polish; PS|Palestine|Palestinian; PT|Portugal|Portuguese;
  PY|Paraguay|Paraguayan; QA|Qatar|Qatari; RO|Romania|Romanian; RS|Serbia|Serbian; RU|Russia,Russian Federation|Russian;
  RW|Rwanda|Rwandan; SA|Saudi Arabia|Saudi; SC|Seychelles|Seychellois; SD|Sudan|Sudanese; SE|Sweden|Swedish; SG|Singapore|Singaporean;
  SI|Slovenia|Slovenian,Slovene; SK|Slovakia|Slovak; SL|Sierra Leone|Sierra Leonean; SM|San Marino|; SN|Senegal|Senegalese;
  SO|Somalia|Somali; SR|Suriname|Surinamese; SS|South Sudan|South Sudanese; SV|El Salvador|Salvadoran; SY|Syria|Syrian; SZ|Eswatini|;
  TG|Togo|Togolese; TH|Thailand|Thai; TJ|Tajikistan|Tajik; TL|Timor-Leste,East Timor|Timorese; TM|Turkmenistan|Turkmen;
  TN|Tunisia|Tunisian; TO|Tonga|Tongan; TR|Turkey,Türkiye|Turkish; TT|Trinidad and Tobago|Trinidadian; TZ|Tanzania|Tanzanian;
  UA|Ukraine|Ukrainian; UG|Uganda|Ugandan; US|United States,United States of America,USA,US,U.S.,America|American; UY|Uruguay|Uruguayan;
  UZ|Uzbekistan|Uzbek; VA|Holy See,Vatican|; VE|Venezuela|Venezuelan; VN|Vietnam,Viet Nam|Vietnamese; WS|Samoa|Samoan; XK|Kosovo|Kosovar;
  YE|Yemen|Yemeni; ZA|South Africa|South African; ZM|Zambia|Zambian; ZW|Zimbabwe|Zimbabwean`

const rows = table
  .trim()
  .split(/;\s+/)
  .map((row) => {
    const [code = "", names = "", adjectives = ""] = row.split("|")
    return { code, adjectives: adjectives.split(","), words: [...names.split(","), ...adjectives.split(",")].filter((word) => word !== "") }
  })

const codes = new Map(rows.flatMap(({ code, words }) => words.map((word) => [word.toLowerCase(), code] as const)))

/** The state a name or adjective stands for ("Belarus", "Belarusian", "the U.S."); null for any other word. */
export const countryOf = (words: string): string | null => {
  const name = words.toLowerCase()
  const plain = name.startsWith("the ") ? name.slice(4) : name
  return codes.get(plain.includes("’") ? plain.replaceAll("’", "'") : plain) ?? null
}

/** First words of the names of several words ("New" of "New Zealand"), and "the": other pairs of words need no look-up. */
const opensPair = new Set(["the", ...[...codes.keys()].filter((name) => name.includes(" ")).map((name) => name.split(" ")[0]!)])

/** The state that two words in a row stand for; null where they stand for none. */
export const countryOfPair = (first: string, second: string): string | null =>
  opensPair.has(first.toLowerCase().replaceAll("’", "'")) ? countryOf(`${first} ${second}`) : null

const allAdjectives = new Set(rows.flatMap(({ adjectives }) => adjectives))

/** Whether a word is the adjective of a state: "Peruvian", not "Peru". */
export const isDemonym = (word: string): boolean => allAdjectives.has(word)
