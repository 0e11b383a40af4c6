/** The page in which people look at the tables, below the published folder. */
export const pageFile = "index.html"

/** The file beside the page that holds the texts of a year, where there are too many for one file. */
export const textFileOf = (year: string): string => `texts-${year}.js`

/** Files that `textFileOf` names. */
export const textFile = /^texts-(?:\d+|undated)\.js$/
