import { Effect } from "effect"

/** Bytes of a heap that is worth a look for garbage: those of a few pages are not. */
const largeHeap = 128e6

/**
 * Between two steps, what the first held of a large corpus is garbage, and would stay beside all that the second holds until it is
 * looked for. Without `node --expose-gc` nothing is done.
 */
export const giveBack = Effect.sync(() => {
  if (process.memoryUsage().heapTotal > largeHeap) globalThis.gc?.()
})
