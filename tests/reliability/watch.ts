/**
 * A call that leaves the program. It is known by what it does, to which file or with which statement, and how often that was done before: so
 * it is found again in every run, in whatever order calls come that run at a time.
 */
export interface Call {
  readonly name: string
  /** Whether it may change what stands on the disk. */
  readonly writes: boolean
}

/** The named call alone goes wrong, or every one from it on, as if the process were killed. */
export interface Fault {
  readonly call: string
  readonly kind: "fails" | "dies"
}

/** The answers of the DuckDB databases of a run, by the names of the calls. */
export type Answers = ReadonlyMap<string, unknown>

interface Options {
  /** The folder in which the run works: its path is no part of names. */
  readonly root: string
  readonly fault?: Fault
  /** Answers of an earlier run on the same input: databases that read the same files need not be asked again. */
  readonly answers?: Answers
  /** What is done before every call. */
  readonly onCall?: () => void
}

export class Watch {
  readonly calls = new Map<string, Call>()
  readonly answers = new Map<string, unknown>()
  readonly #counts = new Map<string, number>()
  reached = false
  readonly options: Options
  constructor(options: Options) {
    this.options = options
  }
  /** Notes a call; says its name, and whether it is to go wrong. */
  note(operation: string, subject: string, writes: boolean): { readonly name: string; readonly isWrong: boolean } {
    const { root, fault, onCall } = this.options
    onCall?.()
    const base = `${operation} ${settled(subject, root)}`
    const number = (this.#counts.get(base) ?? 0) + 1
    this.#counts.set(base, number)
    const name = number === 1 ? base : `${base} (${number})`
    this.calls.set(name, { name, writes })
    const isIt = fault?.call === name
    if (isIt) this.reached = true
    return { name, isWrong: isIt || (this.reached && fault?.kind === "dies") }
  }
}

let watch: Watch | null = null

/** What watches the run that goes on; null where none is watched. */
export const watching = (): Watch | null => watch

/** Runs something while its calls are noted, and one of them goes wrong. */
export const watched = async <A>(options: Options, run: () => Promise<A>) => {
  const own = new Watch(options)
  watch = own
  try {
    return { result: await run(), calls: [...own.calls.values()], answers: own.answers as Answers, reached: own.reached }
  } finally {
    watch = null
  }
}

/** One word for what differs from run to run: folders of processes, and names that the system makes up. */
const settled = (text: string, root: string): string =>
  text
    .replaceAll(root, "")
    .replace(/run-[\w-]+/g, "run")
    .replace(/(?<=page-|tmp-)\w{6}/g, "temporary")
    .replace(/\.\d+-\d+$/, ".beside")
    .replace(/\/proc\/\d+/, "/proc/self")

type Anything = (this: unknown, ...args: readonly unknown[]) => unknown

/** Puts another function in the place of one, with the properties that hang on it. */
export const replace = (owner: object, name: string, make: (original: Anything) => Anything): void => {
  const original = Reflect.get(owner, name) as Anything
  const made = make(original)
  for (const key of Reflect.ownKeys(original))
    if (!["length", "name", "prototype"].includes(String(key)))
      Object.defineProperty(made, key, Object.getOwnPropertyDescriptor(original, key)!)
  Object.defineProperty(owner, name, { value: made, configurable: true, writable: true, enumerable: true })
}

export const systemError = (operation: string, writes: boolean, name: string): Error => {
  const [code, words] = (writes ? writeErrors : readErrors)[name.length % 2]!
  return Object.assign(new Error(`${code}: ${words}, ${operation}`), { code, syscall: operation })
}
const writeErrors = [
  ["ENOSPC", "no space left on device"],
  ["EROFS", "read-only file system"]
] as const
const readErrors = [
  ["EIO", "i/o error"],
  ["EACCES", "permission denied"]
] as const
