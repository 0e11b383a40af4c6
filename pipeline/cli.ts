import { Clock, Console, Data, Effect, Option } from "effect"
import { Argument, Command, Flag } from "effect/cli"
import { build, datasetOf } from "./build.ts"
import { readGold } from "./evaluate/gold.ts"
import { AccuracyError, evaluate } from "./evaluate/index.ts"
import { accuracyReport, missedThresholds } from "./evaluate/report.ts"
import { isFaultOfRows, tellFailure } from "./failures.ts"
import { Progress } from "./progress.ts"
import { diff, diffMarkdown, diffText, proposal, VersionError, versionError } from "./publish/diff/index.ts"
import { recover, validate } from "./publish/index.ts"
import { readRawFolder } from "./read/index.ts"
import { type Problem, tell } from "./read/problem.ts"

/** The command did its work, but not on everything it was given. */
class Incomplete extends Data.TaggedError("Incomplete")<{ readonly problems: readonly Problem[] }> {
  override get message() {
    return `Set aside, the rest is published:\n${this.problems.map(tell).join("\n")}`
  }
}

/** The rows of a build do not hold what is promised of them. */
class NotPublished extends Data.TaggedError("NotPublished")<{ readonly told: string; readonly folder: string }> {
  override get message() {
    return `${this.told}\nNothing was published; ${this.folder} is as it was. Pages are not to blame, but without the one a row names the others can be built: move it out of pages/.`
  }
}

const raw = Flag.String("raw").pipe(
  Flag.withDescription("Folder of saved pages and reviewed tables (default: raw)"),
  Flag.withDefault("raw")
)
const dist = Flag.String("dist").pipe(Flag.withDescription("Folder of published files (default: dist)"), Flag.withDefault("dist"))
const cache = Flag.String("cache").pipe(
  Flag.withDescription("Folder for what is kept from run to run; may be removed between runs (default: .cache/pages)"),
  Flag.withDefault(".cache/pages")
)
const quiet = Flag.Boolean("quiet").pipe(
  Flag.withDescription("Say nothing but errors (default: say what is done)"),
  Flag.withDefault(false)
)

const progressLayer = (isQuiet: boolean) => (isQuiet ? Progress.quiet : process.stderr.isTTY ? Progress.terminal : Progress.plain)

const buildCommand = Command.make(
  "build",
  {
    raw,
    out: Flag.String("out").pipe(Flag.withDescription("Folder to publish into (default: dist)"), Flag.withDefault("dist")),
    gold: Flag.String("gold").pipe(
      Flag.withDescription("Folder of annotation: the build is scored, and a missed threshold publishes nothing (default: not scored)"),
      Flag.optional
    ),
    keepGoing: Flag.Boolean("keep-going").pipe(
      Flag.withDescription("Set bad pages aside and go on; the exit code is 1 all the same (default: stop at a bad page)"),
      Flag.withDefault(false)
    ),
    cache,
    quiet
  },
  Effect.fn(function* (flags) {
    const started = yield* Clock.currentTimeMillis
    const timed = Effect.gen(function* () {
      const refused = yield* build({ ...flags, dist: flags.out, gold: Option.getOrNull(flags.gold) })
      const progress = yield* Progress
      yield* progress.say(`\n  ${(((yield* Clock.currentTimeMillis) - started) / 1000).toFixed(1)} seconds`)
      return refused
    })
    const refused = yield* timed.pipe(
      Effect.provide(progressLayer(flags.quiet)),
      Effect.catchIf(isFaultOfRows, (error) => new NotPublished({ told: tellFailure(error), folder: flags.out }))
    )
    if (refused.length > 0) return yield* new Incomplete({ problems: refused })
  })
).pipe(
  Command.withDescription("Build the dataset from saved pages and publish it"),
  Command.withExamples([
    { command: "npm start -- build", description: "raw/ to dist/" },
    { command: "npm start -- build --gold tests/gold", description: "Score against the annotation before publishing" },
    { command: "npm start -- build --raw my-pages --out my-dist --keep-going", description: "Your own pages; bad ones are set aside" }
  ])
)

const validateCommand = Command.make(
  "validate",
  { dist },
  Effect.fn(function* (flags) {
    yield* recover(flags.dist)
    const checked = yield* validate(flags.dist)
    yield* Console.log(`${flags.dist}: ${checked} checks passed`)
  })
).pipe(
  Command.withDescription("Check published files: schemas, keys, coverage, slices, formats, checksums"),
  Command.withExamples([{ command: "npm start -- validate --dist dist", description: "Check what was published or downloaded" }])
)

const evaluateCommand = Command.make(
  "evaluate",
  {
    raw: Flag.String("raw").pipe(Flag.withDescription("Folder of saved pages")),
    gold: Flag.String("gold").pipe(Flag.withDescription("Folder of annotation")),
    cache
  },
  Effect.fn(function* (flags) {
    const gold = yield* readGold(flags.gold)
    const dataset = yield* datasetOf(yield* readRawFolder(flags.raw), { ...flags, keepGoing: false }).pipe(Effect.provide(Progress.quiet))
    const measures = evaluate(dataset, gold)
    yield* Console.log(accuracyReport(measures, gold))
    const missed = missedThresholds(measures, gold)
    if (missed.length > 0) return yield* new AccuracyError({ missed })
  })
).pipe(
  Command.withDescription("Score the pipeline on annotated pages; publishes nothing"),
  Command.withExamples([
    { command: "npm start -- evaluate --raw raw --gold tests/gold", description: "Precision and recall on the five pages" }
  ])
)

const diffCommand = Command.make(
  "diff",
  {
    before: Argument.String("old").pipe(Argument.withDescription("Published folder that came first")),
    after: Argument.String("new").pipe(Argument.withDescription("Published folder that came later")),
    markdown: Flag.Boolean("markdown").pipe(
      Flag.withDescription("Write Markdown, for a review (default: for a terminal)"),
      Flag.withDefault(false)
    )
  },
  Effect.fn(function* ({ before, after, markdown }) {
    const found = yield* diff(before, after)
    yield* Console.log((markdown ? diffMarkdown(found) : diffText(found)).trimEnd())
  })
).pipe(
  Command.withDescription("Show the rows that two published folders do not share, by id, with the columns that changed"),
  Command.withExamples([
    { command: "npm start -- diff dist-1.0.0 dist", description: "In the terminal" },
    { command: "npm start -- diff --markdown dist-1.0.0 dist", description: "As Markdown" }
  ])
)

const releaseCommand = Command.make(
  "release",
  {
    dist,
    since: Flag.String("since").pipe(Flag.withDescription("Folder of the last published state"))
  },
  Effect.fn(function* (flags) {
    const found = yield* diff(flags.since, flags.dist)
    const tooSmall = versionError(found)
    if (tooSmall !== null) {
      const today = new Date(yield* Clock.currentTimeMillis).toISOString().slice(0, 10)
      yield* Console.log(`Add to raw/releases.csv, in your words, and run make:\n${proposal(found, today)}\n`)
      return yield* new VersionError(tooSmall)
    }
    yield* Console.log(`${diffText(found).split("\n", 1)[0]}: the version is large enough`)
  })
).pipe(
  Command.withDescription("Check that the version does the difference from the last published state justice, else propose one"),
  Command.withExamples([{ command: "npm start -- release --since dist-1.0.0", description: "What `make release` runs" }])
)

export const command = Command.make("forum-of-regions").pipe(
  Command.withDescription("From saved pages with political speeches to open tables of speeches, speakers and figures"),
  Command.withSubcommands([buildCommand, validateCommand, evaluateCommand, diffCommand, releaseCommand])
)
