import { once } from 'node:events'
import type { Response } from 'express'
import { stringify } from 'csv-stringify/sync'
import type { ConsolePart } from '../../cypher/console/open-console.ts'
import type { PlainValue } from '../../cypher/console/plain-value.ts'
import { rfc4180 } from '../../exchange/rfc4180.ts'
import type { CypherAnswer } from '../../model/api/console.ts'
import { problemOf } from '../problems/problem-of.ts'
import { graphOf } from './graph-of.ts'

type Parts = AsyncIterable<ConsolePart>

/** The media types of an answer, the first where a request has no preference. */
export const answerTypes = ['application/json', 'application/x-ndjson', 'text/csv'] as const

/** The whole answer, as rows and as a graph. */
export async function wholeAnswer(parts: Parts): Promise<CypherAnswer> {
  const answer = { columns: new Array<string>(), rows: new Array<PlainValue[]>() }
  let end: Pick<CypherAnswer, 'truncated' | 'milliseconds'> = { truncated: null, milliseconds: 0 }
  for await (const part of parts) {
    if (part.kind === 'columns') answer.columns = part.columns
    else if (part.kind === 'row') answer.rows.push(part.values)
    else end = { truncated: part.truncated, milliseconds: part.milliseconds }
  }
  return { ...answer, graph: graphOf(answer.rows), ...end }
}

/**
 * Writes one JSON value a line as rows come: `{columns}`, a list for each row, then `{end}` or `{problem}`, since the status
 * is sent before the first row. Waits while the reader is slow.
 */
export async function writeLines(parts: Parts, response: Response, requestId: string): Promise<void> {
  const first = await firstOf(parts)
  response.status(200).type('application/x-ndjson')
  try {
    for await (const part of first) {
      const line =
        part.kind === 'columns'
          ? { columns: part.columns }
          : part.kind === 'row'
            ? part.values
            : { end: { rows: part.rows, truncated: part.truncated, milliseconds: part.milliseconds } }
      if (!response.write(`${JSON.stringify(line)}\n`) && !response.destroyed)
        await Promise.race([once(response, 'drain'), once(response, 'close')])
    }
  } catch (error) {
    const problem = problemOf(error).toDocument({ instance: '/api/cypher', requestId })
    response.write(`${JSON.stringify({ problem })}\n`)
  }
  response.end()
}

/** The rows as CSV (RFC 4180) under a line of column names; lists, maps, nodes and paths as JSON in their cell. */
export function csvOf({ columns, rows }: CypherAnswer): string {
  return stringify([columns, ...rows.map((row) => row.map((value) => cellOf(value)))], rfc4180)
}

function cellOf(value: unknown): unknown {
  if (typeof value === 'boolean') return String(value)
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : value
}

/** The parts again, once the first has come: what is refused before it can still have a status of its own. */
async function firstOf(parts: Parts): Promise<Parts> {
  const iterator = parts[Symbol.asyncIterator]()
  const first = await iterator.next()
  return (async function* again() {
    if (first.done === true) return
    yield first.value
    yield* { [Symbol.asyncIterator]: () => iterator }
  })()
}
