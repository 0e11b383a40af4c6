import fc from "fast-check"
import { hostileTexts } from "../hostile/texts.ts"

/** Pieces of good and bad pages. */
const fragment = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom("\n", "\n\n", "\r\n", "\r\n\r\n", "\r", " ", "   ", "\u00a0", "\t", "\u2028", "\f", "\uFEFF") },
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      "Harbour day",
      "May 3, 2019, Gomel",
      "Posted: 03.05.2019",
      "Mayor Anna Berg: ",
      "Anna Berg:",
      "Question: ",
      "Kari Holm, Minister of Trade: ",
      "— ",
      "* * *",
      "(Applause.)",
      "See also",
      "Official website of the President of Russia",
      "---\ntitle: a\n---\n"
    )
  },
  {
    weight: 8,
    arbitrary: fc.constantFrom(
      "We built the pier in nine months, for $3 million.",
      "Trade grew by 12 percent, to exceed 40 billion rubles.",
      "“We built the pier,” Mayor Anna Berg said.",
      "The mayor stressed that more than 370 boats came in 2018.",
      "“We will build",
      "another one.”",
      "she added, noting that",
      "according to Kari Holm",
      "Friends, thank you. ",
      "the 8th Forum of Regions",
      "UnionState",
      "one third of",
      "5–7 percent",
      "1,000,000",
      "3.5",
      "Mr. ",
      "…",
      "?!”"
    )
  },
  { weight: 2, arbitrary: fc.constantFrom("😀", "e\u0301", "ц.", "\u202e", "\u0007", "“", "”", '"', "«", "»", "(", ")", "<…>", "|") },
  { weight: 1, arbitrary: fc.constantFrom(...Object.values(hostileTexts)).map((make) => make(120)) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 12 }).filter((text) => text.isWellFormed()) }
)

/** Arbitrary pages, put together from such pieces; never blank. */
export const pageText: fc.Arbitrary<string> = fc.array(fragment, { minLength: 1, maxLength: 30 }).map((parts) => `${parts.join("")}.`)
