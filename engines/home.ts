import { mkdtempSync, mkdirSync, rmdirSync } from 'node:fs'
import { join } from 'node:path'
import { exitCodes, Failure, messageOf } from '../model/failure.ts'
import type { Settings } from '../model/settings.ts'

/** Makes the home when there is none yet. Throws a `Failure` (usage) when that fails, or when nothing can be written there. */
export function makeHome({ folders: { home } }: Pick<Settings, 'folders'>): void {
  attempt(`DRAMATIS_HOME ${home} cannot be made`, () => mkdirSync(home, { recursive: true }))
  // Tried rather than asked for: permissions do not tell of a disk that is mounted read-only.
  attempt(`DRAMATIS_HOME ${home} cannot be written`, () => rmdirSync(mkdtempSync(join(home, 'writable-'))))
}

function attempt(problem: string, work: () => void): void {
  try {
    work()
  } catch (cause) {
    throw new Failure(`${problem} (${messageOf(cause)}).`, exitCodes.usage, { cause })
  }
}
