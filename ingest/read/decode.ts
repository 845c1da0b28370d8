import { Refusal } from './refusal.ts'
import { unscrambled } from './unscrambled.ts'

/** Control characters that no text holds; form feed, escape and the like are let pass. */
// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
const binaryControl = /[\u0000-\u0006\u000E-\u001A\u001C-\u001F]/gu

/** How many first bytes are looked at for signs of binary content and for a declared charset. */
const sampleBytes = 4096

/**
 * The text of a file: by its byte order mark, else as UTF-16 when every other byte is zero, else UTF-8, else the
 * `declared` charset, else UTF-8 with a few broken bytes, else windows-1252 (which holds latin-1). What was UTF-8 before
 * somebody took it for windows-1252 is put right. Throws a `Refusal` when the bytes are no text.
 */
export function decodeText(bytes: Uint8Array, declared: string | null = null): string {
  const marked = encodingByMark(bytes) ?? encodingByZeros(bytes)
  if (marked !== null) return acceptText(new TextDecoder(marked).decode(bytes))
  try {
    return acceptText(unscrambled(new TextDecoder('utf-8', { fatal: true }).decode(bytes)))
  } catch (error) {
    if (error instanceof Refusal) throw error
  }
  const other = knownEncoding(declared)
  if (other !== null && other !== 'utf-8') return acceptText(new TextDecoder(other).decode(bytes))
  return acceptText(mostlyUtf8(bytes) ?? new TextDecoder('windows-1252').decode(bytes))
}

/** A text in UTF-8 of which a few bytes are broken or cut off; null for one that is not UTF-8 at all. */
function mostlyUtf8(bytes: Uint8Array): string | null {
  const text = new TextDecoder('utf-8').decode(bytes)
  const broken = text.match(/\uFFFD/gu)?.length ?? 0
  const sound = text.match(/[^\p{ASCII}\uFFFD]/gu)?.length ?? 0
  return broken * 4 <= sound ? text : null
}

/** The encoding that a byte order mark tells, or null. */
export function encodingByMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return null
}

/** The charset that an HTML page declares in its first bytes, or null. */
export function declaredCharset(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, sampleBytes))
  return /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/iu.exec(head)?.[1] ?? null
}

/** UTF-16 without a mark: English text in it has a zero in every other byte. */
function encodingByZeros(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, sampleBytes)
  if (sample.length < 8) return null
  const zeros = [0, 0]
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1
  })
  const [even = 0, odd = 0] = zeros
  const most = (sample.length / 2) * 0.7
  if (odd > most && even === 0) return 'utf-16le'
  if (even > most && odd === 0) return 'utf-16be'
  return null
}

function knownEncoding(label: string | null): string | null {
  if (label === null) return null
  try {
    return new TextDecoder(label).encoding
  } catch {
    return null
  }
}

function acceptText(text: string): string {
  const sample = text.slice(0, sampleBytes)
  const strange = sample.match(binaryControl)?.length ?? 0
  if (strange > sample.length / 200) throw new Refusal('The file is binary, not text.')
  return text
}
