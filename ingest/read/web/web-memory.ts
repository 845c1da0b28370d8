import { mkdirSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { z } from 'zod'

/** What is remembered of one web address. */
export const Remembered = z.object({
  /** Ids of the articles that it came to the last time. */
  articles: z.array(z.string()),
  /** What its server told to ask with, so that it need not send the same again; `address` is where it answered in the end. */
  validators: z
    .object({ address: z.string(), etag: z.string().nullable(), lastModified: z.string().nullable() })
    .nullable(),
  /** The version that the feed told when it was read. */
  version: z.string().nullable(),
})
export type Remembered = z.infer<typeof Remembered>

/**
 * What is remembered of the web between commands, in one file that many processes use at once. Every note is written whole or
 * not at all, whenever the process is killed; the oldest are dropped once there are too many. Nothing here is needed for the
 * graph to be right: who forgets asks the web once more.
 */
export type WebMemory = {
  page: (address: string) => Remembered | null
  keepPage: (address: string, remembered: Remembered) => void
  /** A note of some kind: how a watched feed stands, which of its items are done. */
  note: <Note>(kind: string, key: string, schema: z.ZodType<Note>) => Note | null
  keepNote: (kind: string, key: string, value: unknown) => void
  close: () => void
}

/** So many notes of each kind are kept. */
const mostNotes = 100_000
/** Each holds a whole robots.txt. */
const mostRobots = 2_000
/** How many notes of a kind are written between two looks at how many there are. */
const sweepEvery = 500

const schema = `
  CREATE TABLE IF NOT EXISTS note (kind TEXT NOT NULL, key TEXT NOT NULL, value TEXT NOT NULL, at INTEGER NOT NULL,
    PRIMARY KEY (kind, key)) WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS note_at ON note (kind, at);`

/** Opens the memory in a file, made when needed; where that cannot be, in this process alone. */
export async function openWebMemory(file: string | null, most: number = mostNotes): Promise<WebMemory> {
  const database = await openDatabase(file)
  const read = database.prepare('SELECT value FROM note WHERE kind = ? AND key = ?')
  const write = database.prepare(
    'INSERT INTO note (kind, key, value, at) VALUES (?, ?, ?, ?) ON CONFLICT (kind, key) DO UPDATE SET value = excluded.value, at = excluded.at',
  )
  const sweep = database.prepare(
    'DELETE FROM note WHERE kind = ?1 AND at <= (SELECT at FROM note WHERE kind = ?1 ORDER BY at DESC LIMIT 1 OFFSET ?2)',
  )
  const written = new Map<string, number>()
  const note = <Note>(kind: string, key: string, shape: z.ZodType<Note>): Note | null => {
    const row = read.get(kind, key)
    return typeof row?.['value'] === 'string' ? (shape.safeParse(asJson(row['value'])).data ?? null) : null
  }
  const keepNote = (kind: string, key: string, value: unknown): void => {
    const before = written.get(kind) ?? 0
    const limit = kind === 'robots' ? Math.min(most, mostRobots) : most
    written.set(kind, before + 1)
    try {
      write.run(kind, key, JSON.stringify(value), Date.now())
      // At once, too: a process may write a few only, again and again.
      if (before % Math.min(sweepEvery, limit) === 0) sweep.run(kind, limit)
    } catch {
      // A full disk: the web is asked once more, that is all.
    }
  }
  return {
    page: (address) => note('page', address, Remembered),
    keepPage: (address, remembered) => keepNote('page', address, remembered),
    note,
    keepNote,
    close: () => database.close(),
  }
}

async function openDatabase(file: string | null): Promise<DatabaseSync> {
  if (file === null) return withSchema(':memory:')
  try {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
    return withSchema(file)
  } catch (error) {
    // Not a database (26), or a broken one (11): begun anew. Anything else is a folder that cannot be written to.
    const code = error instanceof Error && 'errcode' in error ? error.errcode : null
    if (code !== 26 && code !== 11) return withSchema(':memory:')
    for (const ending of ['', '-wal', '-shm']) await rm(`${file}${ending}`, { force: true })
    return withSchema(file)
  }
}

function withSchema(file: string): DatabaseSync {
  const database = new DatabaseSync(file, { timeout: 5_000 })
  try {
    database.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; ${schema}`)
    return database
  } catch (error) {
    database.close()
    throw error
  }
}

function asJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
