import { Readable } from 'node:stream'
import { crc32, createInflateRaw } from 'node:zlib'
import { refuseBomb, spend } from './limits.ts'
import type { Budget } from './limits.ts'
import { openWindow } from './packed-window.ts'
import type { PackedWindow } from './packed-window.ts'

/** What comes out of a packed stream: bytes in order, and places behind which bytes are missing; `unread` if none came after. */
export type Unpacked = { bytes: Uint8Array } | { broken: 'damaged' | 'cut off'; unread: boolean }

/** So much of a damaged member is looked through for the next one. */
const windowBytes = 8_000_000

/**
 * Unpacks gzip members that follow each other (RFC 1952), each checked by its sum. Behind a damaged one it goes on with the next
 * whose content begins as `first` has it: the two bytes that begin a member may stand anywhere.
 */
export async function* unpackMembers(
  chunks: AsyncIterable<Uint8Array>,
  { budget, first }: { budget: Budget; first: Buffer },
): AsyncGenerator<Unpacked, void> {
  const packed = openWindow(chunks, windowBytes)
  let unpackedBytes = 0
  const count = (bytes: number): void => {
    unpackedBytes += bytes
    spend(budget, bytes)
    refuseBomb(unpackedBytes, packed.end())
  }
  for (let at = 0; ;) {
    const member = openMember(packed, at, count)
    for await (const bytes of member.bytes) yield { bytes }
    const outcome = member.outcome()
    if (outcome.ok) {
      at = outcome.end
      packed.forget(at)
      if (await onlyZeros(packed, at)) return
      continue
    }
    const { broken } = outcome
    const next = await nextMember(packed, at + 1, first)
    yield { broken: next === null ? broken : 'damaged', unread: next === null && broken === 'damaged' }
    if (next === null) return
    at = next
  }
}

type Outcome = { ok: true; end: number } | { ok: false; broken: 'damaged' | 'cut off' }

/** The bytes of the member that begins at a place, and, once they have come, what became of it. */
function openMember(
  packed: PackedWindow,
  at: number,
  count: (bytes: number) => void,
): { bytes: AsyncIterable<Uint8Array>; outcome: () => Outcome } {
  let outcome: Outcome = { ok: false, broken: 'cut off' }
  async function* bytes(): AsyncIterable<Uint8Array> {
    const head = await headEnd(packed, at)
    if (typeof head === 'string') {
      outcome = { ok: false, broken: head }
      return
    }
    const start: number = head
    const inflate = openInflate()
    let sum = 0
    let length = 0
    // The last bytes of a member go out when its sum is right.
    let held: Buffer[] = []
    try {
      for (let place = start; !inflate.ended();) {
        const chunk = packed.slice(place, Math.min(packed.end(), place + feedBytes))
        place += chunk.length
        if (chunk.length > 0) await inflate.write(chunk)
        else if (!(await packed.more())) await inflate.end()
        for (const out of inflate.taken()) {
          count(out.length)
          sum = crc32(out, sum)
          length += out.length
          held.push(out)
        }
        if (held.length > heldChunks) yield* held.slice(0, -heldChunks)
        held = held.slice(-heldChunks)
      }
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : ''
      if (!code.startsWith('Z_')) throw error
      yield* held
      outcome = { ok: false, broken: code === 'Z_BUF_ERROR' ? 'cut off' : 'damaged' }
      return
    } finally {
      inflate.close()
    }
    const end = start + inflate.consumed()
    while (packed.end() < end + trailerBytes && (await packed.more()));
    const trailer = packed.slice(end, end + trailerBytes)
    if (trailer.length < trailerBytes) outcome = { ok: false, broken: 'cut off' }
    else if (trailer.readUInt32LE(0) === sum && trailer.readUInt32LE(4) === length % 2 ** 32)
      outcome = { ok: true, end: end + trailerBytes }
    else outcome = { ok: false, broken: 'damaged' }
    if (outcome.ok) yield* held
  }
  return { bytes: bytes(), outcome: () => outcome }
}

/** So much is given to zlib at once: what it does not take belongs to the next member. */
const feedBytes = 16_384

/** A deflate stream that is fed by hand, so that it takes no byte of the next member away. */
function openInflate() {
  const inflate = createInflateRaw()
  const out: Buffer[] = []
  let failure: unknown = null
  let isEnded = false
  let wake: (() => void) | null = null
  inflate.on('data', (chunk: Buffer) => out.push(chunk))
  inflate.on('end', () => {
    isEnded = true
    wake?.()
  })
  inflate.on('error', (error) => {
    failure = error
    wake?.()
  })
  const settled = async (begin: (done: () => void) => void): Promise<void> => {
    const { promise, resolve } = Promise.withResolvers<void>()
    wake = resolve
    begin(resolve)
    await promise
    if (failure !== null) throw failure
  }
  return {
    /** Resolves when the bytes are taken, or the stream has ended within them. */
    write: (bytes: Buffer) => settled((done) => void inflate.write(bytes, () => done())),
    /** Rejects where the stream has not come to its end. */
    end: () => settled(() => void inflate.end()),
    ended: () => isEnded,
    consumed: () => inflate.bytesWritten,
    taken: () => out.splice(0),
    close: () => void inflate.destroy(),
  }
}

const heldChunks = 2
const trailerBytes = 8
/** Names and comments in the head of a member. */
const maximumHead = 70_000

/** Where the packed content of a member begins. */
async function headEnd(packed: PackedWindow, at: number): Promise<number | 'damaged' | 'cut off'> {
  for (;;) {
    const head = packed.slice(at, at + maximumHead)
    const end = endOfHead(head)
    if (end === 'damaged') return 'damaged'
    if (end !== null) return at + end
    if (head.length >= maximumHead) return 'damaged'
    if (!(await packed.more())) return 'cut off'
  }
}

/** RFC 1952 §2.3; null where more of it is needed. */
function endOfHead(head: Buffer): number | 'damaged' | null {
  const [magic, more, method, flags] = head
  if ((magic ?? 0x1f) !== 0x1f || (more ?? 0x8b) !== 0x8b || (method ?? 8) !== 8) return 'damaged'
  if (flags === undefined || head.length < 10) return null
  if ((flags & 0xe0) !== 0) return 'damaged'
  let end = 10
  if ((flags & 4) !== 0) {
    if (head.length < end + 2) return null
    end += 2 + head.readUInt16LE(end)
  }
  for (const flag of [8, 16]) {
    if ((flags & flag) === 0) continue
    const zero = head.indexOf(0, end)
    if (zero === -1) return null
    end = zero + 1
  }
  if ((flags & 2) !== 0) end += 2
  return head.length < end ? null : end
}

/** Zeros after the last member fill up a block of a tape. */
async function onlyZeros(packed: PackedWindow, at: number): Promise<boolean> {
  for (;;) {
    if (packed.slice(at, packed.end()).some((byte) => byte !== 0)) return false
    if (!(await packed.more())) return true
  }
}

/** Where the next member begins that unpacks to what was asked for; null where there is none up to the end. */
async function nextMember(packed: PackedWindow, from: number, first: Buffer): Promise<number | null> {
  for (let at = from; ;) {
    const start = Math.max(at, packed.begin())
    const held = packed.slice(start, packed.end())
    const found = held.indexOf(magic)
    if (found === -1) {
      at = Math.max(start, packed.end() - magic.length + 1)
      if (!(await packed.more())) return null
      continue
    }
    at = start + found
    if (await beginsAs(packed, at, first)) return at
    at += 1
  }
}

const magic = Buffer.from([0x1f, 0x8b, 0x08])
/** So much of a member is unpacked to see how it begins. */
const probeBytes = 64_000

async function beginsAs(packed: PackedWindow, at: number, first: Buffer): Promise<boolean> {
  while (packed.end() < at + probeBytes && (await packed.more()));
  const probe = packed.slice(at, at + probeBytes)
  const head = endOfHead(probe)
  if (typeof head !== 'number') return false
  const inflate = createInflateRaw()
  const source = Readable.from([probe.subarray(head)])
  let begin = Buffer.alloc(0)
  try {
    for await (const given of source.pipe(inflate)) {
      const chunk: unknown = given
      if (Buffer.isBuffer(chunk)) begin = Buffer.concat([begin, chunk])
      if (begin.length >= first.length) break
    }
  } catch {
    // What came out before tells enough.
  } finally {
    inflate.destroy()
  }
  return begin.subarray(0, first.length).equals(first)
}
