/** The page in which people look at the tables, below the published folder. */
export const pageFile = "index.html"

/** The file beside the page that holds a block of texts and all others of the year, where there are too many for one file: "texts-2021.js" for "texts-2021-0". */
export const textFileOf = (block: string): string => `${block.slice(0, block.lastIndexOf("-"))}.js`

/** Files that `textFileOf` names. */
export const textFile = /^texts-(?:\d+|undated)\.js$/
