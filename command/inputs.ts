import { stat } from 'node:fs/promises'
import { exitCodes, Failure } from '../model/failure.ts'

/**
 * Throws a `Failure` (usage) when none of the files and folders is there, so that a slip of the pen does not wait for the
 * engines. Where some are, the others are left out one by one, each with its reason.
 */
export async function checkInputs(paths: readonly string[]): Promise<void> {
  const found = await Promise.all(paths.map(mayBeRead))
  if (found.includes(true)) return
  throw new Failure(`There is no such file or folder: ${paths.join(', ')}.`, exitCodes.usage)
}

/** Standard input and web addresses are for the reader to judge. */
async function mayBeRead(path: string): Promise<boolean> {
  if (path === '-' || /^https?:\/\//iu.test(path)) return true
  return stat(path).then(
    () => true,
    () => false,
  )
}
