import { onceEach } from "../../text/keys/once.ts"
import { type Span, slice, trim } from "../../text/span.ts"
import { foldName } from "../names/folded-name.ts"
import type { PagePerson } from "../people/page-people.ts"
import type { DayRegistry } from "../people/registry.ts"
import type { Attributed, Attribution } from "./stretch.ts"

/** The kinds of passage in the body of a press report. */
type ReportKind = "quote" | "cue" | "paraphrase" | "narration" | "heading" | "chrome"

/** A person as a report names them: the fullest name printed, and the office printed with it. */
export type NamedPerson = Readonly<Pick<PagePerson, "name" | "role">>

/** At most a sentence or a stretch of quoted text; start and end are UTF-16 code units of the page. */
export interface ReportPassage extends Span {
  readonly kind: ReportKind
  /** Whose words the passage gives; null in narration and where the source is no single known person. */
  readonly person: NamedPerson | null
  /** The name or office as printed in the passage's cue; null where there is none, or a pronoun only. */
  readonly label: string | null
}

/** Puts the stretches of a report together as passages: marks join the clause beside them, boilerplate stands by itself. */
export const passagesOf = (
  text: string,
  paragraphs: readonly Span[],
  read: readonly (readonly Attributed[])[],
  registry: DayRegistry,
  body: readonly Span[],
  boilerplate: readonly Span[]
): readonly ReportPassage[] => {
  const nameOf = namer(registry)
  const found: ReportPassage[] = []
  let next = 0
  for (const [at, stretches] of read.entries()) {
    const passages = isHeading(text, paragraphs[at]!, stretches) ? [heading(paragraphs[at]!)] : withMarks(stretches, nameOf)
    while (next < boilerplate.length && boilerplate[next]!.end <= body[at]!.start) next++
    const inside: Span[] = []
    while (next < boilerplate.length && boilerplate[next]!.start < body[at]!.end) inside.push(boilerplate[next++]!)
    found.push(...(inside.length === 0 ? passages : carve(text, passages, inside)))
  }
  return found
}

const heading = (span: Span): ReportPassage => ({ ...span, kind: "heading", person: null, label: null })

/** Whether a paragraph is a heading: a short line without the end of a sentence that reports nothing, or a whole quoted line in capitals. */
const isHeading = (text: string, paragraph: Span, stretches: readonly Attributed[]): boolean => {
  const line = slice(text, paragraph)
  const [only, ...others] = stretches.filter(({ kind }) => kind !== "cue")
  if (
    only?.stretch.type === "quote" &&
    !only.stretch.isContinued &&
    others.length === 0 &&
    stretches.every(({ stretch }) => stretch.type !== "sentence")
  )
    return isShout(slice(text, only.stretch.span))
  const isNobodys =
    only?.kind === "narration" || (only?.kind === "paraphrase" && only.source?.person === null && line.split(/\s+/).length <= 6)
  return stretches.length === 1 && isNobodys && !/[.!?…:;,"”’»)]$/.test(line) && line.split(/\s+/).length <= 14
}

/** Whether quoted words are in capitals, without the end of a sentence ("“WE STAND FIRM”"). */
const isShout = (said: string): boolean => /\p{Lu}{2}/u.test(said) && !/\p{Ll}|[.!?…,]$/u.test(said) && said.split(/\s+/).length <= 14

/** The passages of a paragraph; marks and the clause beside them become one cue. */
const withMarks = (stretches: readonly Attributed[], nameOf: (person: PagePerson) => NamedPerson): readonly ReportPassage[] => {
  const found: ReportPassage[] = []
  let last: Attributed["stretch"]["type"] = "quote"
  for (const [at, one] of stretches.entries()) {
    const isMark = one.stretch.type === "mark"
    const source = isMark ? markSource(stretches, at) : one.source
    const { start, end } = one.stretch.span
    const person = source?.person ? nameOf(source.person) : null
    const passage: ReportPassage = { start, end, kind: one.kind, person, label: source?.label ?? null }
    const before = found.at(-1)
    const joins =
      before?.kind === "cue" &&
      passage.kind === "cue" &&
      (last === "mark") !== isMark &&
      (before.person === person || (isMark && before.person === null))
    if (joins) found[found.length - 1] = { ...before, end, person: before.person ?? person, label: before.label ?? passage.label }
    else found.push(passage)
    last = one.stretch.type
  }
  return found
}

/** The source of a quotation mark: that of the quotation beside it. */
const markSource = (stretches: readonly Attributed[], at: number): Attribution | null => {
  const [before, after] = [stretches[at - 1], stretches[at + 1]]
  return (before?.stretch.type === "quote" ? before.source : after?.stretch.type === "quote" ? after.source : null) ?? null
}

/** Gives each person of the page one name and office, always the same object. */
const namer = (registry: DayRegistry): ((person: PagePerson) => NamedPerson) =>
  onceEach((person) => ({
    name: registry.byName.has(foldName(person.name)) ? person.name : (person.facts[0]?.name ?? person.name),
    role: person.role
  }))

/** Cuts passages at the boilerplate inside them, which becomes passages of its own. */
const carve = (text: string, passages: readonly ReportPassage[], boilerplate: readonly Span[]): readonly ReportPassage[] => {
  let next = 0
  const pieces = passages.flatMap((passage) => {
    const parts: ReportPassage[] = []
    let start = passage.start
    while (next < boilerplate.length && boilerplate[next]!.end <= passage.start) next++
    for (let at = next; at < boilerplate.length && boilerplate[at]!.start < passage.end; at++) {
      const one = boilerplate[at]!
      parts.push({ ...passage, ...trim(text, { start, end: Math.max(start, one.start) }) })
      start = one.end
    }
    return [...parts, { ...passage, ...trim(text, { start, end: Math.max(start, passage.end) }) }]
  })
  const set = boilerplate.map((span): ReportPassage => ({ ...span, kind: "chrome", person: null, label: null }))
  return [...pieces.filter(({ start, end }) => end > start), ...set].sort((a, b) => a.start - b.start)
}
