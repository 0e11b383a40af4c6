import { readFileSync } from "node:fs"
import { hostname } from "node:os"

/**
 * Names a process: its id and, on Linux, its start time, because ids are used again. The latter is field 22 of /proc/ID/stat; fields are
 * counted after the command name, which may hold spaces.
 */
export const processName = (id: number): string => {
  let stat = ""
  try {
    stat = readFileSync(`/proc/${id}/stat`, "utf8")
  } catch {
    // Other systems have no such file.
  }
  const began = stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? ""
  return `${id} ${began}`.trim()
}

/** Whether the process of a name still runs on this machine. */
export const isRunning = (name: string): boolean => {
  const id = Number(name.split(" ")[0])
  return Number.isInteger(id) && id > 0 && isAlive(id) && processName(id) === name
}

/** Whether a process exists. If it may not be signalled (EPERM), it does. */
const isAlive = (id: number): boolean => {
  try {
    return process.kill(id, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM"
  }
}

/** The name of this machine, as far as file names may hold it. */
export const machine = hostname().replaceAll(/[^A-Za-z0-9]/g, "")
