import * as NodeRuntime from "@effect/platform-node/NodeRuntime"
import * as NodeServices from "@effect/platform-node/NodeServices"
import * as Cause from "effect/Cause"
import * as Console from "effect/Console"
import { CliError, Command } from "effect/cli"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import type * as PlatformError from "effect/PlatformError"
import packageJson from "../package.json" with { type: "json" }
import { command } from "./cli.ts"
import { expectedIn, type Failure, isOfMemory, tellFailure } from "./failures.ts"

/** Whatever a command may fail with: an error class without words for its reader does not pass the type check here. */
type Expected = Failure | PlatformError.PlatformError | CliError.CliError

/** Expected failures are told in words; a defect is a fault of the program and shows its stack trace. */
const report = (cause: Cause.Cause<Expected>) => {
  if (Cause.hasInterruptsOnly(cause)) return Console.error("stopped; the published files are as they were")
  const error = expectedIn(cause)
  const defect = String(Cause.squash(cause))
  // The command line has already told which flag or command is wrong, and what is right.
  if (CliError.isCliError(error)) return Effect.void
  if (error !== null) return Console.error(tellFailure(error))
  return Console.error(isOfMemory(defect) ? tellFailure({ _tag: "OutOfMemory", heading: "", message: defect }) : Cause.pretty(cause))
}

/** 0 for success, 1 for a failure of data or validation or for lost output, 2 for wrong usage, 130 when stopped by the user. */
const exitCode = (exit: Exit.Exit<unknown, unknown>): number => {
  if (Exit.isSuccess(exit)) return lost ? 1 : 0
  if (Cause.hasInterruptsOnly(exit.cause)) return 130
  const error = Cause.squash(exit.cause) as { readonly _tag?: unknown } | null
  return CliError.isCliError(error) || error?._tag === "SettingError" ? 2 : 1
}

/** Whether a part of the output could not be written. Who closes a pipe wants no more of it, and loses nothing. */
let lost = false
for (const stream of [process.stdout, process.stderr])
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") return
    if (!lost && stream === process.stdout) process.stderr.write(`The output is incomplete: ${error.message}\n`)
    lost = true
  })

Command.run(command, { version: packageJson.version }).pipe(
  Effect.onError(report),
  Effect.provide(NodeServices.layer),
  // A stream tells of an error only after the write.
  NodeRuntime.runMain({ disableErrorReporting: true, teardown: (exit, onExit) => setImmediate(() => onExit(exitCode(exit))) })
)
