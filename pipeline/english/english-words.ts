/** Little words by which a text shows that it is in English: our own list, of those that no other language in Latin letters writes so. */
import { set } from "./word-list.ts"

export const englishWords = set(`the of and with this that these those which from have has been were would will they their there your our
  you what when who about into through should could because my he she his her it's i'm don't thank thanks yes please good afternoon morning`)
