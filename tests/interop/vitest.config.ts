import { defineConfig } from "vitest/config"

/** The checks that need LibreOffice, pandas or R: `make interop`, apart from `make test`, which needs none of them. */
export default defineConfig({
  test: {
    root: `${import.meta.dirname}/../..`,
    include: ["tests/interop/**/*.interop.ts"],
    reporters: ["verbose"],
    testTimeout: 300_000,
    hookTimeout: 300_000
  }
})
