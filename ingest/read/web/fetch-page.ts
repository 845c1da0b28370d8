import type { Headers } from 'undici'
import { Refusal } from '../refusal.ts'
import type { FileKind } from '../sources.ts'
import { follow } from './follow.ts'
import type { WebLimits } from './limits.ts'
import { PassingRefusal } from './passing-refusal.ts'
import { statusInWords } from './requests.ts'
import type { Answer, Requests } from './requests.ts'
import type { Robots } from './robots.ts'

/** What stands at a web address. */
export type Page = {
  /** Where it was found in the end. */
  address: string
  kind: FileKind
  /** The charset that the server tells. */
  charset: string | null
  bytes: Uint8Array
}

/** What pages are read with. */
export type WebParts = { requests: Requests; robots: Robots; limits: WebLimits }

const kinds: Readonly<Record<string, FileKind>> = {
  'text/html': 'html',
  'application/xhtml+xml': 'html',
  'text/plain': 'text',
  'text/markdown': 'markdown',
  'application/json': 'json',
}
const accept = 'text/html, application/xhtml+xml, text/plain;q=0.9, application/json;q=0.8'

/** Fetches a page; each address on the way is checked anew. Throws a `Refusal` that says why there is none. */
export async function fetchPage(
  start: URL,
  { requests, robots, limits }: WebParts,
  signal: AbortSignal,
): Promise<Page> {
  const { answer, address } = await follow(start, limits.redirects, async (address) => {
    await robots.check(address, signal)
    return requests.ask(address, {
      headers: { Accept: accept },
      limit: limits.bytes,
      wants: ({ status, headers }) => isFine(status) && kindOf(headers) !== null,
      signal,
    })
  })
  const { type, charset } = contentType(answer.headers)
  const kind = kindOf(answer.headers)
  checkStatus(answer)
  if (kind === null || answer.body === null)
    throw new Refusal(`What stands there is ${type.slice(0, 100)}; web pages, plain text and JSON are read.`)
  if (!answer.body.whole) throw new Refusal(`The page is larger than ${limits.bytes} bytes.`)
  return { address: address.href, kind, charset, bytes: answer.body.read }
}

const isFine = (status: number): boolean => status >= 200 && status < 300

function checkStatus({ status }: Answer): void {
  if (isFine(status)) return
  const reason = `The server answered ${statusInWords(status)}.`
  throw status >= 500 || status === 429 || status === 408 ? new PassingRefusal(reason) : new Refusal(reason)
}

const kindOf = (headers: Headers): FileKind | null => kinds[contentType(headers).type] ?? null

/** "text/html; charset=ISO-8859-1" */
function contentType(headers: Headers): { type: string; charset: string | null } {
  const [type = '', ...parameters] = (headers.get('content-type') ?? 'text/html').split(';')
  const charset = parameters
    .map((parameter) => /^\s*charset\s*=\s*"?([\w.:-]+)"?\s*$/iu.exec(parameter)?.[1])
    .find((name) => name !== undefined)
  return { type: type.trim().toLowerCase(), charset: charset ?? null }
}
