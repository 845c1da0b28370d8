import { encodingByMark } from './decode.ts'

/** A line of a file, 1-based; `bytes` is null when it is longer than the limit. */
export type Line = { number: number; bytes: Uint8Array | null }

const newline = 0x0a

/** Cuts a byte stream into its non-empty lines without ever holding more than one, and never more than `limit` bytes. */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>, limit: number): AsyncIterable<Line> {
  let parts: Uint8Array[] = []
  let length = 0
  let number = 1
  for await (const chunk of utf8Chunks(chunks)) {
    let start = 0
    for (let end = chunk.indexOf(newline); end !== -1; end = chunk.indexOf(newline, start)) {
      take(chunk.subarray(start, end))
      yield* finish()
      start = end + 1
    }
    take(chunk.subarray(start))
  }
  yield* finish()

  function take(part: Uint8Array): void {
    length += part.length
    if (length <= limit) parts.push(part)
  }

  function* finish(): Iterable<Line> {
    const bytes = length > limit ? null : Buffer.concat(parts)
    if (bytes === null || bytes.some((byte) => byte > 0x20)) yield { number, bytes }
    parts = []
    length = 0
    number += 1
  }
}

/** UTF-16 (told by its mark) is turned into UTF-8; everything else passes, without a UTF-8 mark. */
export async function* utf8Chunks(chunks: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  let decoder: TextDecoder | null = null
  let first = true
  for await (const chunk of chunks) {
    if (first) {
      first = false
      const encoding = encodingByMark(chunk)
      if (encoding === 'utf-8') {
        yield chunk.subarray(3)
        continue
      }
      if (encoding !== null) decoder = new TextDecoder(encoding)
    }
    yield decoder === null ? chunk : Buffer.from(decoder.decode(chunk, { stream: true }))
  }
}
