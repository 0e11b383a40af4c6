import { Argument, Command, Flag } from "effect/cli"
import * as Effect from "effect/Effect"

const folder = (name: string, description: string) => Flag.String(name).pipe(Flag.withDescription(description))
const folderOr = (byDefault: string, name: string, description: string) =>
  folder(name, `${description} (default: ${byDefault})`).pipe(Flag.withDefault(byDefault))
const choice = (name: string, description: string) => Flag.Boolean(name).pipe(Flag.withDescription(description), Flag.withDefault(false))
const argument = (name: string, description: string) => Argument.String(name).pipe(Argument.withDescription(description))

/**
 * Makes a command from its help, its flags, the module that runs it, and examples: pairs of the words after `npm start --` and what they
 * do. The module is loaded when the command runs, and the whole of `effect` with it: neither help nor a wrong flag waits for a database.
 */
const subcommand = <const Flags extends Command.Command.Config, A, E, R>(
  name: string,
  description: string,
  flags: Flags,
  load: () => Promise<{ readonly run: (given: Command.Command.Config.Infer<Flags>) => Effect.Effect<A, E, R> }>,
  examples: Readonly<Record<string, string>>
) =>
  Command.make(name, flags, (given) => Effect.flatMap(Effect.promise(load), (module) => module.run(given))).pipe(
    Command.withDescription(description),
    Command.withExamples(Object.entries(examples).map(([words, does]) => ({ command: `npm start -- ${words}`, description: does })))
  )

const dist = folderOr("dist", "dist", "Published folder")
const cache = folderOr(".cache/pages", "cache", "Folder for results kept from run to run; may be removed between runs")

const buildCommand = subcommand(
  "build",
  "Build the dataset from saved pages and publish it",
  {
    raw: folderOr("raw", "raw", "Folder of saved pages and reviewed tables"),
    out: folderOr("dist", "out", "Folder to publish into"),
    gold: Flag.optional(
      folder("gold", "Folder of annotation to score the build against; a missed threshold publishes nothing (default: not scored)")
    ),
    keepGoing: choice("keep-going", "Set bad pages aside and go on; the exit code is 1 all the same (default: stop at a bad page)"),
    page: Flag.Boolean("page").pipe(
      Flag.withDescription("Write index.html, the page in which people look at the tables; --no-page leaves it out (default: written)"),
      Flag.withDefault(true)
    ),
    cache,
    quiet: choice("quiet", "Print errors only (default: print progress and a summary)")
  },
  () => import("./commands/build.ts"),
  {
    build: "raw/ to dist/",
    "build --gold tests/gold": "Score against the annotation before publishing",
    "build --raw my-pages --out my-dist --keep-going": "Your own pages; bad ones are set aside"
  }
)

const validateCommand = subcommand(
  "validate",
  "Check published files: checksums, schemas, keys, spans, and that all formats hold the same",
  { dist },
  () => import("./commands/validate.ts"),
  { "validate --dist dist": "Check what was published or downloaded" }
)

const evaluateCommand = subcommand(
  "evaluate",
  "Score the pipeline on annotated pages; publishes nothing",
  { raw: folder("raw", "Folder of saved pages"), gold: folder("gold", "Folder of annotation"), cache },
  () => import("./commands/evaluate.ts"),
  { "evaluate --raw raw --gold tests/gold": "Precision and recall on the five pages" }
)

const diffCommand = subcommand(
  "diff",
  "Show what differs between two published folders: rows by id, with the columns that changed",
  {
    before: argument("old", "Published folder that came first"),
    after: argument("new", "Published folder that came later"),
    markdown: choice("markdown", "Write Markdown, for a review (default: for a terminal)")
  },
  () => import("./commands/diff.ts"),
  { "diff dist-1.0.0 dist": "In the terminal", "diff --markdown dist-1.0.0 dist": "As Markdown" }
)

const releaseCommand = subcommand(
  "release",
  "Check that the version is large enough for what changed since the last published state; if not, propose one",
  { dist, since: folder("since", "Published folder to compare with, such as that of the last release") },
  () => import("./commands/release.ts"),
  { "release --since dist-1.0.0": "What `make release` runs" }
)

export const command = Command.make("forum-of-regions").pipe(
  Command.withDescription("From saved pages with political speeches to open tables of speeches, speakers and figures"),
  Command.withSubcommands([buildCommand, validateCommand, evaluateCommand, diffCommand, releaseCommand])
)
