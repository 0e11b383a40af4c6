import { months, reported, saidBefore } from "./lexicon.ts"
import type { Person } from "./people.ts"
import { nounPhrase } from "./phrases.ts"
import { below, between, chance, pick, type Random } from "./random.ts"
import { printed, type Sentence, unstopped } from "./sentences.ts"
import { type Occasion, printedParagraph, type Turn } from "./speeches.ts"
import { word } from "./words.ts"

const day = ({ day, theme }: Occasion): string => `${months[day.month]} ${day.day}, ${theme.year}`

export const title = (random: Random, { theme }: Occasion): string => {
  const about = nounPhrase(random, theme.topic)
    .pieces.map((piece) => (typeof piece === "string" ? piece : word(piece.part, piece.id, piece.form)))
    .join(" ")
  return `${pick(random, ["Meeting on", "Working meeting on", "Conference on", "Session on", "Ceremony devoted to", "Talks on"])} ${about}`
}

/** A transcript as the site of a press service prints it, its boilerplate around it. */
export const transcript = (random: Random, occasion: Occasion, turns: readonly Turn[], heading: string): string => {
  const known = new Set<Person>()
  const label = (speaker: Person): string => {
    if (known.has(speaker)) return speaker.name
    known.add(speaker)
    return `${speaker.office} ${speaker.name}`
  }
  const number = between(random, 10_000, 79_999)
  return [
    "View settings\n\nFont size:\nSite colours:\n\n\nOfficial website of the President of Russia\n\nNews   /",
    heading,
    `${day(occasion)}, ${occasion.place}`,
    `${turns[0]!.speaker.name} took part in ${heading.charAt(0).toLowerCase()}${heading.slice(1)}.`,
    "* * *",
    ...turns.map(({ speaker, paragraphs }) => `${label(speaker)}: ${paragraphs.map(printedParagraph).join("\n\n")}`),
    `${day(occasion)}, ${occasion.place}`,
    `Publication status\n\nPublished in sections: News, Transcripts\n\nPublication date: ${day(occasion)}\n\nDirect link: en.kremlin.ru/d/${number}\n`
  ].join("\n\n")
}

const sentencesOf = ({ paragraphs }: Turn): readonly Sentence[] =>
  paragraphs.flatMap((paragraph) => paragraph.filter((said) => typeof said !== "string"))

/** A news item: what one speaker said, quoted and told, with who said it. */
export const report = (random: Random, occasion: Occasion, turn: Turn, heading: string): string => {
  const { speaker } = turn
  const sayer = (): string => pick(random, [speaker.name, speaker.name, `Mr ${speaker.family}`, "the head of state", "he"])
  const said = sentencesOf(turn)
  const paragraphs = [
    `${speaker.office} ${speaker.name} took part in ${heading.charAt(0).toLowerCase()}${heading.slice(1)} in ${occasion.place}.`
  ]
  for (let at = 0; at < said.length; ) {
    const own = said.slice(at, at + between(random, 1, 4))
    at += own.length
    if (chance(random, 0.35)) {
      paragraphs.push(`${speaker.name} ${pick(random, reported)} ${unstopped({ ...own[0]!, opener: null })}.`)
      at -= own.length - 1
    } else if (chance(random, 0.3)) paragraphs.push(`${speaker.name} ${pick(random, saidBefore)}: “${own.map(printed).join(" ")}”`)
    else {
      const quoted = own.map(printed).join(" ")
      paragraphs.push(`“${quoted.slice(0, -1)},” ${sayer()} ${pick(random, saidBefore)}.`)
    }
  }
  // The site prints a day of the month and an hour; a reader who saved the page may have put the date there.
  const dated = chance(random, 0.7) ? day(occasion) : `  • ${occasion.day.day}\n  • ${between(random, 10, 20)}:${10 + below(random, 49)}`
  return [heading, dated, ...paragraphs].join("\n\n")
}

/** A newspaper's pick of one turn: runs of its paragraphs under a label. */
export const excerpts = (random: Random, occasion: Occasion, turn: Turn, heading: string): string => {
  const kept = turn.paragraphs.filter((_, index) => index === 1 || chance(random, 0.55))
  return [
    heading,
    `${day(occasion)}, ${occasion.place}`,
    `${turn.speaker.office} ${turn.speaker.name}: ${printedParagraph(kept[0] ?? turn.paragraphs[0]!)}`,
    ...kept.slice(1).map(printedParagraph)
  ].join("\n\n")
}
