import { remembered } from "../../text/keys/remembered.ts"
import { furniture, furnitureNames, furnitureRoles, furnitureTypes, hiddenClasses, joinedFurnitureNames } from "./elements.ts"
import type { Survey } from "./survey.ts"
import { ancestors, attribute, type Element, isElement, isLink, isText, tokens } from "./tree.ts"

/**
 * Whether an element stands around the text of a page, or is hidden: by its kind, its role, its type, its style, or its name. An element around
 * the headline is none; one that only its name tells is none if it holds a long text.
 */
export const isFurniture = (element: Element, { aroundHeadline, holdText, behind }: Survey): boolean => {
  if (behind.has(element) || isRowOfLinks(element)) return !aroundHeadline.has(element)
  if (element.attrs.length === 0 && !furniture.has(element.tagName) && element.tagName !== "header" && element.tagName !== "sup")
    return false
  if (aroundHeadline.has(element) || element.tagName === "body" || element.tagName === "html") return false
  return (
    isHidden(element) ||
    isAround(element, holdText) ||
    isNoteMark(element) ||
    tokens(element, "role").some((role) => furnitureRoles.has(role)) ||
    furnitureTypes.test(attribute(element, "itemtype") ?? "") ||
    (!holdText.has(element) && isNamedSo(element))
  )
}

/** Fewest links side by side that are a menu. */
const menuLinks = 3

/** Whether links stand side by side, and nothing but signs between them. */
const isRowOfLinks = ({ tagName, childNodes }: Element): boolean => {
  if (childNodes.length < menuLinks || !(tagName === "p" || tagName === "div" || tagName === "td" || tagName === "center")) return false
  let links = 0
  for (const node of childNodes) {
    if (isText(node) ? /[\p{L}\p{N}]/u.test(node.value) : isElement(node) && !isLink(node)) return false
    if (isElement(node)) links++
  }
  return links >= menuLinks
}

const isHidden = (element: Element): boolean =>
  attribute(element, "hidden") !== null ||
  attribute(element, "aria-hidden")?.toLowerCase() === "true" ||
  /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)\b/i.test(attribute(element, "style") ?? "") ||
  tokens(element, "class").some((name) => hiddenClasses.has(name))

const isAround = (element: Element, holdText: Survey["holdText"]): boolean => {
  const { tagName } = element
  if (tagName === "header") return !holdText.has(element) && !isWithin(element, "article", "main", "section")
  if (!furniture.has(tagName)) return false
  // The foot of a quotation and the caption below it name its speaker.
  if (tagName === "footer") return !isWithin(element, "blockquote")
  if (tagName === "figcaption") return !(isElement(element.parentNode) && element.parentNode.childNodes.some(isQuotation))
  return true
}

/** Most elements around one that are looked at: pages nest deep to harm. */
const farthest = 200

/** Whether an element stands within one of these kinds. */
const isWithin = (element: Element, ...names: readonly string[]): boolean => {
  let steps = 0
  for (const each of ancestors(element)) {
    if (names.includes(each.tagName)) return true
    if (++steps > farthest) return false
  }
  return false
}

const isQuotation = (node: Element["childNodes"][number]): boolean => isElement(node) && node.tagName === "blockquote"

/** The number of a note, raised and linked to it. */
const isNoteMark = ({ tagName, childNodes }: Element): boolean =>
  tagName === "sup" && childNodes.some((node) => isElement(node) && node.tagName === "a")

const isNamedSo = (element: Element): boolean =>
  tokens(element, "class").some(isFurnitureName) || tokens(element, "id").some(isFurnitureName)

/** Sites use few names, again and again. */
const isFurnitureName = remembered((name) => furnitureNames.test(name) || joinedFurnitureNames.test(name), 1024)
