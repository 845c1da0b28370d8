import { decodeText } from './decode.ts'
import { maximumJsonBytes } from './limits.ts'
import { Refusal } from './refusal.ts'
import type { ReadOutcome } from './refusal.ts'
import { readBytes, readJsonLines } from './sources.ts'
import type { FileKind, Source } from './sources.ts'

const newline = 0x0a
/** How far the first line is looked for before its beginning must do. */
const sniffBytes = 65_536

/** Articles from a stream without a name: JSON lines if the first line looks so, else JSON, HTML or plain text. */
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
  const kind = sniff(Buffer.concat(head))
  if (kind === 'jsonl') yield* readJsonLines(all, source)
  else yield* readBytes(kind, await collect(all), source)
}

/** The kind of content by its first line. */
function sniff(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return 'text'
  const beginning = decodeText(bytes).trimStart()
  const firstLine = beginning.split('\n', 1)[0]?.trim() ?? ''
  if (/^(?:<!doctype html|<html)/iu.test(beginning)) return 'html'
  if (firstLine.startsWith('[{') || firstLine === '[' || firstLine === '{') return 'json'
  return firstLine.startsWith('{') ? 'jsonl' : 'text'
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
