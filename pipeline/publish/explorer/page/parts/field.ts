import { h } from "../dom.ts"

/** A control under its label. */
export const field = (label: string, control: HTMLElement): HTMLElement => h("label", {}, h("span", {}, label), control)

/** A choice among values, each with the number of rows that have it. */
export const choice = (
  name: string,
  label: string,
  values: readonly (readonly [value: string, count: number])[],
  chosen: string | undefined,
  told: (value: string) => string
): HTMLElement =>
  field(
    label,
    h(
      "select",
      { name },
      h("option", { value: "" }, "all"),
      ...values.map(([value, count]) =>
        h("option", { value, selected: chosen === value }, `${told(value)} (${count.toLocaleString("en")})`)
      )
    )
  )

/** A form of controls that tells of every change, with all that is set. */
export const filterForm = (
  label: string,
  controls: readonly HTMLElement[],
  changed: (set: Readonly<Record<string, string>>) => void
): HTMLFormElement => {
  const form = h("form", { class: "filters", "aria-label": label }, ...controls, h("button", { type: "reset" }, "Clear all"))
  const tell = (): void => {
    const set = [...new FormData(form)].flatMap(([name, value]) =>
      typeof value === "string" && value !== "" ? [[name, value] as const] : []
    )
    changed(Object.fromEntries(set))
  }
  form.addEventListener("input", tell)
  form.addEventListener("submit", (event) => event.preventDefault())
  form.addEventListener("reset", (event) => {
    event.preventDefault()
    for (const control of form.querySelectorAll<HTMLInputElement | HTMLSelectElement>("input, select")) control.value = ""
    tell()
  })
  return form
}
