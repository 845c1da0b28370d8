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
    if (line === null && first) return
    if (line === null) throw cutOff()
    const size = /^\s*([\da-f]{1,8})\s*(?:;.*)?$/iu.exec(line)?.[1]
    if (size === undefined) {
      if (first) {
        yield Buffer.from(`${line}\n`)
        yield* rest(cursor)
        return
      }
      throw cutOff()
    }
    const length = Number.parseInt(size, 16)
    if (length === 0) return
    const chunk = cursor.bytes(length)
    yield* chunk.chunks
    if (chunk.taken() < length) throw cutOff()
    await cursor.line(2)
  }
}

/** Half a page would pass for an article. */
const cutOff = (): Refusal => new Refusal('It is cut off.')

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

/** Each may unpack to the limit: more of them are no page but work. */
const mostEncodings = 3

/** The bytes behind their encodings, the last one first; what cannot be decoded was decoded by the archiver. */
async function decoded(bytes: Buffer, encodings: string, limit: number): Promise<Buffer> {
  let now = bytes
  const names = encodings
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
  if (names.length > mostEncodings)
    throw new Refusal(`It is packed in more than ${mostEncodings} ways, one over the other.`)
  for (const name of names.toReversed()) {
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
