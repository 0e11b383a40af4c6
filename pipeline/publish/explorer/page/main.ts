import { type Address, addressOf } from "./address.ts"
import { about } from "./data.ts"
import { fill, h } from "./dom.ts"
import { chrome, showPlace } from "./parts/chrome.ts"
import type { Screen, View } from "./screen.ts"
import { conflicts } from "./screens/conflicts.ts"
import { page } from "./screens/document.ts"
import { pages } from "./screens/documents.ts"
import { figures } from "./screens/figures.ts"
import { speakers } from "./screens/speakers.ts"
import { speech } from "./screens/speech.ts"
import { speeches } from "./screens/speeches.ts"
import { start } from "./screens/start.ts"

const screens: Readonly<Record<string, Screen>> = { "": start, speeches, speech, figures, conflicts, speakers, pages, page }

const { main } = chrome()
let shown: { readonly place: string; readonly view: View } | null = null

const placeOf = ({ screen, id }: Address): string => `${screen}/${id}`

/** Shows what the address names. Where only a setting changed, the screen itself says what follows from it. */
const show = async (): Promise<void> => {
  const address = addressOf(location.hash)
  const place = placeOf(address)
  if (shown?.place === place && shown.view.change !== undefined) return shown.view.change(address.settings)
  shown = null
  main.setAttribute("aria-busy", "true")
  const view = await (screens[address.screen] ?? lost)(address).catch(failed)
  if (placeOf(addressOf(location.hash)) !== place) return
  shown = { place, view }
  document.title = address.screen === "" ? about.title : `${view.title} · ${about.title}`
  showPlace(address.screen)
  fill(main, view.content)
  main.removeAttribute("aria-busy")
  if (arrived) {
    scrollTo(0, 0)
    main.querySelector<HTMLElement>("h1")?.focus()
  }
  arrived = true
  view.ready?.()
}

/** Whether a view was shown before: a reader who comes to the page is left where browsers put them, at its top. */
let arrived = false

const lost: Screen = async () => ({
  title: "Nothing here",
  content: h("div", { class: "prose" }, h("h1", { tabindex: "-1" }, "Nothing here"), h("p", {}, "This address names no view of the data."))
})

const failed = (error: unknown): View => ({
  title: "Not shown",
  content: h(
    "div",
    { class: "prose" },
    h("h1", { tabindex: "-1" }, "This cannot be shown"),
    h("p", {}, error instanceof Error ? error.message : String(error))
  )
})

addEventListener("hashchange", () => void show())
void show()
