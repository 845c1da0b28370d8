import { promisify } from 'node:util'
import { brotliDecompress, gunzip, inflate, inflateRaw, zstdDecompress } from 'node:zlib'
import { collectBytes } from '../collect-bytes.ts'
import { Refusal } from '../refusal.ts'
import { openCursor } from './cursor.ts'
import type { Cursor } from './cursor.ts'
import { headerFields } from './warc-records.ts'

/** The answer of a web server as an archive keeps it; `body` reads and decodes it, to at most so many bytes. */
export type HttpAnswer = {
  status: number
  fields: ReadonlyMap<string, string>
  body: (limit: number) => Promise<Buffer>
}

/** The answer in the bytes of a record; null when it is none. */
export async function httpAnswer(block: AsyncIterable<Uint8Array>): Promise<HttpAnswer | null> {
  const cursor = openCursor(block)
  const status = /^HTTP\/\S+\s+(\d{3})/u.exec((await cursor.line(1000)) ?? '')?.[1]
  if (status === undefined) return null
  const fields = await headerFields(cursor)
  if (fields === null) return null
  return {
    status: Number(status),
    fields,
    body: async (limit) => {
      const isChunked = /\bchunked\b/iu.test(fields.get('transfer-encoding') ?? '')
      const bytes = await collectBytes(isChunked ? unchunked(cursor) : rest(cursor), limit)
      return decoded(bytes, fields.get('content-encoding') ?? '', limit)
    },
  }
}

const rest = (cursor: Cursor): AsyncIterable<Uint8Array> => cursor.bytes(Number.MAX_SAFE_INTEGER).chunks

/** The chunks of the body by their sizes; a body that some archivers have joined already, though its head says otherwise, as it is. */
async function* unchunked(cursor: Cursor): AsyncIterable<Uint8Array> {
  for (let first = true; ; first = false) {
    const line = await cursor.line(1_000_000)
    if (line === null) return
    const size = /^\s*([\da-f]{1,8})\s*(?:;.*)?$/iu.exec(line)?.[1]
    if (size === undefined) {
      if (first) {
        yield Buffer.from(`${line}\n`)
        yield* rest(cursor)
      }
      return
    }
    if (Number.parseInt(size, 16) === 0) return
    yield* cursor.bytes(Number.parseInt(size, 16)).chunks
    await cursor.line(2)
  }
}

type Decode = (bytes: Buffer, options: { maxOutputLength: number }) => Promise<Buffer>
const inflateEither: Decode = (bytes, options) =>
  promisify(inflate)(bytes, options).catch(() => promisify(inflateRaw)(bytes, options))

const decoders: Readonly<Record<string, Decode>> = {
  gzip: promisify(gunzip),
  'x-gzip': promisify(gunzip),
  deflate: inflateEither,
  br: promisify(brotliDecompress),
  zstd: promisify(zstdDecompress),
}

/** The bytes behind their encodings, the last one first; what cannot be decoded was decoded by the archiver. */
async function decoded(bytes: Buffer, encodings: string, limit: number): Promise<Buffer> {
  let now = bytes
  for (const encoding of encodings.toLowerCase().split(',').toReversed()) {
    const name = encoding.trim()
    const decode = Object.hasOwn(decoders, name) ? decoders[name] : undefined
    if (decode === undefined) continue
    try {
      now = await decode(now, { maxOutputLength: limit })
    } catch (error) {
      if (error instanceof RangeError) throw new Refusal(`The file is larger than ${limit} bytes.`)
      return now
    }
  }
  return now
}
