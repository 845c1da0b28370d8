import { createHash, randomUUID } from 'node:crypto'
import { mkdir, open, readdir, rename, rm, stat, utimes } from 'node:fs/promises'
import type { FileHandle } from 'node:fs/promises'
import { join } from 'node:path'
import { exitCodes, Failure } from '../../model/failure.ts'

/** The files and answers that articles were read from, kept as they were, each once, by the SHA-256 of its bytes. */
export type Originals = {
  /** Keeps the bytes, unless they are kept already; their hash. Throws a `Failure` when there is no room for them. */
  keep: (chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>) => Promise<string>
  /** Where one lies and how long it is, in bytes; null when it is not there. */
  find: (hash: string) => Promise<{ path: string; bytes: number } | null>
  /** Removes those that nobody has handed in for an hour, since an article that is being read may want them; how many. */
  remove: (hashes: readonly string[]) => Promise<number>
}

/** The originals below a folder (`DRAMATIS_HOME/originals`), in folders by the first two digits; made when the first comes. */
export function openOriginals(folder: string): Originals {
  const placeOf = (hash: string): string => join(folder, hash.slice(0, 2), hash)
  let swept: Promise<void> | null = null
  return {
    keep: async (chunks) => {
      try {
        await (swept ??= removeDrafts(folder, new Date(Date.now() - draftsLastMs)))
        return await keepIn(folder, placeOf, chunks)
      } catch (error) {
        throw outOfRoom(error) ? new Failure(noRoom(folder), exitCodes.failure, { cause: error }) : error
      }
    },
    find: async (hash) => {
      if (!isHash(hash)) return null
      try {
        const { size } = await stat(placeOf(hash))
        return { path: placeOf(hash), bytes: size }
      } catch {
        return null
      }
    },
    remove: async (hashes) => {
      const before = new Date(Date.now() - wantedForMs)
      let removed = 0
      for (const hash of hashes.filter(isHash)) if (await removeOlder(placeOf(hash), before)) removed += 1
      return removed
    },
  }
}

/** The SHA-256 of bytes, in hexadecimal digits. */
export function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** Written under another name first: whoever reads finds all of it or nothing. */
async function keepIn(
  folder: string,
  placeOf: (hash: string) => string,
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): Promise<string> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const draft = join(folder, `.${randomUUID()}`)
  const file = await open(draft, 'wx', 0o600)
  try {
    const hash = await writeAll(file, chunks)
    if (await touched(placeOf(hash))) {
      await rm(draft)
      return hash
    }
    await mkdir(join(folder, hash.slice(0, 2)), { recursive: true, mode: 0o700 })
    await rename(draft, placeOf(hash))
    return hash
  } catch (error) {
    await rm(draft, { force: true })
    throw error
  }
}

async function writeAll(
  file: FileHandle,
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): Promise<string> {
  const hash = createHash('sha256')
  try {
    for await (const chunk of chunks) {
      hash.update(chunk)
      await file.writeFile(chunk)
    }
    await file.sync()
  } finally {
    await file.close()
  }
  return hash.digest('hex')
}

/** So long after it was kept, the article of an original may not be in the graph yet. */
const wantedForMs = 3_600_000
/** What a process that was killed leaves behind; the drafts of one that runs are younger. */
const draftsLastMs = 24 * 3_600_000

async function removeDrafts(folder: string, before: Date): Promise<void> {
  // There is no folder yet, or it cannot be written to, which is told when something is kept in it.
  const names = await readdir(folder).catch(() => [])
  for (const name of names.filter((one) => one.startsWith('.'))) await removeOlder(join(folder, name), before)
}

/** Whether it is there; somebody wants it now, which whoever removes looks at. */
async function touched(path: string): Promise<boolean> {
  const now = new Date()
  return utimes(path, now, now).then(
    () => true,
    () => false,
  )
}

async function removeOlder(path: string, before: Date): Promise<boolean> {
  try {
    if ((await stat(path)).mtime >= before) return false
    await rm(path)
    return true
  } catch {
    return false
  }
}

function isHash(hash: string): boolean {
  return /^[\da-f]{64}$/u.test(hash)
}

function outOfRoom(error: unknown): boolean {
  return (
    error instanceof Error && 'code' in error && ['ENOSPC', 'EDQUOT', 'EROFS'].includes(String(error.code))
  )
}

function noRoom(folder: string): string {
  return `The originals cannot be kept: there is no room on the disk of ${folder}. What is loaded stays; make room and ingest again.`
}
