/**
 * Why a request to a model came to nothing, as far as it matters for what to do next.
 * To be waited for: `busy` (too many requests, overloaded), `unreachable`.
 * Perhaps the request's own fault, tried a few times: `slow`, `lost`, `failed`, `malformed`, `cut-off`.
 * The same for every article: `unauthorised`, `unknown-model`, `unpaid`, `elsewhere`.
 * Never taken as it stands: `refused`; something in its form may be changed.
 */
export type EndpointErrorKind =
  | 'busy'
  | 'unreachable'
  | 'slow'
  | 'lost'
  | 'failed'
  | 'malformed'
  | 'cut-off'
  | 'unauthorised'
  | 'unknown-model'
  | 'unpaid'
  | 'elsewhere'
  | 'refused'

type Details = {
  /** How long the endpoint asks us to wait. */
  waitMs?: number
  /** What the request has cost, as the endpoint counts, where it says so. */
  usage?: TokenUsage
  cause?: unknown
}

/** Tokens sent and received. */
export type TokenUsage = { input: number; output: number }

/** A request that came to nothing; inside `llm/` only, where it is tried again or becomes a `Failure`. */
export class EndpointError extends Error {
  override name = 'EndpointError'
  readonly kind: EndpointErrorKind
  readonly waitMs: number | null
  readonly usage: TokenUsage | null

  constructor(kind: EndpointErrorKind, message: string, { waitMs, usage, cause }: Details = {}) {
    super(message, { cause })
    this.kind = kind
    this.waitMs = waitMs ?? null
    this.usage = usage ?? null
  }
}

/** Sorts an answer that is not 200. `words` is what it says, free of secrets. */
export function errorOfStatus(status: number, words: string, retryAfter: string | null): EndpointError {
  const short = words.replaceAll(/\s+/gu, ' ').trim().slice(0, 200)
  const message = `it answers ${status}${short === '' ? '' : ` (${short})`}`
  const kind = kindOfStatus(status, words)
  const waitMs = kind === 'busy' ? millisecondsOf(retryAfter) : null
  return new EndpointError(kind, message, waitMs === null ? {} : { waitMs })
}

function kindOfStatus(status: number, words: string): EndpointErrorKind {
  if (status >= 300 && status < 400) return 'elsewhere'
  if (status === 401 || status === 403) return 'unauthorised'
  if (status === 402 || /insufficient_quota|billing/iu.test(words)) return 'unpaid'
  if (status === 404 || /model_not_found|model .*(?:not found|does not exist)/iu.test(words))
    return 'unknown-model'
  if ([408, 425, 429, 502, 503, 504, 529].includes(status)) return 'busy'
  return status >= 500 ? 'failed' : 'refused'
}

/** `Retry-After` in seconds or as a date. */
function millisecondsOf(retryAfter: string | null): number | null {
  if (retryAfter === null) return null
  if (/^\d+(?:\.\d+)?$/u.test(retryAfter.trim())) return Number(retryAfter) * 1000
  const moment = Date.parse(retryAfter)
  return Number.isNaN(moment) ? null : Math.max(0, moment - Date.now())
}

/** Sorts what `fetch` or reading its body threw. Node puts the cause of a network error below a bare "fetch failed". */
export function errorOfFetch(error: unknown): EndpointError {
  if (error instanceof EndpointError) return error
  const code = codeOf(error)
  if (isTimeout(error) || code === 'UND_ERR_HEADERS_TIMEOUT' || code === 'UND_ERR_BODY_TIMEOUT')
    return new EndpointError('slow', 'it did not answer in time')
  if (code === 'ECONNRESET' || code === 'UND_ERR_SOCKET' || code === 'EPIPE' || isCut(error))
    return new EndpointError('lost', 'the connection broke off')
  return new EndpointError('unreachable', `it cannot be reached${code === null ? '' : ` (${code})`}`)
}

const isTimeout = (error: unknown): boolean => error instanceof Error && error.name === 'TimeoutError'
/** The body ended before its end. */
const isCut = (error: unknown): boolean => error instanceof TypeError && error.message === 'terminated'

function codeOf(error: unknown): string | null {
  if (!(error instanceof Error)) return null
  if ('code' in error && typeof error.code === 'string') return error.code
  return codeOf(error.cause)
}
