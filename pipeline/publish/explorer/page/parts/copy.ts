import { h } from "../dom.ts"

/** A text to copy under its name, with the button that does so. */
export const copyable = (label: string, text: string): HTMLElement => {
  const code = h("code", {}, text)
  const button = h("button", { type: "button", "aria-label": `Copy ${label}`, click: () => void copied(text, code, button) }, "Copy")
  return h("div", { class: "copyable" }, h("div", {}, h("h3", {}, label), button), h("pre", {}, code))
}

/** Copies, and says so. Where the browser refuses, the text is selected, to be copied by hand. */
const copied = async (text: string, code: HTMLElement, button: HTMLButtonElement): Promise<void> => {
  const done = await navigator.clipboard.writeText(text).then(
    () => true,
    () => false
  )
  if (!done) getSelection()?.selectAllChildren(code)
  button.textContent = done ? "Copied" : "Selected"
  setTimeout(() => {
    button.textContent = "Copy"
  }, 2000)
}
