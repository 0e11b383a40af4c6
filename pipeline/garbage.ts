import { Effect } from "effect"

/** Bytes of a heap that is worth a look for garbage: those of a few thousand pages are not. */
const largeHeap = 256e6

/**
 * Between two steps, what the first held of a large corpus is garbage, and would stay beside all that the second holds until it is
 * looked for. A last resort also gives the system what is free, which the engine else keeps to itself: 480 MB of 50,000 pages.
 * Without `node --expose-gc` nothing is done.
 */
export const giveBack = Effect.sync(() => {
  if (process.memoryUsage().heapTotal > largeHeap) globalThis.gc?.({ type: "major", execution: "sync", flavor: "last-resort" })
})
