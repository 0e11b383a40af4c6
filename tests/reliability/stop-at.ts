/** Loaded before a program (node --import), it sends the program a signal just before one of its calls: STOP="SIGKILL 120". On stdout it says at the end how many calls there were. */
import { watched } from "./calls.ts"

const [signal = "", at = ""] = (process.env["STOP"] ?? "").split(" ")
let calls = 0
const onCall = (): void => {
  if (++calls === Number(at)) process.kill(process.pid, signal)
}
void watched({ root: process.cwd(), onCall }, () => new Promise(() => {}))
process.on("exit", () => process.stdout.write(`calls: ${calls}\n`))
