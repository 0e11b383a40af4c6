import * as NodeRuntime from "@effect/platform-node/NodeRuntime"
import * as NodeServices from "@effect/platform-node/NodeServices"
import * as Cause from "effect/Cause"
import * as Console from "effect/Console"
import { CliError, Command } from "effect/cli"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Option from "effect/Option"
import type * as PlatformError from "effect/PlatformError"
import packageJson from "../package.json" with { type: "json" }
import { command } from "./cli.ts"
import { type Failure, tellFailure } from "./failures.ts"

/** Whatever a command may fail with: an error class without words for its reader does not pass the type check here. */
type Expected = Failure | PlatformError.PlatformError | CliError.CliError

/** Expected failures are told in words; a defect is a fault of the program and shows its stack trace. */
const report = (cause: Cause.Cause<Expected>) => {
  if (Cause.hasInterruptsOnly(cause)) return Console.error("stopped; the published files are as they were")
  const error = Option.getOrNull(Cause.findErrorOption(cause))
  // The command line has already told which flag or command is wrong, and what is right.
  if (CliError.isCliError(error)) return Effect.void
  return Console.error(error === null || Cause.hasDies(cause) ? Cause.pretty(cause) : tellFailure(error))
}

/** 0 for success, 1 for a failure of data or validation, 2 for wrong usage, 130 when stopped by the user. */
const exitCode = (exit: Exit.Exit<unknown, unknown>): number => {
  if (Exit.isSuccess(exit)) return 0
  if (Cause.hasInterruptsOnly(exit.cause)) return 130
  return CliError.isCliError(Cause.squash(exit.cause)) ? 2 : 1
}

Command.run(command, { version: packageJson.version }).pipe(
  Effect.onError(report),
  Effect.provide(NodeServices.layer),
  NodeRuntime.runMain({ disableErrorReporting: true, teardown: (exit, onExit) => onExit(exitCode(exit)) })
)
