import { Refusal } from './refusal.ts'

/** All bytes of a stream; throws a `Refusal` as soon as they are more than `limit`. */
export async function collectBytes(chunks: AsyncIterable<Uint8Array>, limit: number): Promise<Buffer> {
  const parts: Uint8Array[] = []
  let length = 0
  for await (const chunk of chunks) {
    length += chunk.length
    if (length > limit) throw new Refusal(`The file is larger than ${limit} bytes.`)
    parts.push(chunk)
  }
  return Buffer.concat(parts)
}
