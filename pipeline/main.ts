import { enableCompileCache } from "node:module"
import { join } from "node:path"

/** Compiled code is kept from run to run, that of threads too, which find the folder in the environment. */
process.env["NODE_COMPILE_CACHE"] ??= join(import.meta.dirname, "..", ".cache", "compiled")
enableCompileCache()

await import("./run.ts")
