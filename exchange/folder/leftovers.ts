import { readdir, rm } from 'node:fs/promises'

/**
 * Removes from a folder what killed processes left unfinished: `pattern` matches its name, with the number of the process as first
 * group. What a process is still at stays.
 */
export async function removeLeftovers(folder: string, pattern: RegExp): Promise<void> {
  for (const name of await readdir(folder)) {
    const pid = pattern.exec(name)?.[1]
    if (pid !== undefined && !isAnother(Number(pid)))
      await rm(`${folder}/${name}`, { recursive: true, force: true })
  }
}

/** Whether another process than this has the number. */
function isAnother(pid: number): boolean {
  if (!Number.isSafeInteger(pid) || pid === process.pid) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
