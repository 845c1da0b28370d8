import { z } from 'zod'
import type { Reader } from '../../connection.ts'
import { where } from '../../filters/fragments.ts'
import { articleConditions } from '../../filters/selection.ts'
import type { Scope } from '../../filters/selection.ts'
import { compose, runQuery } from '../../queries/run-query.ts'
import { loadStatement } from '../../statement.ts'

const spanStatement = loadStatement(new URL('publication-span.cypher', import.meta.url))

const Span = z.object({ from: z.iso.date().nullable(), to: z.iso.date().nullable() })

/** The first and the last day, ISO, on which articles of the scope were published; null where none tells. */
export async function readPublicationSpan(
  reader: Reader,
  scope: Scope,
): Promise<{ from: string; to: string } | null> {
  const { conditions, params } = articleConditions(scope)
  const statement = compose(spanStatement, { 'article-conditions': where(conditions) })
  const { rows } = await runQuery(reader, statement, params, Span)
  const { from = null, to = null } = rows[0] ?? {}
  return from === null || to === null ? null : { from, to }
}
