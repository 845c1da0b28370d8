import { randomUUID } from 'node:crypto'
import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** A load of this process that reads files whose articles the graph may not have yet. */
export type Reading = { end: () => Promise<void> }

const prefix = '.reading-'
const noteName = /^\.reading-(\d+)-(\d+)-/u

/** Whether a name in the folder of originals is that of such a note. */
export const isReadingNote = (name: string): boolean => name.startsWith(prefix)

/** Notes in the folder of originals that this process begins to read: what is kept from now on is wanted. */
export async function beginReading(folder: string): Promise<Reading> {
  // Those of processes that were killed go now.
  await isWanted(folder, Number.POSITIVE_INFINITY)
  const draft = join(folder, `.${randomUUID()}`)
  const path = join(folder, `${prefix}${process.pid}-${Date.now()}-${randomUUID()}`)
  await writeFile(draft, await startOf(process.pid), { flag: 'wx', mode: 0o600 })
  await rename(draft, path)
  return { end: () => rm(path, { force: true }) }
}

/** File systems count time more coarsely than we do. */
const slackMs = 2_000

/** Whether a load that is going on may have kept what was handed in last at that time, in milliseconds since 1970. */
export async function isWanted(folder: string, handedInAt: number): Promise<boolean> {
  for (const name of await readdir(folder)) {
    const [, pid, begunAt] = noteName.exec(name) ?? []
    if (pid === undefined || handedInAt < Number(begunAt) - slackMs) continue
    if (await lives(Number(pid), await readFile(join(folder, name), 'utf8').catch(() => ''))) return true
    await rm(join(folder, name), { force: true })
  }
  return false
}

/** Whether the process that wrote a note still runs; another one may have got its number since. */
async function lives(pid: number, start: string): Promise<boolean> {
  try {
    process.kill(pid, 0)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EPERM')) return false
  }
  return start === (await startOf(pid))
}

/** When a process started, in the words of Linux; elsewhere one word, and its number alone tells it. */
async function startOf(pid: number): Promise<string> {
  const line = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')
  return line.slice(line.lastIndexOf(')') + 2).split(' ')[19] ?? 'unknown'
}
