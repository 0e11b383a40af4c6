import { enableCompileCache } from "node:module"
import { join } from "node:path"

if (Number.parseInt(process.versions.node, 10) < 24) {
  process.stderr.write(
    `This is Node.js ${process.version}; the pipeline needs 24 or newer, such as \`npm start\` runs after \`npm install\`.\n`
  )
  process.exit(1)
}

/** Node keeps compiled code in this folder from run to run. Worker threads read the same environment variable. */
process.env["NODE_COMPILE_CACHE"] ??= join(import.meta.dirname, "..", ".cache", "compiled")
enableCompileCache()

await import("./run.ts")
