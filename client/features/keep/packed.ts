/** Text as few letters, digits, hyphens and underscores, which addresses hold as they are. */
export async function packed(text: string): Promise<string> {
  const bytes = await through(new CompressionStream('deflate'), new TextEncoder().encode(text))
  const letters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
  return btoa(letters).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

/**
 * What `packed` was given.
 * @throws DOMException or TypeError when a part is missing or was changed.
 */
export async function unpacked(text: string): Promise<string> {
  const letters = atob(text.replaceAll('-', '+').replaceAll('_', '/'))
  const bytes = Uint8Array.from(letters, (letter) => letter.charCodeAt(0))
  const whole = await through(new DecompressionStream('deflate'), bytes)
  return new TextDecoder('utf-8', { fatal: true }).decode(whole)
}

/** So many bytes at most come out: a small text may not unpack to fill the memory. */
const mostBytes = 64_000_000

async function through(
  stream: CompressionStream | DecompressionStream,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array> {
  const reader = new Blob([bytes]).stream().pipeThrough(stream).getReader()
  const chunks: Uint8Array[] = []
  let length = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) break
    length += value.length
    if (length > mostBytes) throw new RangeError('unpacks to too much')
    chunks.push(value)
  }
  const whole = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}
