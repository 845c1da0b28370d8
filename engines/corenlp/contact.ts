import { exitCodes, Failure, messageOf } from '../../model/failure.ts'

/** Where a CoreNLP server listens; credentials null for one without basic authentication. */
export type CoreNlpServer = { url: string; username: string | null; password: string | null }

const patienceMs = 5_000

/** Whether the embedded server has loaded its models: its status port needs no credentials. */
export async function isCoreNlpReady(statusPort: number): Promise<boolean> {
  try {
    const response = await fetch(`http://127.0.0.1:${statusPort}/ready`, {
      signal: AbortSignal.timeout(patienceMs),
    })
    await response.arrayBuffer()
    return response.ok
  } catch {
    return false
  }
}

/** `CORENLP_URL` as a list of servers; credentials may stand in an address (`http://user:password@host:9000`). */
export function parseCoreNlpUrls(list: string): CoreNlpServer[] {
  return list
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => {
      if (!URL.canParse(part) || !/^https?:$/u.test(new URL(part).protocol)) {
        throw new Failure(`CORENLP_URL "${part}" is not an http or https address.`, exitCodes.usage)
      }
      const address = new URL(part)
      const username = address.username === '' ? null : decodeURIComponent(address.username)
      const password = username === null ? null : decodeURIComponent(address.password)
      address.username = ''
      address.password = ''
      return { url: address.href, username, password }
    })
}

/** Checks a CoreNLP server that somebody else runs. Throws a `Failure` (engine) that says what to look at. */
export async function checkCoreNlp(server: CoreNlpServer): Promise<void> {
  const headers: Record<string, string> =
    server.username === null
      ? {}
      : {
          Authorization: `Basic ${Buffer.from(`${server.username}:${server.password ?? ''}`).toString('base64')}`,
        }
  let status: number
  try {
    const response = await fetch(new URL('ping', server.url), {
      headers,
      signal: AbortSignal.timeout(patienceMs),
    })
    await response.arrayBuffer()
    status = response.status
  } catch (cause) {
    const reason =
      cause instanceof Error && cause.cause !== undefined ? messageOf(cause.cause) : messageOf(cause)
    throw new Failure(`CoreNLP at ${server.url} cannot be reached (${reason}).`, exitCodes.engine, { cause })
  }
  if (status === 401) {
    throw new Failure(`CoreNLP at ${server.url} wants a user and password in CORENLP_URL.`, exitCodes.engine)
  }
  if (status !== 200) {
    throw new Failure(`CoreNLP at ${server.url} answers ${status} instead of being ready.`, exitCodes.engine)
  }
}
