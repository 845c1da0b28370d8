/**
 * Why a request to CoreNLP came to nothing, as far as it matters for what to do next:
 * `unreachable`: nobody took the request, waiting may help; `lost`: the server went away while it had the text;
 * `slow`: it did not finish in time; `failed`: an annotator broke; `refused`: it will never take this request;
 * `unauthorised`: it does not take us.
 */
export type CoreNlpErrorKind = 'unreachable' | 'lost' | 'slow' | 'failed' | 'refused' | 'unauthorised'

/** A request to CoreNLP that came to nothing; inside `parse/` only, where it is retried or turned into a `Failure`. */
export class CoreNlpError extends Error {
  override name = 'CoreNlpError'
  readonly kind: CoreNlpErrorKind

  constructor(kind: CoreNlpErrorKind, message: string, options?: { cause?: unknown }) {
    super(message, options)
    this.kind = kind
  }
}

/** Sorts an answer that is not 200; CoreNLP explains itself in plain text. */
export function errorOfAnswer(status: number, body: string): CoreNlpError {
  const words = body.replaceAll(/\s+/gu, ' ').trim().slice(0, 200)
  const message = `CoreNLP answered ${status}${words === '' ? '' : `: ${words}`}`
  if (status === 401 || status === 403) return new CoreNlpError('unauthorised', message)
  if (status === 502 || status === 503 || status === 504) return new CoreNlpError('unreachable', message)
  if (status >= 500) return new CoreNlpError(/timed? ?out/iu.test(words) ? 'slow' : 'failed', message)
  return new CoreNlpError('refused', message)
}

/** Sorts what `fetch` threw. Node puts the cause of a network error below a bare "fetch failed". */
export function errorOfFetch(error: unknown): CoreNlpError {
  if (error instanceof Error && (error.name === 'TimeoutError' || error.name === 'HeadersTimeoutError')) {
    return new CoreNlpError('slow', 'CoreNLP did not answer in time', { cause: error })
  }
  const code = codeOf(error)
  const taken = code === 'ECONNRESET' || code === 'UND_ERR_SOCKET' || code === 'EPIPE'
  return new CoreNlpError(
    taken ? 'lost' : 'unreachable',
    taken
      ? 'the connection to CoreNLP broke off'
      : `CoreNLP cannot be reached${code === null ? '' : ` (${code})`}`,
    { cause: error },
  )
}

function codeOf(error: unknown): string | null {
  if (!(error instanceof Error)) return null
  if ('code' in error && typeof error.code === 'string') return error.code
  return codeOf(error.cause)
}
