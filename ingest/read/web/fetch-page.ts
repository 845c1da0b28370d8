import { STATUS_CODES } from 'node:http'
import type { Response } from 'undici'
import { Refusal } from '../refusal.ts'
import type { FileKind } from '../sources.ts'
import { bodyWithin } from './body.ts'
import type { FetchAddress } from './fetch-address.ts'
import { webLimits } from './limits.ts'
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
  { web, robots, signal }: { web: FetchAddress; robots: Robots; signal: AbortSignal },
): Promise<Page> {
  let address = start
  for (let redirects = 0; redirects <= webLimits.redirects; redirects += 1) {
    await robots.check(address, signal)
    const answer = await web.fetch(address, { accept, signal })
    const next = redirectOf(answer, address)
    if (next === null) return readPage(answer, address)
    await answer.body?.cancel()
    address = next
  }
  throw new Refusal(`The address redirects more than ${webLimits.redirects} times.`)
}

function redirectOf({ status, headers }: Response, from: URL): URL | null {
  if (![301, 302, 303, 307, 308].includes(status)) return null
  const location = headers.get('location') ?? ''
  if (!URL.canParse(location, from)) throw new Refusal('The address redirects to nowhere.')
  return new URL(location, from)
}

async function readPage(answer: Response, address: URL): Promise<Page> {
  try {
    if (!answer.ok) throw new Refusal(`The server answered ${answer.status}${meaning(answer.status)}.`)
    const { type, charset } = contentType(answer.headers.get('content-type') ?? 'text/html')
    const kind = kinds[type]
    if (kind === undefined)
      throw new Refusal(
        `What stands there is ${type.slice(0, 100)}; web pages, plain text and JSON are read.`,
      )
    const { read, whole } = await bodyWithin(answer, webLimits.bytes)
    if (!whole) throw new Refusal(`The page is larger than ${webLimits.bytes} bytes.`)
    return { address: address.href, kind, charset, bytes: read }
  } finally {
    if (answer.body?.locked === false) await answer.body.cancel()
  }
}

function meaning(status: number): string {
  const words = STATUS_CODES[status]
  return words === undefined ? '' : ` (${words})`
}

/** "text/html; charset=ISO-8859-1" */
function contentType(header: string): { type: string; charset: string | null } {
  const [type = '', ...parameters] = header.split(';')
  const charset = parameters
    .map((parameter) => /^\s*charset\s*=\s*"?([\w.:-]+)"?\s*$/iu.exec(parameter)?.[1])
    .find((name) => name !== undefined)
  return { type: type.trim().toLowerCase(), charset: charset ?? null }
}
