import { parseFragment } from "parse5"
import { remembered } from "./keys/remembered.ts"

/** A character reference of HTML, complete or without its semicolon: "&nbsp;", "&#8217;", "&copy". */
export const reference = "&(?:#[xX][\\da-fA-F]{1,8}|#\\d{1,9}|[a-zA-Z][a-zA-Z\\d]{0,40});?"

/** What a reference stands for, as browsers read it; the reference itself where it is none. */
export const referred = remembered((text) =>
  parseFragment(text)
    .childNodes.map((node) => (node.nodeName === "#text" && "value" in node ? node.value : ""))
    .join("")
)
