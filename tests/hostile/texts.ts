/** Makes a page of about `length` characters that is bad in one way. However long it is, it must take work in proportion. */
type HostileText = (length: number) => string

const times = (unit: string, length: number): string => unit.repeat(Math.ceil(length / unit.length))

/** Units made from their index until the length is reached: paragraphs that differ take other ways through the code than equal ones. */
const numbered = (unit: (index: number) => string, length: number): string => {
  const parts: string[] = []
  for (let index = 0, size = 0; size < length; index++) {
    parts.push(unit(index))
    size += parts[index]!.length
  }
  return parts.join("")
}

const words = "harbour mayor pier boats council rubles friends bridge winter trade opened agreed built praised signed".split(" ")
const word = (index: number): string => words[(index * 7 + (index >> 3)) % words.length]!
const names = ["Berg", "Holm", "Kuzmin", "Petrov", "Kalnins", "Orlova"]
const sentence = (index: number): string =>
  `The ${word(index)} ${index} ${word(index + 3)} the ${word(index * 5)} near the ${word(index * 11)}.`
const opening = "Harbour day\n\nMay 3, 2019, Gomel\n\nMayor Anna Berg: Friends, we built it.\n\n"
const report = "Harbour day\n\nMay 3, 2019\n\nGOMEL. Mayor Anna Berg opened the pier. “We built it,” she said.\n\n"

/** Every way we know in which a page can be bad, by a name for it. All texts are our own. */
export const hostileTexts: Readonly<Record<string, HostileText>> = {
  "one paragraph of prose": (length) => report + numbered((index) => `${sentence(index)} `, length),
  "one paragraph without a full stop": (length) => report + times("the harbour and the pier and ", length),
  "one word": (length) => times("a", length),
  "one word of capitals": (length) => `${times("A", length)}: yes.`,
  "one capitalised name": (length) => `${times("Anna ", length)}: yes.`,
  "joined capitalised words": (length) => times("UnionStateHarbour", length),
  spaces: (length) => `Harbour.${times(" ", length)}Yes.`,
  "spaces before every line end": (length) => report + times(`We built it.${" ".repeat(400)}\t\n`, length),
  "spaces before one line end": (length) => `${report}text${times(" ", length)}\tmore.`,
  "no-break spaces": (length) => `${opening}Harbour${times("\u00a0", length)}\tYes.`,
  "mixed white space": (length) => `${opening}Harbour${times(" \t\u00a0\u2003", length)}Yes.`,
  "wide gaps": (length) => opening + times("Anna Berg     Berg Anna mayor of the town  , and ", length),
  "wide gaps without an end": (length) => opening + times("Berg   Berg", length),
  "wide gaps on a publisher's page": (length) =>
    `Official website of the President of Russia\n\n${opening}${times("Anna Berg     Berg Anna mayor of the town , and ", length)}`,
  "spaces and a tab on a publisher's page": (length) =>
    `Official website of the President of Russia\n\n${opening}Anna Berg${times(" ", length)}\tBerg`,
  "empty lines": (length) => `${report}${times("\n", length)}Yes.`,
  "empty lines of CR": (length) => `${report}${times("\r", length)}Yes.`,
  "empty lines of CRLF": (length) => `${report}${times("\r\n", length)}Yes.`,
  "lines of one letter": (length) => report + times("a\n", length),
  "hard-wrapped lines": (length) =>
    report + numbered((index) => `the ${word(index)} of the harbour that the council and the ${word(index + 5)} of the town\n`, length),
  "full stops": (length) => times(".", length),
  "exclamation marks, no space": (length) => `${report}Yes${times("!", length)}no`,
  ellipses: (length) => report + times("yes… ", length),
  "question marks and quotation marks": (length) => `${report}Yes${times("?”", length)}no`,
  colons: (length) => times("a: ", length),
  "colons without a space": (length) => times("A:", length),
  commas: (length) => report + times("Anna Berg, ", length),
  hyphens: (length) => report + times("co-re-pre-", length),
  dashes: (length) => report + times("— ", length),
  "dashes and words": (length) => report + times("harbour — ", length),
  apostrophes: (length) => report + times("a’", length),
  "apostrophes apart": (length) => report + times("’ ", length),
  "points in a word": (length) => report + times("a.", length),
  "capitals and points": (length) => report + times("A.", length),
  "capitals, points and spaces": (length) => report + times("A. ", length),
  abbreviations: (length) => report + times("Mr. ", length),
  "abbreviations with names": (length) => report + times("Mr. Berg said. ", length),
  "opening quotation marks": (length) => report + times("“", length),
  "closing quotation marks": (length) => report + times("”", length),
  "straight quotation marks": (length) => report + times('"', length),
  "straight quotation marks apart": (length) => report + times('" ', length),
  "opening quotation marks before words": (length) => report + times("“yes ", length),
  "low and high quotation marks": (length) => report + times("„yes‘ ‚no“ «so» ", length),
  "quotation marks nested": (length) => `${report}${times("“a ", length / 2)}${times("b” ", length / 2)}`,
  "quotations in one paragraph": (length) =>
    report + numbered((index) => `“We ${word(index)} the ${word(index + 2)} ${index},” she said. `, length),
  "equal quotations in one paragraph": (length) => report + times("“We built it,” she said. ", length),
  "quotations in their own paragraphs": (length) =>
    report + numbered((index) => `“We ${word(index)} the ${word(index + 2)} ${index},” Mayor Anna Berg said.\n\n`, length),
  "quotations never closed": (length) => report + numbered((index) => `“We ${word(index)} the pier ${index}.\n\n`, length),
  "quotations of many people": (length) =>
    report +
    numbered(
      (index) =>
        `“We ${word(index)} it,” Minister ${word(index)} ${String.fromCharCode(65 + (index % 26))}${word(index * 3)} ${names[index % 6]}${index} said.\n\n`,
      length
    ),
  "round brackets": (length) => report + times("(", length),
  "round brackets nested": (length) => `${report}${times("(a ", length / 2)}${times(")", length / 2)}`,
  "square brackets": (length) => report + times("[", length),
  "angle brackets": (length) => report + times("<", length),
  "label with brackets": (length) => `Anna Berg ${times("(", length)}: yes.`,
  "label with spaces": (length) => `Anna Berg${times(" ", length)}: yes.\n\nAnna Berg: no.`,
  "labels of letters": (length) => `${times("A ", length).trim()}: yes.`,
  labels: (length) => opening + numbered((index) => `Mayor Anna ${names[index % 6]}: ${sentence(index)}\n\n`, length),
  "labels among pictures": (length) => opening + numbered((index) => `Mayor Anna ${names[index % 6]}: 😀 ${sentence(index)}\n\n`, length),
  "turns of one speaker at an event": (length) =>
    `Mayor at the 8th Forum of Regions\n\nMay 3, 2019\n\n${numbered((index) => `Mayor Anna Berg: ${sentence(index)}\n\nQuestion: Why?\n\n`, length)}`,
  "labels of different people": (length) =>
    opening +
    numbered(
      (index) =>
        `Deputy Mayor Anna ${names[index % 6]}${"abcdefghij"[index % 10]}${"klmnopqrst"[(index >> 3) % 10]}${"uvwxyz"[(index >> 6) % 6]}${word(index)}: ${sentence(index)}\n\n`,
      length
    ),
  "labels without words": (length) => opening + times("Anna Berg:\n", length),
  "labels in one line": (length) => opening + times("Anna Berg: ", length),
  questions: (length) => opening + times("Question: Why?\n\n", length),
  excerpts: (length) => `Harbour day\n\nMay 3, 2019\n\nAnna Berg\n${numbered((index) => `— ${sentence(index)}\n`, length)}`,
  "equal paragraphs": (length) => opening + times("We built the pier in nine months and it cost 3 million rubles.\n\n", length),
  "equal paragraphs of a report": (length) => report + times("The mayor said the pier cost 3 million rubles in 2019.\n\n", length),
  "two paragraphs in turn": (length) =>
    opening + times("We built the pier in nine months for the town.\n\nThe bridge was opened by the council in winter.\n\n", length),
  "paragraphs of a transcript": (length) => opening + numbered((index) => `${sentence(index)}\n\n`, length),
  "paragraphs of a report": (length) =>
    report + numbered((index) => `Mayor Anna Berg said that the ${word(index)} ${index} would be ${word(index + 1)}.\n\n`, length),
  "sentences that differ in one word": (length) =>
    opening + numbered((index) => `We built the pier, the harbour and the bridge for the town of number${index} in winter.\n\n`, length),
  "capitalised words": (length) => report + numbered((index) => `${names[index % 6]}${"abcdefghij"[index % 10]} `, length),
  "capitalised words in one sentence": (length) =>
    report + numbered((index) => `Anna ${names[index % 6]} and Minister ${names[(index + 1) % 6]} `, length),
  "reporting verbs": (length) => report + times("said told noted added stressed ", length),
  "he said that": (length) => report + times("he said that ", length),
  "according to": (length) => report + times("according to the mayor ", length),
  offices: (length) => report + times("Deputy Prime Minister of the Republic of ", length),
  digits: (length) => report + times("1", length),
  "digits and spaces": (length) => report + times("1 ", length),
  "digits and groups": (length) => report + times("1,", length),
  "digits in threes": (length) => report + times("100,", length),
  "digits in threes apart": (length) => report + times("100 ", length),
  "digits and points": (length) => report + times("1.", length),
  "digits and hyphens": (length) => report + times("1-", length),
  percent: (length) => report + times("%", length),
  "numbers in one sentence": (length) => report + numbered((index) => `${index} rubles and `, length),
  "numbers without a space": (length) => times("1,000,", length),
  "turns full of numbers": (length) =>
    opening +
    numbered((index) => `Anna Berg: We sold ${index} boats, ${index * 7} piers and ${index % 90}.5 percent of ${index} ports.\n\n`, length),
  "numbers in words": (length) => report + times("one hundred and twenty million ", length),
  "numbers in a transcript": (length) =>
    opening + numbered((index) => `In ${1990 + (index % 40)} trade grew by ${index % 90} percent to $${index} million.\n\n`, length),
  "equal numbers in a transcript": (length) => opening + times("Trade grew by 12 percent.\n\n", length),
  periods: (length) => report + times("from January to April 2019 ", length),
  "more than": (length) => report + times("more than almost about ", length),
  "currency signs": (length) => report + times("$", length),
  datelines: (length) => times("May 3, 2019\n", length),
  headlines: (length) => times("Harbour day\n", length),
  editions: (length) => `${times("8th Forum of Regions ", length)}\n\nyes.`,
  "roman numerals": (length) => report + times("XVI", length),
  "combining marks": (length) => `${report}e${times("\u0301", length)} yes.`,
  "bidirectional overrides": (length) => report + times("\u202eabc\u202c ", length),
  "zero-width spaces": (length) => report + times("\u200b", length),
  "soft hyphens": (length) => report + times("har\u00adbour ", length),
  pictures: (length) => report + times("😀", length),
  "another script": (length) => report + times("yes.ц ", length),
  "control characters": (length) => report + times("\u0007", length),
  "front matter": (length) => `---\ntitle: ${times("a\n  ", length)}\n---\nYes.`,
  "front matter never closed": (length) => `---\n${times("title: a\n", length)}`,
  markup: (length) => report + times("<p>yes</p>", length),
  "markup never closed": (length) => report + times("<a href=", length),
  addresses: (length) => report + times("http://a.example/", length),
  "addresses and at signs": (length) => report + times("a@", length),
  underscores: (length) => report + times("_", length),
  "table of tabs": (length) => report + times("a\t", length),
  backslashes: (length) => report + times("\\", length)
}
