/** Reads a stream of bytes forward, by lines and by numbers of bytes, and holds no more than one chunk of it. */
export type Cursor = {
  /** The next line without its end, cut to `limit` bytes; null at the end of the stream. */
  line: (limit: number) => Promise<string | null>
  /** The next bytes, `count` of them, or as many as there are; `taken` tells how many came. */
  bytes: (count: number) => { chunks: AsyncIterable<Uint8Array>; taken: () => number }
}

const newline = 0x0a

/** Opens a cursor at the beginning of a stream. */
export function openCursor(stream: AsyncIterable<Uint8Array>): Cursor {
  const source = stream[Symbol.asyncIterator]()
  let rest: Uint8Array = new Uint8Array()

  /** Whether there is a byte to read. */
  async function fill(): Promise<boolean> {
    while (rest.length === 0) {
      const next = await source.next()
      if (next.done === true) return false
      rest = next.value
    }
    return true
  }

  async function line(limit: number): Promise<string | null> {
    if (!(await fill())) return null
    const parts: Uint8Array[] = []
    let length = 0
    while (await fill()) {
      const end = rest.indexOf(newline)
      const part = end === -1 ? rest : rest.subarray(0, end)
      if (length < limit) parts.push(part.subarray(0, limit - length))
      length += part.length
      rest = end === -1 ? new Uint8Array() : rest.subarray(end + 1)
      if (end !== -1) break
    }
    return Buffer.concat(parts).toString('utf8').replace(/\r$/u, '')
  }

  function bytes(count: number): { chunks: AsyncIterable<Uint8Array>; taken: () => number } {
    let taken = 0
    async function* chunks(): AsyncIterable<Uint8Array> {
      while (taken < count && (await fill())) {
        const part = rest.subarray(0, count - taken)
        rest = rest.subarray(part.length)
        taken += part.length
        yield part
      }
    }
    return { chunks: chunks(), taken: () => taken }
  }

  return { line, bytes }
}
