import { Argument, Command, Flag } from "effect/cli"
import * as Effect from "effect/Effect"

/** Loads the module of a command when it runs, and the whole of `effect` with it: neither help nor a wrong flag waits for a database. */
const run =
  <Flags, A, E, R>(load: () => Promise<{ readonly run: (flags: Flags) => Effect.Effect<A, E, R> }>) =>
  (flags: Flags) =>
    Effect.flatMap(Effect.promise(load), (command) => command.run(flags))

const raw = Flag.String("raw").pipe(
  Flag.withDescription("Folder of saved pages and reviewed tables (default: raw)"),
  Flag.withDefault("raw")
)
const dist = Flag.String("dist").pipe(Flag.withDescription("Published folder (default: dist)"), Flag.withDefault("dist"))
const cache = Flag.String("cache").pipe(
  Flag.withDescription("Folder for results kept from run to run; may be removed between runs (default: .cache/pages)"),
  Flag.withDefault(".cache/pages")
)
const quiet = Flag.Boolean("quiet").pipe(
  Flag.withDescription("Print errors only (default: print progress and a summary)"),
  Flag.withDefault(false)
)

const buildCommand = Command.make(
  "build",
  {
    raw,
    out: Flag.String("out").pipe(Flag.withDescription("Folder to publish into (default: dist)"), Flag.withDefault("dist")),
    gold: Flag.String("gold").pipe(
      Flag.withDescription("Folder of annotation to score the build against; a missed threshold publishes nothing (default: not scored)"),
      Flag.optional
    ),
    keepGoing: Flag.Boolean("keep-going").pipe(
      Flag.withDescription("Set bad pages aside and go on; the exit code is 1 all the same (default: stop at a bad page)"),
      Flag.withDefault(false)
    ),
    cache,
    quiet
  },
  run(() => import("./commands/build.ts"))
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
  run(() => import("./commands/validate.ts"))
).pipe(
  Command.withDescription("Check published files: checksums, schemas, keys, spans, and that all formats hold the same"),
  Command.withExamples([{ command: "npm start -- validate --dist dist", description: "Check what was published or downloaded" }])
)

const evaluateCommand = Command.make(
  "evaluate",
  {
    raw: Flag.String("raw").pipe(Flag.withDescription("Folder of saved pages")),
    gold: Flag.String("gold").pipe(Flag.withDescription("Folder of annotation")),
    cache
  },
  run(() => import("./commands/evaluate.ts"))
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
  run(() => import("./commands/diff.ts"))
).pipe(
  Command.withDescription("Show what differs between two published folders: rows by id, with the columns that changed"),
  Command.withExamples([
    { command: "npm start -- diff dist-1.0.0 dist", description: "In the terminal" },
    { command: "npm start -- diff --markdown dist-1.0.0 dist", description: "As Markdown" }
  ])
)

const releaseCommand = Command.make(
  "release",
  {
    dist,
    since: Flag.String("since").pipe(Flag.withDescription("Published folder to compare with, such as that of the last release"))
  },
  run(() => import("./commands/release.ts"))
).pipe(
  Command.withDescription("Check that the version is large enough for what changed since the last published state; if not, propose one"),
  Command.withExamples([{ command: "npm start -- release --since dist-1.0.0", description: "What `make release` runs" }])
)

export const command = Command.make("forum-of-regions").pipe(
  Command.withDescription("From saved pages with political speeches to open tables of speeches, speakers and figures"),
  Command.withSubcommands([buildCommand, validateCommand, evaluateCommand, diffCommand, releaseCommand])
)
