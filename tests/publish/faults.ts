import { Effect, type FileSystem, PlatformError } from "effect"

/** A fault at the nth call of a file system: only that call fails, or every call from then on ("dies", as if the process were killed). */
export type Fault = { readonly at: number; readonly kind: "fails" | "dies" }

const noSpace = (method: string) =>
  PlatformError.systemError({ _tag: "Unknown", module: "FileSystem", method, description: "ENOSPC: no space left on device" })

/** A file system with a fault. `calls` is the number of calls so far, those of the files it opened included. */
export const faulty = (
  fs: FileSystem.FileSystem,
  { at, kind }: Fault
): { readonly fs: FileSystem.FileSystem; readonly calls: () => number } => {
  let calls = 0
  const goesWrong = (): boolean => {
    calls++
    return kind === "fails" ? calls === at : calls >= at
  }
  const guarded = (name: string, effect: Effect.Effect<unknown, unknown, unknown>) =>
    Effect.suspend(() => (goesWrong() ? Effect.fail(noSpace(name)) : effect))
  const wrap = <T extends object>(target: T, effects: readonly string[]): T =>
    new Proxy(target, {
      get: (object, name) => {
        const value: unknown = Reflect.get(object, name, object)
        if (effects.includes(String(name))) return guarded(String(name), value as Effect.Effect<unknown>)
        if (typeof value !== "function" || name === "sink" || name === "stream") return value
        return (...args: readonly unknown[]) => {
          const effect = guarded(String(name), value.apply(object, args) as Effect.Effect<unknown>)
          return name === "open" ? Effect.map(effect, (file) => wrap(file as FileSystem.File, ["sync", "stat"])) : effect
        }
      }
    })
  return { fs: wrap(fs, []), calls: () => calls }
}
