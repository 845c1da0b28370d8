import { kindOfContent } from './content-kind.ts'
import { maximumJsonBytes } from './limits.ts'
import { Refusal } from './refusal.ts'
import type { ReadOutcome } from './refusal.ts'
import { limitOf, readBytes, readJsonLines } from './sources.ts'
import type { Source } from './sources.ts'

const newline = 0x0a
/** How far the first line is looked for before its beginning must do. */
const sniffBytes = 65_536

/** Articles from a stream without a name: JSON lines, as they come, if the first line looks so; else what all of it looks like. */
export async function* readStandardInput(
  stream: AsyncIterable<Uint8Array>,
  source: Source,
): AsyncIterable<ReadOutcome> {
  const chunks = stream[Symbol.asyncIterator]()
  const head: Uint8Array[] = []
  let length = 0
  while (length < sniffBytes) {
    const next = await chunks.next()
    if (next.done === true) break
    head.push(next.value)
    length += next.value.length
    if (next.value.includes(newline)) break
  }
  const all = prepend(head, chunks)
  if (kindOfContent(Buffer.concat(head)) === 'jsonl') {
    yield* readJsonLines(all, source)
    return
  }
  const bytes = await collect(all)
  const kind = kindOfContent(bytes)
  if (bytes.length > limitOf(kind)) throw new Refusal(`It is larger than ${limitOf(kind)} bytes.`)
  yield* readBytes(kind, bytes, source)
}

async function* prepend(
  head: readonly Uint8Array[],
  rest: AsyncIterator<Uint8Array>,
): AsyncIterable<Uint8Array> {
  yield* head
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value
}

async function collect(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  let length = 0
  for await (const chunk of chunks) {
    length += chunk.length
    if (length > maximumJsonBytes) throw new Refusal(`It is larger than ${maximumJsonBytes} bytes.`)
    parts.push(chunk)
  }
  return Buffer.concat(parts)
}
