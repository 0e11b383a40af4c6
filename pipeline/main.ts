import { enableCompileCache } from "node:module"
import { join } from "node:path"

/** Node keeps compiled code in this folder from run to run. Worker threads read the same environment variable. */
process.env["NODE_COMPILE_CACHE"] ??= join(import.meta.dirname, "..", ".cache", "compiled")
enableCompileCache()

await import("./run.ts")
