import { stat } from 'node:fs/promises'
import { dirname, extname } from 'node:path'
import type { Readable } from 'node:stream'
import { crc32 } from 'node:zlib'
import { fromBufferPromise, openPromise } from 'yauzl'
import type { Entry, ZipFile } from 'yauzl'
import { Failure } from '../../../model/failure.ts'
import { collectBytes } from '../collect-bytes.ts'
import { maximumJsonBytes } from '../limits.ts'
import { mayBeMetadata } from '../metadata/find-metadata.ts'
import { isMetadata } from '../metadata/metadata-table.ts'
import { reasonOf, Refusal } from '../refusal.ts'
import type { ReadOutcome } from '../refusal.ts'
import { countSkipped } from '../skipped.ts'
import type { FileKind, Source } from '../sources.ts'
import { entryName, isHidden, nameRefusal, printableName } from './entry-name.ts'
import { archiveLimits, refuseBomb, spend } from './limits.ts'
import type { Budget } from './limits.ts'

/** How the files in an archive are read: by their kinds, as the same files in a folder. */
export type EntryReader = {
  kindOf: (name: string) => FileKind | null
  read: (
    kind: FileKind,
    chunks: AsyncIterable<Uint8Array>,
    source: Source,
    budget: Budget,
  ) => AsyncIterable<ReadOutcome>
}

/**
 * The articles of a ZIP archive in the order of its names, each under `archive.zip/inner/name.html`. Nothing is unpacked to
 * the disk: a file goes from the archive into its reader. A file that cannot or should not be read is a refusal of its own.
 * Throws a `Refusal` for what is no archive.
 */
export async function* readZip(
  archive: string | Buffer,
  source: Source,
  reader: EntryReader,
  budget: Budget,
): AsyncIterable<ReadOutcome> {
  if (budget.depth === 0)
    throw new Refusal(`It lies in more than ${archiveLimits.depth} archives, one within the other.`)
  const zip = await open(archive)
  const skipped = countSkipped()
  let files = 0
  try {
    const { entries, broken } = await entriesOf(zip)
    refuseOverlap(entries, zip.fileSize)
    await takeMetadata(zip, entries, source, budget)
    const seen = new Set<string>()
    const folders = new Set(entries.flatMap(({ name }) => foldersOf(name)))
    for (const { entry, name } of entries) {
      if (name.endsWith('/') || isHidden(name)) continue
      const path = `${source.path}/${printableName(name)}`
      const kind = reader.kindOf(name)
      const twice = seen.has(name)
      seen.add(name)
      const refusal =
        nameRefusal(name) ??
        (twice ? 'The archive holds another file of this name.' : null) ??
        (folders.has(name) ? 'The archive holds a folder of this name.' : null)
      if (refusal === null && mayBeMetadata(name) && source.metadata?.has(dirname(path)) === true) continue
      if (refusal === null && kind === null) {
        skipped.count(extname(name).toLowerCase())
        continue
      }
      files += 1
      try {
        if (refusal !== null) throw new Refusal(refusal)
        if (kind === null) continue
        refuseEntry(entry)
        const chunks = unpacked(zip, entry, budget)
        yield* reader.read(kind, chunks, { ...source, path }, { ...budget, depth: budget.depth - 1 })
      } catch (error) {
        if (error instanceof Failure) throw error
        yield { ok: false, path, reason: reasonOf(error) }
      }
    }
    if (broken !== null) yield { ok: false, path: source.path, reason: broken }
    const passedOver = skipped.reason()
    if (passedOver !== null) yield { ok: false, path: source.path, reason: passedOver }
    else if (files === 0 && broken === null)
      yield { ok: false, path: source.path, reason: 'The archive holds no articles.' }
  } finally {
    zip.close()
  }
}

/** The tables of metadata in the archive, before the files that they tell about. */
async function takeMetadata(
  zip: ZipFile,
  entries: readonly Named[],
  source: Source,
  budget: Budget,
): Promise<void> {
  for (const { entry, name } of entries) {
    if (!mayBeMetadata(name) || nameRefusal(name) !== null || isHidden(name)) continue
    try {
      refuseEntry(entry)
      const bytes = await collectBytes(unpacked(zip, entry, budget), maximumJsonBytes)
      const path = `${source.path}/${name}`
      if (isMetadata(bytes)) source.metadata?.add(dirname(path), path, bytes, true)
    } catch {
      // Read as what it is in its turn, and refused there.
    }
  }
}

/** Names and sizes are ours to judge: the library would stop at the first that it does not like. */
const options = { lazyEntries: true, autoClose: false, decodeStrings: false, validateEntrySizes: false }

async function open(archive: string | Buffer): Promise<ZipFile> {
  const size = typeof archive === 'string' ? (await stat(archive)).size : archive.length
  if (size === 0) throw new Refusal('It is empty.')
  try {
    return await (typeof archive === 'string'
      ? openPromise(archive, options)
      : fromBufferPromise(archive, options))
  } catch (error) {
    if (error instanceof Error && 'code' in error) throw error
    throw new Refusal('It is no ZIP archive, or a damaged one.', { cause: error })
  }
}

/** "a/b/c.txt" → "a", "a/b". */
function foldersOf(name: string): string[] {
  const parts = name.split('/')
  return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('/'))
}

type Named = { entry: Entry; name: string }

/** All files of the archive by name; what its directory has before a damaged place, and what is wrong there. */
async function entriesOf(zip: ZipFile): Promise<{ entries: Named[]; broken: string | null }> {
  if (zip.entryCount > archiveLimits.entries)
    throw new Refusal(
      `The archive holds more than ${archiveLimits.entries} files: unpack it and give the folder.`,
    )
  const entries: Named[] = []
  let broken: string | null = null
  try {
    for await (const entry of zip.eachEntry()) entries.push({ entry, name: entryName(entry.fileNameRaw) })
  } catch (error) {
    broken = `The directory of the archive is damaged behind ${entries.length} files: ${reasonOf(error)}`
  }
  return { entries: entries.toSorted((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)), broken }
}

/** Files that share their packed bytes unpack to any size without a suspicious ratio. */
function refuseOverlap(entries: readonly Named[], archiveBytes: number): void {
  const packed = entries.reduce((sum, { entry }) => sum + entry.compressedSize, 0)
  if (packed > archiveBytes)
    throw new Refusal('It is a zip bomb: the files in it are larger, packed, than the archive itself.')
}

const fileTypes = 0o170000
const regularFile = 0o100000
const symbolicLink = 0o120000

function refuseEntry(entry: Entry): void {
  const type = (entry.externalFileAttributes >>> 16) & fileTypes
  if (type === symbolicLink) throw new Refusal('It is a symbolic link.')
  if (madeByUnix(entry) && type !== 0 && type !== regularFile) throw new Refusal('It is no regular file.')
  if (entry.isEncrypted()) throw new Refusal('It is encrypted: it opens with a password only.')
  if (entry.compressionMethod !== 0 && entry.compressionMethod !== 8)
    throw new Refusal(`It is packed by a method that is not read (number ${entry.compressionMethod}).`)
  refuseBomb(entry.uncompressedSize, entry.compressedSize)
}

const madeByUnix = (entry: Entry): boolean => entry.versionMadeBy >>> 8 === 3

/** The bytes of a file while they are unpacked; throws a `Refusal` once they are more than they may be, or not what they were. */
async function* unpacked(zip: ZipFile, entry: Entry, budget: Budget): AsyncIterable<Uint8Array> {
  let bytes = 0
  let sum = 0
  for await (const chunk of inflated(zip, entry)) {
    bytes += chunk.length
    spend(budget, chunk.length)
    refuseBomb(bytes, entry.compressedSize)
    sum = crc32(chunk, sum)
    yield chunk
  }
  if (bytes !== entry.uncompressedSize || sum !== entry.crc32)
    throw new Refusal('It is damaged: its checksum is wrong.')
}

/** What the library says of a damaged file is about its bytes, not for people; what the disk says is. */
async function* inflated(zip: ZipFile, entry: Entry): AsyncIterable<Buffer> {
  try {
    const stream: Readable = await zip.openReadStreamPromise(entry)
    for await (const given of stream) {
      const chunk: unknown = given
      if (Buffer.isBuffer(chunk)) yield chunk
    }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    if (code !== '' && !code.startsWith('Z_')) throw error
    throw new Refusal('It is damaged: it cannot be unpacked.', { cause: error })
  }
}
