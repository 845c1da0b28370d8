import type { Headers } from 'undici'
import { isFeed } from '../feed/parse-feed.ts'
import { contentType } from '../content-type.ts'
import { binaryKindOf, kindOfContent } from '../content-kind.ts'
import { Refusal } from '../refusal.ts'
import type { FileKind } from '../sources.ts'
import { follow } from './follow.ts'
import type { Followed } from './follow.ts'
import type { WebLimits } from './limits.ts'
import { statusInWords } from './requests.ts'
import type { Answer, Requests } from './requests.ts'
import { retryAfter } from './retry-after.ts'
import type { Robots } from './robots.ts'
import type { Remembered } from './web-memory.ts'
import { GoneRefusal, PassingRefusal } from './web-refusals.ts'

/** What a page is asked with the next time. */
export type Validators = Remembered['validators']

/** What stands at a web address. */
export type Page = {
  /** Where it was found in the end. */
  address: string
  /** Where the address has moved for good; null if it has not. */
  moved: string | null
  kind: FileKind | 'feed'
  /** The charset that the server tells. */
  charset: string | null
  bytes: Uint8Array
  validators: Validators
  /** So long the server promises that it stays the same (`Cache-Control: max-age`), in milliseconds. */
  freshMs: number | null
}

/** The page is as it was when its validators were told. */
export type Unchanged = { kind: 'unchanged'; moved: string | null; freshMs: number | null }

/** What pages are read with. */
export type WebParts = { requests: Requests; robots: Robots; limits: WebLimits }

/** What servers call what they know no name for, or want to be saved rather than shown. */
const unnamed: readonly string[] = [
  'application/octet-stream',
  'binary/octet-stream',
  'application/download',
  'application/x-download',
  'application/force-download',
]

/** What a server may call what it sends; `feed` only if it turns out to be one. */
const kinds: Readonly<Record<string, FileKind | 'feed'>> = {
  'text/html': 'html',
  'application/xhtml+xml': 'html',
  'text/plain': 'text',
  'text/markdown': 'markdown',
  'application/json': 'json',
  'application/x-ndjson': 'jsonl',
  'application/pdf': 'pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'message/rfc822': 'mail',
  'multipart/related': 'saved-page',
  'text/csv': 'table',
  'text/tab-separated-values': 'table',
  'application/rss+xml': 'feed',
  'application/atom+xml': 'feed',
  'application/rdf+xml': 'feed',
  'application/feed+json': 'feed',
  'application/xml': 'feed',
  'text/xml': 'feed',
  'application/rtf': 'rtf',
  'text/rtf': 'rtf',
  'application/x-pdf': 'pdf',
  ...Object.fromEntries(unnamed.map((type) => [type, 'feed' as const])),
}
const accept =
  'text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, application/pdf;q=0.9, application/vnd.openxmlformats-officedocument.wordprocessingml.document;q=0.9, text/plain;q=0.9, application/json;q=0.8'

/**
 * Fetches a page; each address on the way is checked anew. With validators it is asked for only if it has changed. Throws a
 * `Refusal` that says why there is none.
 */
export async function fetchPage(
  start: URL,
  { requests, robots, limits }: WebParts,
  { signal, validators = null }: { signal: AbortSignal; validators?: Validators },
): Promise<Page | Unchanged> {
  const found = await follow(start, limits.redirects, async (address) => {
    await robots.check(address, signal)
    return requests.ask(address, {
      headers: { Accept: accept, ...conditions(address, validators) },
      limit: limits.bytes,
      wants: ({ status, headers }) =>
        isFine(status) && Object.hasOwn(kinds, contentType(headers.get('content-type') ?? undefined).type),
      signal,
    })
  })
  const { answer, moved } = found
  const told = { moved: moved?.href ?? null, freshMs: freshness(answer.headers) }
  if (answer.status === 304 && validators !== null) return { kind: 'unchanged', ...told }
  checkStatus(answer)
  return { ...told, ...contentOf(found, limits) }
}

function conditions(address: URL, validators: Validators): Record<string, string> {
  if (validators === null || validators.address !== address.href) return {}
  const { etag, lastModified } = validators
  return {
    ...(etag === null ? {} : { 'If-None-Match': etag }),
    ...(lastModified === null ? {} : { 'If-Modified-Since': lastModified }),
  }
}

function contentOf({ answer, address }: Followed, limits: WebLimits): Omit<Page, 'moved' | 'freshMs'> {
  const { type, charset } = contentType(answer.headers.get('content-type') ?? undefined)
  const named = Object.hasOwn(kinds, type) ? kinds[type] : undefined
  if (named === undefined || answer.body === null) throw new Refusal(otherKind(type))
  const { read, whole } = answer.body
  if (!whole) throw new Refusal(`The page is larger than ${limits.bytes} bytes.`)
  return {
    address: address.href,
    kind: kindOf(read, named, type),
    charset,
    bytes: read,
    validators: validatorsOf(answer.headers, address),
  }
}

/** Servers call feeds and documents many things: what marks itself is taken for what it is. */
function kindOf(bytes: Uint8Array, named: FileKind | 'feed', type: string): FileKind | 'feed' {
  const marked = binaryKindOf(bytes)
  if (marked === 'pdf' || marked === 'docx') return marked
  if (isFeed(bytes)) return 'feed'
  const kind = kindOfContent(bytes)
  if (kind === 'html') return kind
  if (named !== 'feed') return named
  if (!unnamed.includes(type)) throw new Refusal('What stands there is XML, but no feed.')
  // Whatever is no text would do for text.
  if (kind === 'text' || kind === 'zip') throw new Refusal(otherKind(type))
  return kind
}

const otherKind = (type: string): string =>
  `What stands there is ${type.slice(0, 100)}; web pages, feeds, PDF, Word documents, e-mail, tables, plain text and JSON are read.`

function validatorsOf(headers: Headers, address: URL): Validators {
  const etag = headers.get('etag')
  const lastModified = headers.get('last-modified')
  return etag === null && lastModified === null ? null : { address: address.href, etag, lastModified }
}

/** `Cache-Control: public, max-age=600`, less the age that it has already. */
function freshness(headers: Headers): number | null {
  const control = headers.get('cache-control') ?? ''
  if (/\bno-(?:cache|store)\b/iu.test(control)) return null
  const seconds = /\bmax-age\s*=\s*"?(\d{1,9})/iu.exec(control)?.[1]
  const age = Number(/^\d{1,9}$/u.exec(headers.get('age')?.trim() ?? '')?.[0] ?? 0)
  return seconds === undefined ? null : Math.max(0, Number(seconds) - age) * 1000
}

const isFine = (status: number): boolean => status >= 200 && status < 300

function checkStatus({ status, headers }: Answer): void {
  if (isFine(status)) return
  const reason = `The server answered ${statusInWords(status)}.`
  if (status === 410) throw new GoneRefusal(reason)
  if (status < 500 && status !== 429 && status !== 408) throw new Refusal(reason)
  throw new PassingRefusal(reason, retryAfter(headers.get('retry-after'), Date.now()))
}
