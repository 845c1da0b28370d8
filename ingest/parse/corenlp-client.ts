import { coreNlpTimeoutMs } from '../../model/corenlp-properties.ts'
import { CoreNlpError, errorOfAnswer, errorOfFetch } from './corenlp-error.ts'
import { CoreNlpDocument, toParsedArticle } from './corenlp-json.ts'
import type { ParsedArticle } from './parsed-article.ts'
import { piecesOf, withOriginalOffsets } from './pieces.ts'
import type { Piece } from './pieces.ts'
import { coreNlpProperties } from './properties.ts'

/** Where a CoreNLP server listens; credentials null for a server without basic auth. */
export type CoreNlpAddress = { url: string; username: string | null; password: string | null }

/** The server's own time limit runs out first, so that its worker is free again when we stop waiting. */
const clientTimeoutMs = coreNlpTimeoutMs + 15_000

/**
 * Parses one text with a CoreNLP server. `referenceDate` (ISO) is what relative dates count from; null leaves them
 * unresolved. Rejects with a `CoreNlpError` when the server refuses, times out or is gone; tries once.
 */
export async function annotate(
  server: CoreNlpAddress,
  text: string,
  referenceDate: string | null,
  signal?: AbortSignal,
): Promise<ParsedArticle> {
  const documents: CoreNlpDocument[] = []
  for (const piece of piecesOf(text))
    documents.push(await annotatePiece(server, piece, referenceDate, signal))
  return mergeDocuments(documents, text, referenceDate)
}

/** Parses one piece of a text; the offsets in the answer are those of the whole text. */
export async function annotatePiece(
  server: CoreNlpAddress,
  piece: Piece,
  referenceDate: string | null,
  signal?: AbortSignal,
): Promise<CoreNlpDocument> {
  const body = await request(server, piece.sent, referenceDate, signal)
  return withOriginalOffsets(readAnswer(body), piece)
}

function readAnswer(body: string): CoreNlpDocument {
  try {
    return CoreNlpDocument.parse(JSON.parse(body))
  } catch (error) {
    throw new CoreNlpError('refused', 'its answer is not that of a CoreNLP server', { cause: error })
  }
}

/** The parse of a whole text from those of its pieces, in order. */
export function mergeDocuments(
  documents: readonly CoreNlpDocument[],
  text: string,
  referenceDate: string | null,
): ParsedArticle {
  return toParsedArticle(
    { sentences: documents.flatMap((document) => document.sentences) },
    text,
    referenceDate,
  )
}

/** CoreNLP's answer to one text as it stands: JSON. */
export async function request(
  server: CoreNlpAddress,
  text: string,
  referenceDate: string | null,
  signal?: AbortSignal,
): Promise<string> {
  const properties =
    referenceDate === null ? coreNlpProperties : { ...coreNlpProperties, date: referenceDate }
  const address = new URL(server.url)
  address.searchParams.set('properties', JSON.stringify(properties))
  const timeout = AbortSignal.timeout(clientTimeoutMs)
  let status: number
  let body: string
  try {
    const response = await fetch(address, {
      method: 'POST',
      body: text,
      // Without this exact type the server URL-decodes the text and shifts every offset.
      headers: { 'Content-Type': 'text/plain; charset=utf-8', ...authorization(server) },
      signal: signal === undefined ? timeout : AbortSignal.any([timeout, signal]),
    })
    status = response.status
    body = await response.text()
  } catch (error) {
    signal?.throwIfAborted()
    throw errorOfFetch(error)
  }
  if (status !== 200) throw errorOfAnswer(status, body)
  return body
}

function authorization(server: CoreNlpAddress): Record<string, string> {
  if (server.username === null || server.password === null) return {}
  return { Authorization: `Basic ${Buffer.from(`${server.username}:${server.password}`).toString('base64')}` }
}
