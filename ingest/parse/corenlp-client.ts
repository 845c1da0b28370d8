import { CoreNlpDocument, toParsedArticle } from './corenlp-json.ts'
import type { ParsedArticle } from './parsed-article.ts'
import { coreNlpProperties } from './properties.ts'

/** Where a CoreNLP server listens; credentials null for a server without basic auth. */
export type CoreNlpAddress = { url: string; username: string | null; password: string | null }

/**
 * Parses one text with a CoreNLP server. `referenceDate` (ISO) is what relative dates count from; null leaves them
 * unresolved. Rejects with the server's own words when it refuses, times out or is gone.
 */
export async function annotate(
  server: CoreNlpAddress,
  text: string,
  referenceDate: string | null,
  signal?: AbortSignal,
): Promise<ParsedArticle> {
  const properties =
    referenceDate === null ? coreNlpProperties : { ...coreNlpProperties, date: referenceDate }
  const address = new URL(server.url)
  address.searchParams.set('properties', JSON.stringify(properties))
  const response = await fetch(address, {
    method: 'POST',
    body: text,
    // Without this exact type the server URL-decodes the text and shifts every offset.
    headers: { 'Content-Type': 'text/plain; charset=utf-8', ...authorization(server) },
    ...(signal === undefined ? {} : { signal }),
  })
  const body = await response.text()
  if (!response.ok) throw new Error(`CoreNLP answered ${response.status}: ${body.slice(0, 300).trim()}`)
  return toParsedArticle(CoreNlpDocument.parse(JSON.parse(body)), text)
}

function authorization(server: CoreNlpAddress): Record<string, string> {
  if (server.username === null || server.password === null) return {}
  return { Authorization: `Basic ${Buffer.from(`${server.username}:${server.password}`).toString('base64')}` }
}
