import { spawn, spawnSync } from "node:child_process"
import { once } from "node:events"
import { lstatSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { setTimeout } from "node:timers/promises"
import { afterEach, beforeEach, describe, expect, it } from "vitest"

let folder = ""
const put = (name: string, content: string) => writeFileSync(join(folder, "raw", "pages", name), content)
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "command-"))
  mkdirSync(join(folder, "raw", "pages"), { recursive: true })
  put("good.txt", "Harbour day\n\nMay 3, 2019, Gomel\n\nMayor Anna Berg: Friends, we built it in nine months.\n")
})
const cache = () => `${folder}-cache`
afterEach(() => {
  for (const each of [folder, cache()]) rmSync(each, { recursive: true, force: true })
})

const args = (...more: readonly string[]) => [
  "pipeline/main.ts",
  "build",
  "--quiet",
  "--cache",
  cache(),
  "--raw",
  join(folder, "raw"),
  "--out",
  join(folder, "dist"),
  ...more
]
const build = (...more: readonly string[]) => {
  const { status, stderr } = spawnSync(process.execPath, args(...more), { encoding: "utf8" })
  return { status, told: stderr.trim() }
}
const isHeld = (): boolean => lstatSync(join(folder, ".dist.lock"), { throwIfNoEntry: false }) !== undefined
const read = (file: string) => readFileSync(join(folder, "dist", file), "utf8")

describe("the command", () => {
  it("stops at a bad page with exit code 1 and publishes nothing", () => {
    put("bad.txt", "Good\0day")
    expect(build()).toEqual({
      status: 1,
      told: "A page is not what it should be. Nothing was published; mend it or move it out of pages/ (--keep-going sets bad pages aside):\npages/bad.txt, line 1, column byte 5: found a NUL byte, expected plain text in UTF-8"
    })
    expect(readdirSync(folder)).toEqual(["raw"])
  })

  it("goes on without it when told to, and the exit code is 1 all the same", () => {
    put("bad.txt", "Good\0day")
    const { status, told } = build("--keep-going")
    expect(status).toBe(1)
    expect(told).toContain("Set aside, the rest is published:\npages/bad.txt, line 1, column byte 5: found a NUL byte")
    expect(read("speeches.csv")).toContain("good-anna-berg")
    expect(read("evidence/issues.csv")).toContain("pages/bad.txt")
  })

  it("with no good page left publishes nothing, told to go on or not", () => {
    expect(build().status).toBe(0)
    put("good.txt", "")
    const { status, told } = build("--keep-going")
    expect(status).toBe(1)
    expect(told).toContain("Nothing was published")
    expect(told).toContain("\npages/good.txt: found an empty file, expected text")
    expect(read("speeches.csv")).toContain("good-anna-berg")
  })

  it.skipIf(process.platform === "win32")("where the disk takes no more says which file, and leaves what was published", () => {
    expect(build().status).toBe(0)
    const published = read("SHA256SUMS")
    put("good.txt", "Harbour day\n\nMayor Anna Berg: Friends, we built it in ten months.\n")
    const limited = (blocks: number) =>
      spawnSync("sh", ["-c", `ulimit -f ${blocks}; exec "$@"`, "sh", process.execPath, ...args()], { encoding: "utf8" })
    // A cache that cannot be filled hinders nobody.
    for (const blocks of [2, 24]) {
      rmSync(cache(), { recursive: true, force: true })
      const { status, stderr } = limited(blocks)
      expect(status).toBe(1)
      expect(stderr).toMatch(/\.dist\.next\/\S+: EFBIG/)
      expect([readdirSync(folder).sort(), read("SHA256SUMS")]).toEqual([["dist", "raw"], published])
    }
  })

  it("says in which cell of the manifest the hash of a page is wrong", () => {
    const header = "document_id,file,publisher,title,published,event_id,language,original_language,url,licence,sha256"
    writeFileSync(join(folder, "raw", "documents.csv"), `${header}\ngood,pages/good.txt,,,,,,,,,${"0".repeat(64)}\n`)
    const { status, told } = build()
    expect(status).toBe(1)
    expect(told).toMatch(/\ndocuments\.csv, line 2, column sha256: found 0{64}, expected [0-9a-f]{64}, the hash of pages\/good\.txt$/)
  })

  it("does not understand words it does not know, or too few, or a wrong setting: exit code 2", () => {
    for (const words of [["bild"], ["diff", "dist"]])
      expect([words, spawnSync(process.execPath, ["pipeline/main.ts", ...words]).status]).toEqual([words, 2])
    for (const setting of ["abc", "-1", "1000000", "1.5"]) {
      const { status, stderr } = spawnSync(process.execPath, args(), {
        encoding: "utf8",
        env: { ...process.env, PIPELINE_WORKERS: setting }
      })
      expect([setting, status, stderr.trim()]).toEqual([
        setting,
        2,
        "A setting of the environment is wrong:\nPIPELINE_WORKERS: expected a whole number from 1 to 64"
      ])
    }
  })

  it("says before the work where nothing can be published, or nothing is scored", () => {
    mkdirSync(join(folder, "gold"))
    put("good.txt", "Good\0day")
    const told = (words: readonly string[]) => {
      const { status, stderr } = spawnSync(process.execPath, words, { encoding: "utf8" })
      return [status, stderr.trim().split(": ").at(-1)]
    }
    expect(told(args().with(-1, "/"))).toEqual([1, "found the root of the file system, expected a folder in it"])
    expect(told(args("--gold", join(folder, "gold")))).toEqual([
      1,
      "found none of these files, expected annotation of pages that are built"
    ])
  })

  it("builds the same where every entry of the cache is damaged", () => {
    expect(build().status).toBe(0)
    const published = read("SHA256SUMS")
    const entries = readdirSync(cache(), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
    expect(entries.length).toBeGreaterThan(5)
    const damages: readonly ((place: string, bytes: Buffer) => void)[] = [
      (place, bytes) => writeFileSync(place, bytes.fill(0, bytes.length >> 1)),
      (place, bytes) => writeFileSync(place, bytes.fill(bytes.at(-1)! ^ 1, bytes.length - 1)),
      (place) => {
        rmSync(place)
        mkdirSync(join(place, "inside"), { recursive: true })
      }
    ]
    for (const damage of damages) {
      for (const { parentPath, name } of entries) damage(join(parentPath, name), readFileSync(join(parentPath, name)))
      expect([build(), read("SHA256SUMS")]).toEqual([{ status: 0, told: "" }, published])
    }
  })

  it.skipIf(process.platform !== "linux")("fails where its output is lost, and not where nobody reads on", () => {
    expect(build().status).toBe(0)
    const shell = (words: string) =>
      spawnSync("bash", ["-c", words, process.execPath, "pipeline/main.ts", join(folder, "dist")], { encoding: "utf8" })
    const lost = shell('"$0" "$1" validate --dist "$2" > /dev/full')
    expect([lost.status, lost.stderr.trim()]).toEqual([1, "The output is incomplete: ENOSPC: no space left on device, write"])
    expect(shell('"$0" "$1" --help > /dev/full').status).toBe(1)
    expect(shell('set -o pipefail; "$0" "$1" validate --dist "$2" | true').status).toBe(0)
    const telling = args().filter((word) => word !== "--quiet")
    const unread = spawnSync("bash", ["-c", 'set -o pipefail; "$@" 2>&1 | true', "bash", process.execPath, ...telling])
    expect(unread.status).toBe(0)
  })

  it("says that another run publishes there, and stops; the other one ends well", async () => {
    const first = spawn(process.execPath, args(), { stdio: "ignore" })
    const ended = once(first, "exit")
    while (!isHeld()) await setTimeout(1)
    first.kill("SIGSTOP")
    const second = build()
    first.kill("SIGCONT")
    expect(second.status).toBe(1)
    expect(second.told).toContain(`another run publishes here: process ${first.pid} holds`)
    expect(await ended).toEqual([0, null])
    expect(readdirSync(folder).sort()).toEqual(["dist", "raw"])
  })

  it("stopped by the user says so with exit code 130 and leaves nothing behind", async () => {
    const run = spawn(process.execPath, args(), { stdio: ["ignore", "ignore", "pipe"] })
    const ended = once(run, "close")
    let told = ""
    run.stderr.on("data", (part: Buffer) => (told += part.toString()))
    while (!isHeld()) await setTimeout(1)
    run.kill("SIGINT")
    expect(await ended).toEqual([130, null])
    expect(told).toContain("stopped; the published files are as they were")
    expect(readdirSync(folder)).toEqual(["raw"])
  })
})
