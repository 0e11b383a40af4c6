export type Child = Node | string | number | null | readonly Child[]

type Attributes = Readonly<Record<string, string | boolean | null | ((event: Event) => void)>>

/** Makes an element. Text becomes text nodes and nothing else, whatever it looks like; a function listens to the event of its name. */
export const h = <Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] => {
  const element = document.createElement(name)
  for (const [attribute, value] of Object.entries(attributes)) {
    if (typeof value === "function") element.addEventListener(attribute, value)
    else if (value !== null && value !== false) element.setAttribute(attribute, value === true ? "" : value)
  }
  element.append(...nodesOf(children))
  return element
}

const nodesOf = (children: readonly Child[]): (Node | string)[] =>
  children.flatMap((child): (Node | string)[] => {
    if (child === null || child === "") return []
    if (typeof child === "object" && !(child instanceof Node)) return nodesOf(child)
    return [typeof child === "number" ? String(child) : (child as Node | string)]
  })

/** Puts other children into an element. */
export const fill = (element: Element, ...children: readonly Child[]): void => element.replaceChildren(...nodesOf(children))

/** A link to an address of the web, if it is one; what a page gives as its address may be anything. */
export const webLink = (url: string | null, text: string): Child =>
  url !== null && /^https?:\/\//i.test(url) ? h("a", { href: url, rel: "noreferrer" }, text) : text
