import { describe, expect, it } from "vitest"
import { timedLines, timedSpeaker } from "../../pipeline/text/time-codes.ts"

describe("a speaker with a time code", () => {
  it.each([
    ["Ida Holm 3:32", "Ida Holm", 212],
    ["Speaker 2  1:00:02", "Speaker 2", 3602],
    ["[00:00:02 - 00:00:09] Pal Lie", "Pal Lie", 2],
    ["Pal Lie 00:02:08-00:02:17 (9 sec)", "Pal Lie", 128],
    ["Pal Lie 00:02:08-00:02:08 ( sec)", "Pal Lie", 128],
    ["00:12 – Ida Holm", "Ida Holm", 12],
    ["Ida Holm | (0:04)", "Ida Holm", 4],
    ["Dr. I. Holm (North Quay), 0:04", "Dr. I. Holm (North Quay)", 4]
  ])("is %s", (line, speaker, seconds) => {
    expect(timedSpeaker(line)).toMatchObject({ speaker, seconds })
  })

  it.each(["14:06", "The ferry left the old pier at 9:30", "May 3, 2019 14:20", "Ida Holm won 3:2", "Ida Holm: It is 9:30"])(
    "is not %s",
    (line) => {
      expect(timedSpeaker(line)).toBeNull()
    }
  )
})

describe("the lines of a recording", () => {
  const placesOf = (...lines: readonly string[]) => [...timedLines(lines)]

  it("have times that grow, but for a second tape", () => {
    expect(placesOf("Ida Holm 0:04", "Good evening.", "Pal Lie 0:11", "Ida Holm 0:19")).toEqual([0, 2, 3])
    expect(placesOf("Ida Holm 0:04", "Pal Lie 9:11", "Ida Holm 12:19", "Ida Holm 0:02", "Pal Lie 0:31", "Ida Holm 1:02")).toHaveLength(6)
  })

  it.each([
    ["hours of a programme", ["Welcome 9:00", "Ida Holm 9:45", "Pal Lie 10:30"]],
    ["results", ["Ida Holm 9:41", "Pal Lie 2:12", "Ole Lind 5:02", "Kari Berg 1:10"]],
    ["two of them", ["Ida Holm 9:41", "Pal Lie 9:52"]]
  ])("are no %s", (_, lines) => {
    expect(placesOf(...lines)).toEqual([])
  })
})
