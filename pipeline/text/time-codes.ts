/** Most characters of a line that names a speaker with a time code. */
const longest = 120

const time = "\\d{1,2}:\\d{2}(?::\\d{2}(?:[.,]\\d{1,3})?)?"
/** A time code with what may stand with it: brackets, its end ("00:02:08-00:02:17"), how long that is ("(9 sec)"). */
const code = `[([]?(?<time>${time})(?: ?(?:[–—-]|-->) ?${time})?[)\\]]?(?: \\([\\d. ]*(?:s|secs?|seconds|min|minutes)\\.?\\))?`
/** Words of a speaker; four digits in a row are a year. */
const speaker = "(?<speaker>\\p{Lu}[\\p{L}\\p{M}.’'-]*,?(?: (?:[\\p{Lu}&(][\\p{L}\\p{M}.’'&()-]*,?|\\p{Ll}{1,3}|#?\\d{1,3})){0,7})"
const forms = [`^${speaker}(?: [|–—-]|:)? ${code}:?$`, `^${code} ?(?:[|–—-] ?)?${speaker}:?$`].map((form) => new RegExp(form, "u"))

/** A speaker on a line with a time code, and its time in seconds. */
interface Timed {
  readonly speaker: string
  readonly seconds: number
  /** Whether it may be an hour of the day on the programme of an event: "9:15". */
  readonly mayBeHour: boolean
}

/** Reads a line that has nothing but a speaker and a time code: "Ida Holm 3:32", "[00:12:31] Ida Holm", "Ida Holm (00:04):", "Ida Holm 00:02:08-00:02:17 (9 sec)". */
export const timedSpeaker = (line: string): Timed | null => {
  if (line.length > longest || !hasTime.test(line)) return null
  const text = line.replace(/\s+/g, " ").replace(/^[*_# ]+|[*_ ]+$/g, "")
  const found = forms.map((form) => form.exec(text)?.groups).find((groups) => groups !== undefined)
  if (found === undefined) return null
  const parts = found["time"]!.split(":").map(Number.parseFloat)
  const seconds = parts.reduce((sum, part) => sum * 60 + part, 0)
  return { speaker: found["speaker"]!.replace(/,$/, ""), seconds, mayBeHour: parts.length === 2 && parts[1]! % 5 === 0 }
}

const alone = new RegExp(`^${code}$`)
/** Whether a line has nothing but a time code. */
export const isTimeCode = (line: string): boolean => line.length <= longest && alone.test(line)
/** Whether a line tells when a subtitle stands: "00:00:05,000 --> 00:00:09,000". */
export const isCue = (line: string): boolean => line.includes("-->") && isTimeCode(line)

const hasTime = /\d:\d{2}/

/** Fewest lines with time codes that show a recording, and the most of them, as a share, that begin before the one above them. */
const [leastTimed, mostFalls] = [3, 0.2]

/**
 * The lines in which a transcript of a recording names its speakers: the times grow from each to the next. On the programme of an event all of
 * them are hours with minutes in fives.
 */
export const timedLines = (lines: readonly string[]): ReadonlySet<number> => {
  const found = lines.flatMap((text, index) => {
    const timed = timedSpeaker(text)
    return timed === null ? [] : [{ index, ...timed }]
  })
  const falls = found.filter(({ seconds }, place) => place > 0 && seconds < found[place - 1]!.seconds).length
  const isRecording = found.length >= leastTimed && falls <= found.length * mostFalls && !found.every(({ mayBeHour }) => mayBeHour)
  return new Set(isRecording ? found.map(({ index }) => index) : [])
}
