import { createReadStream } from 'node:fs'
import { open, stat } from 'node:fs/promises'
import { createGunzip } from 'node:zlib'
import yauzl from 'yauzl'
import { exitCodes, Failure, messageOf } from '../../../model/failure.ts'

/** One table: its file's path, or that and its name in the archive; and its bytes. */
export type ForeignFile = { name: string; chunks: AsyncIterable<Uint8Array> }

/** Names in archives that hold rows; read-me files and the like are passed over. */
const tableName = /\.(?:csv|tsv|tab|txt)$/iu
const noTable = /readme|(?:^|\/)[._]/iu

/**
 * The tables of a path: the file itself, what a gzip holds, or each table of a ZIP archive in its order. Throws a `Failure`
 * (usage) where there is no such file or the archive is broken.
 */
export async function* tablesOf(path: string): AsyncGenerator<ForeignFile> {
  const kind = await kindOf(path)
  if (kind === 'zip') yield* tablesOfZip(path)
  else yield { name: path, chunks: kind === 'gzip' ? unzipped(path) : createReadStream(path) }
}

async function kindOf(path: string): Promise<'zip' | 'gzip' | 'plain'> {
  const there = await stat(path).catch(() => null)
  if (there === null) throw new Failure(`There is no file ${path}.`, exitCodes.usage)
  if (there.isDirectory()) throw new Failure(`${path} is a folder: name its files.`, exitCodes.usage)
  const file = await open(path)
  try {
    const { buffer } = await file.read(Buffer.alloc(4), 0, 4, 0)
    if (buffer.readUInt32BE() === 0x504b_0304) return 'zip'
    return buffer.readUInt16BE() === 0x1f8b ? 'gzip' : 'plain'
  } finally {
    await file.close()
  }
}

async function* unzipped(path: string): AsyncGenerator<Uint8Array> {
  const source = createReadStream(path)
  const stream = source.pipe(createGunzip())
  source.on('error', (error) => stream.destroy(error))
  try {
    for await (const chunk of stream) yield bytesOf(chunk)
  } catch (error) {
    throw broken(path, error)
  } finally {
    source.destroy()
  }
}

async function* tablesOfZip(path: string): AsyncGenerator<ForeignFile> {
  const zip = await opened(path)
  try {
    let found = 0
    for (let entry = await nextEntry(zip, path); entry !== null; entry = await nextEntry(zip, path)) {
      if (!tableName.test(entry.fileName) || noTable.test(entry.fileName)) continue
      found += 1
      yield { name: `${path} › ${entry.fileName}`, chunks: bytesOfEntry(zip, entry, path) }
    }
    if (found === 0) throw new Failure(`${path} holds no table (.csv, .tsv, .tab, .txt).`, exitCodes.usage)
  } finally {
    zip.close()
  }
}

function opened(path: string): Promise<yauzl.ZipFile> {
  return new Promise((resolve, reject) => {
    yauzl.open(path, { lazyEntries: true, autoClose: false }, (error, zip) => {
      if (error !== null && error !== undefined) reject(broken(path, error))
      else resolve(zip)
    })
  })
}

function nextEntry(zip: yauzl.ZipFile, path: string): Promise<yauzl.Entry | null> {
  return new Promise((resolve, reject) => {
    const done = (): void => {
      zip.removeListener('entry', onEntry)
      zip.removeListener('end', onEnd)
      zip.removeListener('error', onError)
    }
    const onEntry = (entry: yauzl.Entry): void => {
      done()
      resolve(entry)
    }
    const onEnd = (): void => {
      done()
      resolve(null)
    }
    const onError = (error: unknown): void => {
      done()
      reject(broken(path, error))
    }
    zip.on('entry', onEntry)
    zip.on('end', onEnd)
    zip.on('error', onError)
    zip.readEntry()
  })
}

async function* bytesOfEntry(
  zip: yauzl.ZipFile,
  entry: yauzl.Entry,
  path: string,
): AsyncGenerator<Uint8Array> {
  if (!entry.canDecodeFileData())
    throw new Failure(
      `${entry.fileName} in ${path} is encrypted or packed in an unknown way.`,
      exitCodes.usage,
    )
  const stream = await new Promise<AsyncIterable<unknown>>((resolve, reject) => {
    zip.openReadStream(entry, (error, readable) => {
      if (error !== null && error !== undefined) reject(broken(path, error))
      else resolve(readable)
    })
  })
  try {
    for await (const chunk of stream) yield bytesOf(chunk)
  } catch (error) {
    throw broken(path, error)
  }
}

function bytesOf(chunk: unknown): Uint8Array {
  if (chunk instanceof Uint8Array) return chunk
  throw new TypeError('a stream of bytes gave something else')
}

function broken(path: string, error: unknown): Failure {
  if (error instanceof Failure) return error
  return new Failure(`${path} is broken: ${messageOf(error)}.`, exitCodes.usage, { cause: error })
}
