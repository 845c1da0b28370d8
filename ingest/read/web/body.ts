import type { Response } from 'undici'

/** The body of an answer, or its first `limit` bytes, as they are after unpacking. */
export async function bodyWithin(
  answer: Response,
  limit: number,
): Promise<{ read: Uint8Array; whole: boolean }> {
  const parts: Uint8Array[] = []
  let length = 0
  if (answer.body === null) return { read: new Uint8Array(), whole: true }
  for await (const part of answer.body) {
    const bytes: Uint8Array = part
    length += bytes.length
    if (length > limit) {
      parts.push(bytes.subarray(0, bytes.length - (length - limit)))
      return { read: Buffer.concat(parts), whole: false }
    }
    parts.push(bytes)
  }
  return { read: Buffer.concat(parts), whole: true }
}
