import { syncBuiltinESMExports } from "node:module"
import "./file-calls.ts"
import "./program-calls.ts"

/**
 * Makes calls that leave the program fail: those of the file system, of the databases, and of the program that bundles. It changes the
 * modules of Node.js in place. So it is loaded before anything that takes functions from them, and its process is of no other use.
 */
syncBuiltinESMExports()

export { type Answers, type Call, type Fault, watched } from "./watch.ts"
