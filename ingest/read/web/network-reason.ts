import { Refusal } from '../refusal.ts'

/** Why nothing came over the network, in one sentence; null when the error says nothing about it. */
export function networkReason(error: unknown): string | null {
  for (let cause: unknown = error; cause instanceof Error; cause = cause.cause) {
    if (cause instanceof Refusal) return cause.message
    if (cause instanceof AggregateError) return networkReason(cause.errors[0])
    const told = 'code' in cause && typeof cause.code === 'string' ? reasons(cause.code) : null
    if (told !== null) return told
    if (cause.message === 'bad port') return 'Nothing of the web is served on that port.'
  }
  return error instanceof TypeError ? 'The server did not answer as a web server does.' : null
}

function reasons(code: string): string | null {
  switch (code) {
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
    case 'ENODATA':
      return 'No host of this name is known.'
    case 'ECONNREFUSED':
    case 'EHOSTUNREACH':
    case 'ENETUNREACH':
    case 'ETIMEDOUT':
    case 'UND_ERR_CONNECT_TIMEOUT':
      return 'The server cannot be reached.'
    case 'ECONNRESET':
    case 'EPIPE':
    case 'UND_ERR_SOCKET':
      return 'The server broke the connection off.'
    case 'UND_ERR_HEADERS_TIMEOUT':
      return 'The server did not answer in time.'
    case 'UND_ERR_BODY_TIMEOUT':
      return 'The server stopped sending in the middle of the page.'
    case 'UND_ERR_HEADERS_OVERFLOW':
      return 'The server sends more headers than are read.'
    default:
      return /CERT|SELF_SIGNED|ERR_TLS|ERR_SSL/u.test(code)
        ? 'The certificate of the server is not valid.'
        : null
  }
}
