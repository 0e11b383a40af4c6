import { type Span, slice, trim } from "../../text/span.ts"
import type { Figure, Registry } from "../people/page-people.ts"
import { foldName } from "../people/registry.ts"
import type { Attributed } from "./attribution.ts"
import type { ReportPassage, Source } from "./index.ts"
import type { Attribution } from "./source.ts"

/** Puts the read stretches together as passages: marks with the clause beside them, furniture by itself. */
export const passagesOf = (
  text: string,
  paragraphs: readonly Span[],
  read: readonly (readonly Attributed[])[],
  registry: Registry,
  body: readonly Span[],
  furniture: readonly Span[]
): readonly ReportPassage[] => {
  const person = personOf(registry)
  const found: ReportPassage[] = []
  let next = 0
  for (const [at, stretches] of read.entries()) {
    const passages = isHeading(text, paragraphs[at]!, stretches) ? [heading(paragraphs[at]!)] : withMarks(stretches, person)
    while (next < furniture.length && furniture[next]!.end <= body[at]!.start) next++
    const inside: Span[] = []
    while (next < furniture.length && furniture[next]!.start < body[at]!.end) inside.push(furniture[next++]!)
    found.push(...(inside.length === 0 ? passages : carve(text, passages, inside)))
  }
  return found
}

const heading = (span: Span): ReportPassage => ({ ...span, kind: "heading", person: null, label: null })

/** A short line that ends like no sentence and reports nothing, or is quoted whole and ends like none ("“WE STAND FIRM”"). */
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
    only?.kind === "narration" || (only?.kind === "paraphrase" && only.source?.figure === null && line.split(/\s+/).length <= 6)
  return stretches.length === 1 && isNobodys && !/[.!?…:;,"”’»)]$/.test(line) && line.split(/\s+/).length <= 14
}

const isShout = (said: string): boolean => /\p{Lu}{2}/u.test(said) && !/\p{Ll}|[.!?…,]$/u.test(said) && said.split(/\s+/).length <= 14

const withMarks = (stretches: readonly Attributed[], person: (figure: Figure) => Source): readonly ReportPassage[] => {
  const found: ReportPassage[] = []
  let last: Attributed["stretch"]["type"] = "quote"
  for (const [at, one] of stretches.entries()) {
    const isMark = one.stretch.type === "mark"
    const source = isMark ? markSource(stretches, at) : one.source
    const passage: ReportPassage = {
      start: one.stretch.span.start,
      end: one.stretch.span.end,
      kind: one.kind,
      person: source?.figure ? person(source.figure) : null,
      label: source?.label ?? null
    }
    const before = found.at(-1)
    const joins =
      before?.kind === "cue" &&
      passage.kind === "cue" &&
      (last === "mark") !== isMark &&
      (before.person === passage.person || (isMark && before.person === null))
    if (joins)
      found[found.length - 1] = {
        ...before,
        end: passage.end,
        person: before.person ?? passage.person,
        label: before.label ?? passage.label
      }
    else found.push(passage)
    last = one.stretch.type
  }
  return found
}

/** A mark goes with the quotation it encloses. */
const markSource = (stretches: readonly Attributed[], at: number): Attribution | null => {
  const [before, after] = [stretches[at - 1], stretches[at + 1]]
  return (before?.stretch.type === "quote" ? before.source : after?.stretch.type === "quote" ? after.source : null) ?? null
}

const personOf = (registry: Registry): ((figure: Figure) => Source) => {
  const known = new Map<Figure, Source>()
  return (figure) => {
    const source = known.get(figure) ?? {
      name: registry.byName.has(foldName(figure.name)) ? figure.name : (figure.facts[0]?.name ?? figure.name),
      role: figure.role
    }
    known.set(figure, source)
    return source
  }
}

/** Cuts furniture out of the passages it stands in. */
const carve = (text: string, passages: readonly ReportPassage[], furniture: readonly Span[]): readonly ReportPassage[] => {
  let next = 0
  const pieces = passages.flatMap((passage) => {
    const parts: ReportPassage[] = []
    let start = passage.start
    while (next < furniture.length && furniture[next]!.end <= passage.start) next++
    for (let at = next; at < furniture.length && furniture[at]!.start < passage.end; at++) {
      const one = furniture[at]!
      parts.push({ ...passage, ...trim(text, { start, end: Math.max(start, one.start) }) })
      start = one.end
    }
    return [...parts, { ...passage, ...trim(text, { start, end: Math.max(start, passage.end) }) }]
  })
  const set = furniture.map((span): ReportPassage => ({ ...span, kind: "chrome", person: null, label: null }))
  return [...pieces.filter(({ start, end }) => end > start), ...set].sort((a, b) => a.start - b.start)
}
