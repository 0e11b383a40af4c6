import { fill, h } from "../dom.ts"
import { figureCard } from "./figure-card.ts"

/** Where the card of a figure opens beside a text, and what opens and closes it as the address says. Escape closes it. */
export const cardPlace = (closed: string) => {
  const place = h("div", {
    keydown: (event) => {
      if ((event as KeyboardEvent).key === "Escape") location.hash = closed
    }
  })
  let open: string | undefined
  const change = async ({ figure }: Readonly<Record<string, string>>): Promise<void> => {
    for (const mark of document.querySelectorAll(".figure.open")) mark.classList.remove("open")
    const card = figure === undefined ? null : await figureCard(figure, closed)
    fill(place, card)
    const mark = markOf(card === null ? open : figure)
    if (card === null) mark?.focus({ preventScroll: true })
    else {
      mark?.classList.add("open")
      if (mark !== null && !isSeen(mark)) mark.scrollIntoView({ block: "center" })
      card.querySelector("h2")?.focus({ preventScroll: true })
    }
    open = card === null ? undefined : figure
  }
  return { place, change }
}

const markOf = (figure: string | undefined): HTMLElement | null =>
  figure === undefined ? null : document.querySelector(`.figure[data-figure="${CSS.escape(figure)}"]`)

const isSeen = (element: Element): boolean => {
  const { top, bottom } = element.getBoundingClientRect()
  return top > 0 && bottom < innerHeight * 0.9
}
