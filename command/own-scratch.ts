import { mkdir, readdir, rm } from 'node:fs/promises'
import { diskReason } from '../exchange/folder/disk-reasons.ts'
import { exitCodes, Failure, messageOf } from '../model/failure.ts'

/**
 * Does work with a folder of its own in a home, for what is needed only meanwhile; also removes what killed processes left of the
 * same kind. Throws a `Failure` (usage) where there can be none.
 */
export async function withOwnScratch<Result>(
  home: string,
  what: string,
  work: (folder: string) => Promise<Result>,
): Promise<Result> {
  const all = `${home}/${what}`
  const own = `${all}/${process.pid}`
  try {
    await mkdir(all, { recursive: true })
    for (const name of await readdir(all))
      if (!isAlive(Number(name))) await rm(`${all}/${name}`, { recursive: true, force: true })
    await mkdir(own)
  } catch (cause) {
    const reason = diskReason(cause) ?? messageOf(cause)
    throw new Failure(`${all} cannot be written to: ${reason}.`, exitCodes.usage, { cause })
  }
  try {
    return await work(own)
  } finally {
    await rm(own, { recursive: true, force: true })
  }
}

/** Whether another process has this number. */
function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid === process.pid) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
