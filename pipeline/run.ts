import * as NodeRuntime from "@effect/platform-node/NodeRuntime"
import * as NodeServices from "@effect/platform-node/NodeServices"
import * as Cause from "effect/Cause"
import * as Console from "effect/Console"
import { CliError, Command } from "effect/cli"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import packageJson from "../package.json" with { type: "json" }
import { command } from "./cli.ts"
import { tellFailure } from "./failures.ts"

/** Wrong flags, or no command at all; the command line has told what is right. */
const isUsage = (error: unknown): boolean => CliError.isCliError(error)

/** Expected failures are told in words; a defect is ours and shows its trace. */
const report = (cause: Cause.Cause<unknown>) => {
  if (Cause.hasInterruptsOnly(cause)) return Console.error("stopped; the published files are as they were")
  const error = Cause.squash(cause)
  if (isUsage(error)) return Effect.void
  if (Cause.hasDies(cause)) return Console.error(Cause.pretty(cause))
  return Console.error(tellFailure(error))
}

/** 0 ok, 1 data or validation failure, 2 usage, 130 stopped by the user. */
const exitCode = (exit: Exit.Exit<unknown, unknown>): number => {
  if (Exit.isSuccess(exit)) return 0
  if (Cause.hasInterruptsOnly(exit.cause)) return 130
  return isUsage(Cause.squash(exit.cause)) ? 2 : 1
}

Command.run(command, { version: packageJson.version }).pipe(
  Effect.onError(report),
  Effect.provide(NodeServices.layer),
  NodeRuntime.runMain({ disableErrorReporting: true, teardown: (exit, onExit) => onExit(exitCode(exit)) })
)
