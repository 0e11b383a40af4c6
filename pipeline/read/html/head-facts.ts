import type { Hints, Translation } from "../../model/derived.ts"
import { attribute, type Element, isElement, isText, type Tree, textOf, tokens } from "./tree.ts"

/** What the head of a page, its links and its data for search engines say of it. */
export type HeadFacts = Pick<Hints, "url" | "published" | "licence" | "language" | "translations"> & {
  /** Names of the page, the surest first. */
  readonly titles: readonly string[]
  /** Names of the site. */
  readonly site: readonly string[]
}

const publishedNames =
  /^(?:article:published_time|og:published_time|datepublished|dc\.date(?:\.issued)?|dcterms\.(?:date|issued|created)|date|pubdate|publish[-_]?date|publication_date|sailthru\.date|parsely-pub-date)$/i

/** Gathers the facts in one walk. What contradicts itself is left out. */
export const headFacts = ({ nodes }: Tree, savedFrom: string | null): HeadFacts => {
  const meta = new Map<string, string>()
  const [canonical, licences, days, titles, translations]: [string[], string[], string[], string[], Translation[]] = [[], [], [], [], []]
  const [pages, data]: [string[], string[]] = [[], []]
  let language: string | null = null
  for (const node of nodes) {
    if (!isElement(node)) continue
    const { tagName } = node
    if (tagName === "html") language = tagOf(attribute(node, "lang") ?? attribute(node, "xml:lang"))
    else if (tagName === "title" && node.namespaceURI.endsWith("xhtml")) titles.push(textOf(node))
    else if (tagName === "meta") addMeta(node, meta)
    else if (tagName === "link" || tagName === "a") {
      const relations = tokens(node, "rel").map((word) => word.toLowerCase())
      const href = relations.length === 0 ? null : absolute(attribute(node, "href"))
      if (href === null) continue
      if (relations.includes("canonical")) canonical.push(href)
      if (relations.includes("license") || relations.includes("licence")) licences.push(href)
      const other = tagOf(attribute(node, "hreflang"))
      if (relations.includes("alternate") && other !== null) translations.push({ language: other, url: href })
    } else if (tagName === "script" && /ld\+json/i.test(attribute(node, "type") ?? ""))
      data.push(...node.childNodes.filter(isText).map(({ value }) => value))
    if (tagName !== "meta" && attribute(node, "itemprop") === "datePublished")
      days.push(attribute(node, "datetime") ?? attribute(node, "content") ?? "")
  }
  for (const block of data) {
    days.push(...inData(block, published))
    licences.push(...inData(block, licenceOf))
    pages.push(...inData(block, pageOf))
  }
  const named = [...meta].filter(([name]) => publishedNames.test(name)).map(([, content]) => content)
  const url = canonical[0] ?? absolute(meta.get("og:url") ?? null) ?? only(pages.map(absolute)) ?? absolute(savedFrom)
  return {
    url,
    published: only([...named, ...days].map(isoDay)),
    licence: only([...licences, ...licenceNames.map((name) => meta.get(name) ?? "")].map(licenceAt)),
    language: language ?? tagOf(meta.get("content-language") ?? meta.get("inlanguage") ?? null),
    translations: translations.filter(({ language: other, url: there }) => other !== language && there !== url),
    titles: [meta.get("og:title"), meta.get("twitter:title"), meta.get("dc.title"), ...titles].filter(
      (name) => name !== undefined && name !== ""
    ) as string[],
    site: [meta.get("og:site_name"), meta.get("application-name")].filter((name) => name !== undefined)
  }
}

/** Keeps the first content of each name: later ones belong to other items of the page. */
const addMeta = (element: Element, meta: Map<string, string>): void => {
  const name =
    attribute(element, "property") ?? attribute(element, "name") ?? attribute(element, "itemprop") ?? attribute(element, "http-equiv")
  const content = attribute(element, "content")?.trim()
  if (name !== null && content && !meta.has(name.toLowerCase())) meta.set(name.toLowerCase(), content)
}

/** Addresses with a scheme: others lead nowhere once the page is saved. */
const absolute = (href: string | null): string | null =>
  href !== null && /^https?:\/\/[^\s/]+\.[^\s]+$/.test(href.trim()) ? href.trim() : null

/** A tag in the usual case of BCP 47; null for what is none. */
const tagOf = (lang: string | null): string | null => {
  const found = /^([a-z]{2,3})(?:[-_]([a-z]{2}))?$/i.exec(lang?.trim() ?? "")
  return found === null ? null : found[1]!.toLowerCase() + (found[2] === undefined ? "" : `-${found[2].toUpperCase()}`)
}

/** The day at the head of an ISO time, as its own time zone counts it. */
export const isoDay = (time: string): string | null => {
  const day = /^\s*(\d{4}-\d{2}-\d{2})(?![\d-])/.exec(time)?.[1] ?? null
  return day !== null && !Number.isNaN(Date.parse(day)) && new Date(day).toISOString().startsWith(day) ? day : null
}

/** Facts in a block of JSON-LD, found as text: such blocks are often not quite JSON. */
const published = /"datePublished"\s*:\s*"([^"]{10,40})"/
const licenceOf = /"license"\s*:\s*"([^"]{5,200})"/
const pageOf = /"mainEntityOfPage"\s*:\s*(?:"|\{[^{}"]{0,20}(?:"@type"[^{}"]{0,5}"WebPage"[^{}"]{0,10})?"@id"\s*:\s*")(https?:[^"]{5,500})"/

const inData = (block: string, fact: RegExp): readonly string[] => fact.exec(block)?.slice(1) ?? []

/** Names under which pages give their licence, of Dublin Core and others. */
const licenceNames = ["dc.rights", "dcterms.rights", "dcterms.license", "rights", "license"] as const

const creativeCommons = /creativecommons\.org\/(?:licenses\/(by(?:-nc)?(?:-nd|-sa)?)|publicdomain\/(zero))\/(\d\.\d)/i

const licenceAt = (text: string): string | null => {
  const found = creativeCommons.exec(text)
  if (found !== null) return found[2] === undefined ? `CC-${found[1]!.toUpperCase()}-${found[3]}` : `CC0-${found[3]}`
  const short = /^CC[ -](BY(?:-(?:NC|ND|SA)){0,2})[ -](\d\.\d)$/i.exec(text.trim())
  if (short !== null) return `CC-${short[1]!.toUpperCase()}-${short[2]}`
  const open = /open-government-licence\/version\/(\d)\b/i.exec(text)
  return open === null ? null : `OGL-UK-${open[1]}.0`
}

/** The one value among several; null where they differ. */
const only = (values: readonly (string | null)[]): string | null => {
  const distinct = new Set(values.filter((value) => value !== null))
  return distinct.size === 1 ? [...distinct][0]! : null
}
