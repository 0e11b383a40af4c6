/**
 * Frequent function words of languages that speech pages come in (the top of any frequency list of the language);
 * enough to tell a page of some fifty words, and silent below that.
 */
const functionWords: Readonly<Record<string, string>> = {
  en: "the of and to in is that for with on this are was be have as by at from we it not which our will",
  fr: "le la les des et en du est que une pour dans qui pas sur nous avec sont plus ce vous aux cette par",
  de: "der die und das ist nicht den von zu mit wir dem ein eine auf für sich auch des im haben sind es werden",
  es: "el los las de que y en un una por con para no es se del lo como más esta nuestro pero al han",
  it: "il di che e la un una per con non del della sono è nel le gli anche più questo come dei alla si",
  pt: "o os as de que e em um uma para com não do da no na por se mais como nosso ao dos é",
  pl: "i w na się nie że z do jest to jak o po za od przez są oraz ale dla tym który będzie które",
  tr: "ve bir bu da de için ile olarak çok daha olan gibi en ne ama bizim var her kadar biz olduğu değil mi sonra",
  ru: "и в не на что с по как это мы для из от к но за же у все наш которые есть будет было",
  uk: "і в не на що з та до як це ми для від але за у про які є буде наш вже його було",
  be: "і ў не на што з да як гэта мы для ад але за у пра якія ёсць будзе наш ужо яго было гэтага"
}

const tables = Object.entries(functionWords).map(([language, words]) => [language, new Set(words.split(" "))] as const)

/** Whether the rules are for a text in this language: English of any country, or unknown. */
export const isReadable = (language: string | null): boolean => language === null || /^en(?:-|$)/.test(language)

/**
 * BCP 47 language of a text, by the share of its words that are function words of the language; null when it is too short
 * or no language stands out. Reads at most the first 40,000 characters.
 */
export const languageOf = (text: string): string | null => {
  const sample = text.slice(0, 40_000).toLowerCase()
  const words = sample.match(/\p{L}+/gu) ?? []
  if (words.length < 8) return null
  const scores = tables.map(([language, table]) => [language, words.filter((word) => table.has(word)).length / words.length] as const)
  const best = [...scores].sort((a, b) => b[1] - a[1])[0]!
  if (best[1] < 0.12) return null
  return best[0] === "ru" || best[0] === "uk" || best[0] === "be" ? slavic(sample) : best[0]
}

/** Letters that only one of the three writes: ў is Belarusian; ї, є, ґ Ukrainian; Russian has neither. */
const slavic = (sample: string): string => {
  const count = (pattern: RegExp): number => sample.match(pattern)?.length ?? 0
  if (count(/ў/g) * 400 > sample.length) return "be"
  return count(/[їєґі]/g) > count(/[ыэъё]/g) ? "uk" : "ru"
}
