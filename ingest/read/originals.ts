import { createHash, randomUUID } from 'node:crypto'
import { mkdir, open, readdir, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
import type { FileHandle } from 'node:fs/promises'
import { join } from 'node:path'
import { exitCodes, Failure } from '../../model/failure.ts'
import { beginReading, isReadingNote, isWanted } from './originals-in-use.ts'
import type { Reading } from './originals-in-use.ts'
import { remembering } from './remembering.ts'

/** The files and answers that articles were read from, kept as they were, each once, by the SHA-256 of its bytes. */
export type Originals = {
  /**
   * Keeps the bytes, unless they are kept already; their hash. From then on they are wanted, until `rest`: the graph need not have
   * their article yet. Throws a `Failure` when they cannot be written.
   */
  keep: (chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>) => Promise<string>
  /** The graph has the articles of all that was kept here. */
  rest: () => Promise<void>
  /** Where one lies and how long it is, in bytes; null when it is not there. */
  find: (hash: string) => Promise<{ path: string; bytes: number } | null>
  /** Removes them, but for those that a load wants at this moment, which wait to be removed; how many are gone. */
  remove: (hashes: readonly string[]) => Promise<number>
  /** Those that wait to be removed. */
  waiting: () => Promise<string[]>
  /** They are wanted again: an article has come that was read from them. */
  want: (hashes: readonly string[]) => Promise<void>
}

/** The originals below a folder (`DRAMATIS_HOME/originals`), in folders by the first two digits; made when the first comes. */
export function openOriginals(folder: string): Originals {
  const placeOf = (hash: string): string => join(folder, hash.slice(0, 2), hash)
  const noteOf = (hash: string): string => join(folder, `${waitingPrefix}${hash}`)
  let swept: Promise<void> | null = null
  let reading: Promise<Reading> | null = null
  return {
    keep: async (chunks) => {
      // What goes wrong in the source is the source's.
      const source: { error: unknown } = { error: null }
      try {
        await mkdir(folder, { recursive: true, mode: 0o700 })
        await (swept ??= removeDrafts(folder, new Date(Date.now() - draftsLastMs)))
        await (reading ??= beginReading(folder))
        return await keepIn(folder, placeOf, remembering(chunks, source))
      } catch (error) {
        throw source.error === error ? error : unwritable(folder, error)
      }
    },
    rest: async () => {
      const begun = reading
      reading = null
      await (await begun?.catch(() => null))?.end()
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
      let removed = 0
      for (const hash of hashes.filter(isHash)) {
        const outcome = await removeUnwanted(folder, placeOf(hash))
        if (outcome === 'wanted') await writeFile(noteOf(hash), '', { mode: 0o600 })
        else await rm(noteOf(hash), { force: true })
        if (outcome === 'removed') removed += 1
      }
      return removed
    },
    waiting: async () => {
      const names = await readdir(folder).catch(() => [])
      return names.flatMap((name) =>
        name.startsWith(waitingPrefix) ? [name.slice(waitingPrefix.length)] : [],
      )
    },
    want: async (hashes) => {
      for (const hash of hashes.filter(isHash)) await rm(noteOf(hash), { force: true })
    },
  }
}

const waitingPrefix = '.forgotten-'

/**
 * Somebody may begin to read the same file meanwhile: who reads says so before looking whether it is there, and so it is put
 * aside first, and back where it turns out to be wanted.
 */
async function removeUnwanted(folder: string, place: string): Promise<'removed' | 'wanted' | 'absent'> {
  const aside = join(folder, `.${randomUUID()}`)
  try {
    if (await isWanted(folder, (await stat(place)).mtimeMs)) return 'wanted'
    await rename(place, aside)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return 'absent'
    throw unwritable(folder, error)
  }
  if (await isWanted(folder, (await stat(aside)).mtimeMs)) {
    await rename(aside, place)
    return 'wanted'
  }
  await rm(aside)
  return 'removed'
}

/** The SHA-256 of bytes, in hexadecimal digits. */
export function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** Written under another name first: whoever reads finds all of it or nothing. */
async function keepIn(
  folder: string,
  placeOf: (hash: string) => string,
  chunks: AsyncIterable<Uint8Array>,
): Promise<string> {
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

async function writeAll(file: FileHandle, chunks: AsyncIterable<Uint8Array>): Promise<string> {
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

/** What a process that was killed leaves behind; the drafts of one that runs are younger. */
const draftsLastMs = 24 * 3_600_000

async function removeDrafts(folder: string, before: Date): Promise<void> {
  // There is no folder yet, or it cannot be written to, which is told when something is kept in it.
  const names = await readdir(folder).catch(() => [])
  const drafts = names.filter(
    (name) => name.startsWith('.') && !name.startsWith(waitingPrefix) && !isReadingNote(name),
  )
  for (const name of drafts) await removeOlder(join(folder, name), before)
}

/** Whether it is there; somebody wants it now, which whoever removes looks at. */
async function touched(path: string): Promise<boolean> {
  const now = new Date()
  return utimes(path, now, now).then(
    () => true,
    () => false,
  )
}

async function removeOlder(path: string, before: Date): Promise<void> {
  try {
    if ((await stat(path)).mtime < before) await rm(path)
  } catch {
    // Another process was quicker.
  }
}

function isHash(hash: string): boolean {
  return /^[\da-f]{64}$/u.test(hash)
}

const noRoom = new Set(['ENOSPC', 'EDQUOT', 'EFBIG'])

/** Every further file would meet it alike. */
function unwritable(folder: string, cause: unknown): unknown {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : null
  if (code === null) return cause
  const [why, remedy] = noRoom.has(code)
    ? [`there is no room on the disk of ${folder}`, 'make room']
    : [`${folder} cannot be written to (${code})`, 'put that right']
  return new Failure(
    `The originals cannot be kept: ${why}. What is loaded stays; ${remedy} and ingest again.`,
    exitCodes.failure,
    { cause },
  )
}
