import { counted } from "../../../../text/write/counted.ts"
import { h } from "../dom.ts"

/** Buttons that go from one disagreement of the versions to the next; null where there is none. */
export const steps = (clashes: readonly HTMLElement[]): HTMLElement | null => {
  if (clashes.length === 0) return null
  let at = -1
  const place = h("span", { role: "status" }, counted(clashes.length, "disagreement"))
  const go = (step: number) => () => {
    at = at < 0 && step < 0 ? clashes.length - 1 : (at + step + clashes.length) % clashes.length
    clashes[at]?.scrollIntoView({ block: "center" })
    clashes[at]?.focus({ preventScroll: true })
    place.textContent = `Disagreement ${at + 1} of ${clashes.length}`
  }
  return h(
    "div",
    { class: "steps" },
    place,
    h("button", { type: "button", click: go(-1), "aria-label": "Previous disagreement" }, "↑ Previous"),
    h("button", { type: "button", click: go(1), "aria-label": "Next disagreement" }, "↓ Next")
  )
}
