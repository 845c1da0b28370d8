import { randomUUID } from 'node:crypto'
import { appendFile, mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { zstdCompress, zstdDecompress } from 'node:zlib'
import { hash, textHash } from '../../model/identity.ts'
import { ParsedArticle } from './parsed-article.ts'
import { parseVersion } from './properties.ts'
import { textToRead } from './text-to-read.ts'

const compress = promisify(zstdCompress)
const decompress = promisify(zstdDecompress)

/** One byte is appended to this file for so many bytes of new entries: its size tells all processes when to sweep. */
const bytesPerMark = 4096
const growthFile = 'growth'
/** A half-written file this old was left by a process that died. */
const abandonedMs = 3_600_000
/** A hit renews an entry's time stamp when it is older than this. */
const renewalMs = 600_000
/** How much of the limit may be written before the least recently used entries are dropped, and how much is then left. */
const sweepAfterShare = 0.05
const leftShare = 0.9

/** Parses on disk; used by several processes at once. */
export type ParseCache = {
  /** The stored parse, or null; an entry that cannot be read counts as none. */
  read(key: string): Promise<ParsedArticle | null>
  /** Stores a parse whole or not at all. A full disk or a read-only folder only means that it is not kept. */
  write(key: string, parsed: ParsedArticle): Promise<void>
}

/** Text, engine version, properties, reference date (SUTime depends on it), and what CoreNLP reads in place of the text. */
export function parseCacheKey(text: string, referenceDate: string | null): string {
  const read = textToRead(text)
  return hash(textHash(text), parseVersion, referenceDate ?? '', ...(read === text ? [] : [read]))
}

/** A cache in `folder` (made when needed) of about `limitBytes`, from which the least recently used entries are dropped. */
export function openParseCache(folder: string, limitBytes: number): ParseCache {
  const pathOf = (key: string): string => join(folder, key.slice(0, 2), `${key}.zst`)
  return {
    async read(key) {
      const path = pathOf(key)
      try {
        const content = await decompress(await readFile(path))
        const parsed = ParsedArticle.parse(JSON.parse(content.toString('utf8')))
        await renew(path)
        return parsed
      } catch {
        return null
      }
    },
    async write(key, parsed) {
      try {
        const content = await compress(JSON.stringify(parsed))
        const path = pathOf(key)
        await mkdir(join(folder, key.slice(0, 2)), { recursive: true })
        const part = `${path}.${randomUUID()}.part`
        await writeFile(part, content)
        await rename(part, path)
        await countGrowth(folder, content.length, limitBytes)
      } catch {
        // The parse itself is in hand; the next run parses again.
      }
    },
  }
}

async function renew(path: string): Promise<void> {
  const now = new Date()
  const { mtimeMs } = await stat(path)
  if (now.getTime() - mtimeMs > renewalMs) await utimes(path, now, now)
}

async function countGrowth(folder: string, bytes: number, limitBytes: number): Promise<void> {
  const path = join(folder, growthFile)
  await appendFile(path, '.'.repeat(Math.ceil(bytes / bytesPerMark)))
  const { size } = await stat(path)
  if (size * bytesPerMark <= limitBytes * sweepAfterShare) return
  // Whoever takes the file away sweeps; the others go on.
  const claimed = `${path}.${randomUUID()}.part`
  await rename(path, claimed)
  await rm(claimed)
  await sweep(folder, limitBytes)
}

async function sweep(folder: string, limitBytes: number): Promise<void> {
  const entries: { path: string; size: number; usedMs: number }[] = []
  for (const shard of await readdir(folder, { withFileTypes: true })) {
    if (!shard.isDirectory()) continue
    for (const name of await readdir(join(folder, shard.name))) {
      const path = join(folder, shard.name, name)
      const found = await stat(path).catch(() => null)
      if (found === null) continue
      if (!name.endsWith('.part')) entries.push({ path, size: found.size, usedMs: found.mtimeMs })
      else if (Date.now() - found.mtimeMs > abandonedMs) await rm(path, { force: true })
    }
  }
  let total = entries.reduce((sum, entry) => sum + entry.size, 0)
  if (total <= limitBytes) return
  for (const entry of entries.toSorted((a, b) => a.usedMs - b.usedMs)) {
    if (total <= limitBytes * leftShare) break
    await rm(entry.path, { force: true })
    total -= entry.size
  }
}
