import { defineConfig } from "vitest/config"

/** Builds of whole datasets take longer than the tests of other programs. Each starts threads of its own. */
export default defineConfig({ test: { root: `${import.meta.dirname}/..`, maxWorkers: 2, testTimeout: 120_000, hookTimeout: 120_000 } })
