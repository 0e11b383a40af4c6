import { hashOf } from "../address.ts"
import { about } from "../data.ts"
import { h } from "../dom.ts"

const places = [
  ["speeches", "Speeches"],
  ["figures", "Figures"],
  ["conflicts", "Conflicts"],
  ["speakers", "Speakers"],
  ["pages", "Pages"]
] as const

/** The list that a screen of one thing belongs to. */
const listOf: Readonly<Record<string, string>> = { speech: "speeches", page: "pages" }

const links = new Map<string, HTMLAnchorElement>(
  [["", "Start"] as const, ...places].map(([screen, name]) => [screen, h("a", { href: hashOf(screen) }, name)])
)

/** What stands around every view: the way past it for the keyboard, name, places. */
export const chrome = (): { readonly main: HTMLElement } => {
  const main = h("main", { id: "main", tabindex: "-1" })
  const skip = h("button", { class: "skip", type: "button", click: () => main.focus() }, "Skip to the content")
  document.body.append(
    skip,
    h(
      "header",
      { class: "top" },
      h("a", { class: "name", href: hashOf("") }, about.title),
      h("nav", { "aria-label": "Views" }, ...[...links.values()])
    ),
    main,
    h("footer", { class: "foot" }, h("p", {}, `Version ${about.release}. This page works from disk and asks nobody for anything.`))
  )
  return { main }
}

/** Marks the place that is shown among all places. */
export const showPlace = (screen: string): void => {
  for (const [name, link] of links)
    if (name === (listOf[screen] ?? screen)) link.setAttribute("aria-current", "page")
    else link.removeAttribute("aria-current")
}
