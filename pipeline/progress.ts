import { Clock, Console, Context, Effect, Layer } from "effect"

/** Milliseconds between two states of a line. */
const refresh = 50

/** Tells the person at the terminal how far a command is. It writes to standard error, so that results can be piped. */
export class Progress extends Context.Service<
  Progress,
  {
    /** `done` of the `of` pieces of a step are done. */
    readonly advance: (step: string, done: number, of: number) => Effect.Effect<void>
    /** A step is over; `outcome` is its result with counts ("349 pages"). */
    readonly finish: (step: string, outcome: string) => Effect.Effect<void>
    /** One line of the closing summary. */
    readonly say: (line: string) => Effect.Effect<void>
  }
>()("pipeline/Progress") {
  static readonly quiet = Layer.succeed(Progress, { advance: () => Effect.void, finish: () => Effect.void, say: () => Effect.void })

  /** One plain line per finished step, for logs and pipes. */
  static readonly plain = Layer.succeed(Progress, {
    advance: () => Effect.void,
    finish: (step, outcome) => Console.error(`${step}: ${outcome}`),
    say: (line) => Console.error(line)
  })

  /** One line per step, rewritten as the step advances, for a terminal. */
  static readonly terminal = Layer.sync(Progress, () => {
    const rewrite = (text: string) => Effect.sync(() => void process.stderr.write(`\r\u001b[2K${text}`))
    let shownAt = 0
    return {
      advance: (step, done, of) =>
        Effect.gen(function* () {
          const now = yield* Clock.currentTimeMillis
          if (now - shownAt < refresh && done !== of) return
          shownAt = now
          yield* rewrite(`${step.padEnd(12)} ${done} of ${of}`)
        }),
      finish: (step, outcome) => rewrite(`${step.padEnd(12)} ${outcome}\n`),
      say: (line) => Console.error(line)
    }
  })
}
