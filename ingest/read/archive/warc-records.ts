import { Refusal } from '../refusal.ts'
import { remembering } from '../remembering.ts'
import { openCursor } from './cursor.ts'
import type { Cursor } from './cursor.ts'
import { unpackMembers } from './gzip-members.ts'
import type { Unpacked } from './gzip-members.ts'
import type { Budget } from './limits.ts'

/** A record of a WARC file (ISO 28500): its fields by their names in lower case, and its block, to be read at once or not at all. */
export type WarcRecord = { fields: ReadonlyMap<string, string>; block: AsyncIterable<Uint8Array> }

/** What comes out of a WARC file: its records in order, and places where none could be read; behind one `unread` comes no more. */
export type WarcPart =
  | { found: 'record'; record: WarcRecord }
  | { found: 'damage'; cutOff: boolean; unread?: true }

const maximumLine = 64_000
const maximumFields = 1000

/** The records of a WARC file, packed by gzip or not, in bounded memory. After a damaged place it goes on with the next
 * record. What is unpacked counts against the `budget`: beyond it a `Refusal` is thrown. */
export async function* warcRecords(
  stream: AsyncIterable<Uint8Array>,
  budget: Budget,
): AsyncIterable<WarcPart> {
  const parts = unzipped(stream, budget)
  try {
    for (;;) {
      const run: Run = { broken: null }
      yield* recordsOf(bytesOf(parts, run), run)
      const { broken } = run
      if (broken === null) return
      yield {
        found: 'damage',
        cutOff: broken.broken === 'cut off',
        ...(broken.unread ? { unread: true } : {}),
      }
    }
  } finally {
    await parts.return(undefined)
  }
}

/** Bytes that follow each other, and why they end. */
type Run = { broken: Extract<Unpacked, { broken: unknown }> | null }

async function* bytesOf(parts: AsyncIterator<Unpacked>, run: Run): AsyncIterable<Uint8Array> {
  for (let part = await parts.next(); part.done !== true; part = await parts.next()) {
    if ('broken' in part.value) {
      run.broken = part.value
      return
    }
    yield part.value.bytes
  }
}

async function* recordsOf(bytes: AsyncIterable<Uint8Array>, run: Run): AsyncIterable<WarcPart> {
  // A stream that broke is at its end for whoever asks again.
  const fault: { error: unknown } = { error: null }
  const cursor = openCursor(remembering(bytes, fault))
  let lost = false
  for (;;) {
    const line = await cursor.line(maximumLine)
    if (line === null) return
    if (line === '') continue
    if (!/^WARC\/\d/u.test(line)) {
      if (!lost && run.broken === null) yield { found: 'damage', cutOff: false }
      lost = true
      continue
    }
    lost = false
    const fields = await headerFields(cursor)
    const length = Number(fields?.get('content-length') ?? Number.NaN)
    if (fields === null || !Number.isSafeInteger(length) || length < 0) {
      if (run.broken === null) yield { found: 'damage', cutOff: fields === null }
      lost = true
      continue
    }
    const block = cursor.bytes(length)
    yield { found: 'record', record: { fields, block: whole(block, length, run) } }
    const left = cursor.bytes(length - block.taken())
    for await (const chunk of left.chunks) void chunk
    // Whoever read the block met it first.
    if (fault.error !== null) throw fault.error
    if (block.taken() + left.taken() < length && run.broken === null) yield { found: 'damage', cutOff: true }
  }
}

/** Half a page would pass for an article. */
async function* whole(
  block: ReturnType<Cursor['bytes']>,
  length: number,
  run: Run,
): AsyncIterable<Uint8Array> {
  yield* block.chunks
  if (block.taken() < length)
    throw new Refusal(
      run.broken?.broken === 'damaged' ? 'It is damaged: it cannot be unpacked.' : 'It is cut off.',
    )
}

/** The fields up to the empty line, of a WARC record or of HTTP; null where they are cut off or endless. */
export async function headerFields(cursor: Cursor): Promise<Map<string, string> | null> {
  const fields = new Map<string, string>()
  for (let lines = 0; lines < maximumFields; lines += 1) {
    const line = await cursor.line(maximumLine)
    if (line === null) return null
    if (line === '') return fields
    const colon = line.indexOf(':')
    if (colon > 0) fields.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim())
  }
  return null
}

const firstWords = Buffer.from('WARC/')

/** Each record is a gzip member of its own. */
async function* unzipped(stream: AsyncIterable<Uint8Array>, budget: Budget): AsyncGenerator<Unpacked, void> {
  const chunks = stream[Symbol.asyncIterator]()
  let value: Uint8Array = new Uint8Array()
  while (value.length < 2) {
    const next = await chunks.next()
    if (next.done === true) break
    value = Buffer.concat([value, next.value])
  }
  async function* all(): AsyncGenerator<Uint8Array> {
    yield value
    for (let next = await chunks.next(); next.done !== true; next = await chunks.next()) yield next.value
  }
  try {
    if (value[0] === 0x1f && value[1] === 0x8b) yield* unpackMembers(all(), { budget, first: firstWords })
    else for await (const bytes of all()) yield { bytes }
  } finally {
    await chunks.return?.()
  }
}
