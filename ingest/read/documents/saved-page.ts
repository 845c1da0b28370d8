import PostalMime from 'postal-mime'
import { declaredCharset, decodeText } from '../decode.ts'
import type { Draft } from '../draft.ts'
import { draftFromHtml } from '../html/page.ts'
import { Refusal } from '../refusal.ts'

/** A part within a part within a part is all that programs write. */
const deepestPart = 5

/**
 * A page that a browser saved with its pictures (MHTML): the page itself is the first part that is HTML; frames follow it.
 * It is read like every page, at the address that it was saved from. When it was saved is no date of publication.
 */
export async function draftFromSavedPage(bytes: Uint8Array): Promise<Draft> {
  // One character a byte, so that parts can be found in it and turned back.
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  const page = pagePart(source, 0)
  if (page === null) throw new Refusal('It is no saved page: it holds no HTML.')
  const content = await contentOf(page)
  const charset = /charset="?([\w-]+)/iu.exec(headerOf(page, 'content-type'))?.[1]
  const address = [headerOf(page, 'content-location'), headerOf(source, 'snapshot-content-location')].find(
    (location) => /^https?:\/\//iu.test(location),
  )
  return draftFromHtml(decodeText(content, charset ?? declaredCharset(content)), address ?? null)
}

/** The first part that is HTML, with its head; null without one. */
function pagePart(part: string, depth: number): string | null {
  const type = headerOf(part, 'content-type')
  if (/^(?:text\/html|application\/xhtml\+xml)/iu.test(type)) return part
  const boundary = /^multipart\/.*boundary="?([^";]+)/iu.exec(type)?.[1]
  if (boundary === undefined || depth >= deepestPart) return null
  for (const inner of partsBetween(`\n--${boundary}`, part)) {
    const page = pagePart(inner, depth + 1)
    if (page !== null) return page
  }
  return null
}

function* partsBetween(mark: string, source: string): Iterable<string> {
  for (let at = source.indexOf(mark); at !== -1;) {
    const start = source.indexOf('\n', at + mark.length)
    const next = source.indexOf(mark, at + mark.length)
    if (start === -1 || start > next) {
      // The closing mark, or a file that was cut off within its last part.
      if (start !== -1 && next === -1 && !source.startsWith('--', at + mark.length))
        yield source.slice(start + 1)
      return
    }
    yield source.slice(start + 1, next)
    at = next
  }
}

/** A header of the head of a part, on one line; empty without it. */
function headerOf(part: string, name: string): string {
  const head = part.split(/\r?\n\r?\n/u, 1)[0] ?? ''
  const lines = head.replaceAll(/\r?\n[ \t]+/gu, ' ').split(/\r?\n/u)
  const line = lines.find((text) => text.toLowerCase().startsWith(`${name}:`))
  return line === undefined ? '' : line.slice(name.length + 1).trim()
}

/** The bytes of a part, decoded as its head says; as an attachment they come without a guess at their charset. */
async function contentOf(part: string): Promise<Uint8Array> {
  const message = Buffer.from(`Content-Disposition: attachment\r\n${part}`, 'latin1')
  const { attachments } = await PostalMime.parse(message)
  const content = attachments[0]?.content
  if (content === undefined || typeof content === 'string') throw new Refusal('The saved page is damaged.')
  return new Uint8Array(content)
}
