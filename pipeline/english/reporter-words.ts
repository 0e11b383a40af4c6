import { set } from "./word-list.ts"

/**
 * Words that a reporter puts around what a speaker said: verbs of saying, and the offices by which a speaker is called. They say nothing of the
 * content. Our own list, from press reports; some verbs stand in some forms only. Spelled as `words` in text/words.ts folds them.
 */
export const reportingWords = set(`said says say saying noted notes note noting stressed stresses stressing emphasized emphasizes
  emphasizing added adds adding stated states stating told remarked remarks underlined underlines underscored pointed points believes
  believed believe convinced continued continues mentioned mentions mention described describes referred refers recalled recalls reminded
  announced announces explained explains according words opinion view highlighted highlights expressed expresses thinks considers concluded
  summed speaking spoke asked replied answered went ongoing he she they his her president leader head minister premier chairman chairwoman
  chairperson speaker secretary spokesman spokeswoman spokesperson counterpart official governor senator`)
