/**
 * Words a reporter adds around what a speaker said: verbs of saying and the offices a speaker is called by. Press style, from many reports.
 * In reported speech they belong to the reporter and say nothing of the content. Written as `words` folds them.
 */
export const reportingWords: ReadonlySet<string> = new Set(
  `said says say saying noted notes note noting stressed stresses stressing emphasized emphasizes emphasizing added adds adding stated states stating told
  remarked remarks underlined underlines underscored pointed points believes believed believe convinced continued continues mentioned mentions mention
  described describes referred refers recalled recalls reminded announced announces explained explains according words opinion view highlighted highlights
  expressed expresses thinks considers concluded summed speaking spoke asked replied answered went ongoing he she they his her
  president leader head minister premier chairman chairwoman chairperson speaker secretary spokesman spokeswoman spokesperson counterpart official governor senator`.split(
    /\s+/
  )
)
