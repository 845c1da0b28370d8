/** Packed bytes that come in chunks, of which the last ones can be gone back to. */
export type PackedWindow = {
  /** How many bytes have come, and where the first lies that is still held; counted from the beginning of the stream. */
  end: () => number
  begin: () => number
  /** Waits for more; false at the end of the stream. */
  more: () => Promise<boolean>
  /** The bytes from one place to another, as far as they are held. */
  slice: (from: number, to: number) => Buffer
  /** Lets go of what lies before. */
  forget: (before: number) => void
}

/** Opens a window that never holds more than `limit` bytes and one chunk. */
export function openWindow(chunks: AsyncIterable<Uint8Array>, limit: number): PackedWindow {
  const source = chunks[Symbol.asyncIterator]()
  let held: { at: number; bytes: Uint8Array }[] = []
  let end = 0
  const begin = (): number => held[0]?.at ?? end
  const forget = (before: number): void => {
    held = held.filter(({ at, bytes }) => at + bytes.length > before)
  }
  return {
    begin,
    end: () => end,
    more: async () => {
      const next = await source.next()
      if (next.done === true) return false
      if (next.value.length > 0) held.push({ at: end, bytes: next.value })
      end += next.value.length
      if (end - begin() > limit) forget(end - limit)
      return true
    },
    slice: (from, to) =>
      Buffer.concat(
        held
          .filter(({ at, bytes }) => at < to && at + bytes.length > from)
          .map(({ at, bytes }) => bytes.subarray(Math.max(0, from - at), Math.max(0, to - at))),
      ),
    forget,
  }
}
