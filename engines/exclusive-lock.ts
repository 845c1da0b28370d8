import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { DatabaseSync } from 'node:sqlite'

/** A lock that no other process of this machine holds at the same time. */
export type ExclusiveLock = { release: () => void }

/** Referred to from here, since the garbage collector closes a database that nobody refers to, and the lock goes with it. */
const held = new Set<DatabaseSync>()

/**
 * Takes the lock of a file, or returns null when another process holds it. The lock is the operating system's own (SQLite's
 * on an empty database file), so it ends with its holder, however that dies: nothing stale is left to clean up.
 */
export function tryLock(file: string): ExclusiveLock | null {
  mkdirSync(dirname(file), { recursive: true })
  const database = new DatabaseSync(file, { timeout: 0 })
  try {
    database.exec('BEGIN EXCLUSIVE')
  } catch (error) {
    database.close()
    if (isBusy(error)) return null
    throw error
  }
  held.add(database)
  return {
    release: () => {
      if (held.delete(database)) database.close()
    },
  }
}

/** Takes the lock, waiting for its holder; `waiting` is called once when there is one. Rejects when `signal` aborts. */
export async function lock(
  file: string,
  options: { waiting?: () => void; signal?: AbortSignal; forMs?: number } = {},
): Promise<ExclusiveLock | null> {
  const until = Date.now() + (options.forMs ?? Number.POSITIVE_INFINITY)
  for (let attempt = 0; ; attempt += 1) {
    options.signal?.throwIfAborted()
    const taken = tryLock(file)
    if (taken !== null) return taken
    if (Date.now() > until) return null
    if (attempt === 0) options.waiting?.()
    await sleep(200)
  }
}

/** SQLite's result code 5, SQLITE_BUSY: somebody else has the lock. */
function isBusy(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && error.errcode === 5
}
