import { Clock, Console, Context, Effect, Layer } from "effect"

/** What people see while a command runs; nothing of it reaches the data. */
export class Progress extends Context.Service<
  Progress,
  {
    /** One more piece of a step is done. */
    readonly advance: (step: string, done: number, of: number) => Effect.Effect<void>
    /** A step is over; `outcome` says what came of it, with counts. */
    readonly finish: (step: string, outcome: string) => Effect.Effect<void>
    /** A line of the closing summary. */
    readonly say: (line: string) => Effect.Effect<void>
  }
>()("pipeline/Progress") {
  static readonly quiet = Layer.succeed(Progress, { advance: () => Effect.void, finish: () => Effect.void, say: () => Effect.void })

  /** Plain lines, one per finished step: for logs and pipes. */
  static readonly plain = Layer.succeed(Progress, {
    advance: () => Effect.void,
    finish: (step, outcome) => Console.error(`${step}: ${outcome}`),
    say: (line) => Console.error(line)
  })

  /** One line per step, rewritten as it goes: for people at a terminal. */
  static readonly terminal = Layer.sync(Progress, () => {
    const rewrite = (text: string) => Effect.sync(() => void process.stderr.write(`\r\u001b[2K${text}`))
    let shownAt = 0
    return {
      advance: (step, done, of) =>
        Effect.gen(function* () {
          const now = yield* Clock.currentTimeMillis
          if (now - shownAt < 50 && done !== of) return
          shownAt = now
          yield* rewrite(`${step.padEnd(12)} ${done} of ${of}`)
        }),
      finish: (step, outcome) => rewrite(`${step.padEnd(12)} ${outcome}\n`),
      say: (line) => Console.error(line)
    }
  })
}
