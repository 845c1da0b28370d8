import type { CoreNlpAddress } from '../../ingest/parse/corenlp-client.ts'
import { exitCodes, Failure } from '../../model/failure.ts'

/** The CoreNLP servers of `CORENLP_URL` (comma-separated, credentials inside the URL), at least one. */
export function serversFrom(
  environment: Record<string, string | undefined>,
): [CoreNlpAddress, ...CoreNlpAddress[]] {
  const [first, ...others] = (environment['CORENLP_URL'] ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map(toAddress)
  if (first === undefined) {
    throw new Failure('CORENLP_URL is not set: it must name a running CoreNLP server.', exitCodes.usage)
  }
  return [first, ...others]
}

function toAddress(text: string): CoreNlpAddress {
  if (!URL.canParse(text)) throw new Failure('CORENLP_URL is not a URL.', exitCodes.usage)
  const url = new URL(text)
  const username = url.username === '' ? null : decodeURIComponent(url.username)
  const password = url.password === '' ? null : decodeURIComponent(url.password)
  url.username = ''
  url.password = ''
  return { url: url.href, username, password }
}
