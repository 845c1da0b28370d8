import { mkdir, rm } from 'node:fs/promises'
import { diskReason } from '../exchange/folder/disk-reasons.ts'
import { removeLeftovers } from '../exchange/folder/leftovers.ts'
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
    await removeLeftovers(all, /^(\d+)$/u)
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
