import { pipeline } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'
import type { Gzip, Gunzip } from 'node:zlib'

type Bytes = AsyncIterable<string | Uint8Array>

/** The content as gzip has it. */
export function compress(content: Bytes): AsyncGenerator<Buffer> {
  return through(content, createGzip())
}

/** What was compressed. Throws zlib's error when it is not gzip, was cut off or was changed. */
export function expand(content: Bytes): AsyncGenerator<Buffer> {
  return through(content, createGunzip())
}

async function* through(content: Bytes, stream: Gzip | Gunzip): AsyncGenerator<Buffer> {
  const feeding = pipeline(content, stream)
  // Reading the stream tells of it too; who leaves early closes it.
  feeding.catch(() => undefined)
  for await (const chunk of stream) if (Buffer.isBuffer(chunk)) yield chunk
  await feeding
}
