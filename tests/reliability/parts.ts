import type { counted } from "./count.ts"

type Counted = keyof typeof counted

/** The long form of the suites, part by part: what each counts, where it stands, how long it is made. */
export const parts: Readonly<
  Record<
    string,
    {
      readonly counts: readonly Counted[]
      readonly suites: readonly string[]
      readonly settings: Readonly<Record<string, string>>
      /** Whether its cases can be shared among processes. */
      readonly isShared?: true
    }
  >
> = {
  hostile: { counts: ["inputs", "html", "growth"], suites: ["tests/hostile"], settings: { PAGES: "1" } },
  properties: { counts: ["properties", "runs"], suites: ["tests/properties"], settings: { RUNS: "1000" } },
  faults: {
    counts: ["faults"],
    suites: ["tests/reliability/build-faults.test.ts"],
    settings: { FAULTS: "1" },
    isShared: true
  },
  swap: { counts: ["swapFaults"], suites: ["tests/publish/swap/"], settings: {} },
  caches: { counts: ["caches"], suites: ["tests/reliability/damaged-cache.test.ts"], settings: { CACHES: "1" }, isShared: true },
  kills: { counts: ["kills"], suites: ["tests/reliability/build-kill.test.ts"], settings: { KILLS: "200" }, isShared: true }
} // prettier-ignore
