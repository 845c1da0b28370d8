import { z } from 'zod'
import { MediaControl } from '../../model/actor.ts'
import type { CoverageBy } from '../../model/api/coverage.ts'
import type { Reader } from '../connection.ts'
import { and, fragment, where } from '../filters/fragments.ts'
import { articleConditions } from '../filters/selection.ts'
import type { Scope } from '../filters/selection.ts'
import { loadStatement } from '../statement.ts'
import { ActorNameRow } from './rows/actor-row.ts'
import { compose, runQuery } from './run-query.ts'
import type { Answered } from './run-query.ts'

const coverageStatements = {
  outlet: loadStatement(new URL('coverage-by-outlet.cypher', import.meta.url)),
  speaker: loadStatement(new URL('coverage-by-speaker.cypher', import.meta.url)),
}
const windowStatements = {
  outlet: loadStatement(new URL('outlets-in-window.cypher', import.meta.url)),
  speaker: loadStatement(new URL('speakers-in-window.cypher', import.meta.url)),
}
const allOutletsStatement = loadStatement(new URL('all-outlets.cypher', import.meta.url))

const Source = ActorNameRow.extend({ control: MediaControl.nullable() })
export type Source = z.infer<typeof Source>

const StanceRow = z.object({
  source: Source.nullable(),
  stance: z.enum(['asserts', 'denies', 'hedges']),
  count: z.int().positive(),
  claim: z.string(),
})
/** How many claims of a source on an event are of one kind, and the best of them. */
export type StanceRow = z.infer<typeof StanceRow>

/** Who says what of an event. The source is null for articles without an outlet, or for what nobody else is said to say. */
export function eventStances(
  reader: Reader,
  event: string,
  by: CoverageBy,
  scope: Scope,
): Promise<Answered<StanceRow>> {
  const { conditions, params } = articleConditions(scope)
  return runQuery(
    reader,
    compose(coverageStatements[by], {
      'article-conditions': where(conditions),
      'claim-stance': fragment('claim-stance'),
    }),
    { event, ...params },
    StanceRow,
  )
}

const WindowRow = z.object({ source: Source.nullable(), articles: z.int() })
/** In how many articles of a while a source is found beside some actors. */
export type WindowRow = z.infer<typeof WindowRow>

/** The outlets that named actors, or who is said to say something of them, in articles from a day on to before another. */
export function sourcesInWindow(
  reader: Reader,
  by: CoverageBy,
  scope: Scope,
  asked: { participants: readonly string[]; from: string; before: string },
): Promise<Answered<WindowRow>> {
  const { conditions, params } = articleConditions(scope)
  return runQuery(
    reader,
    compose(windowStatements[by], { 'article-conditions': and(conditions) }),
    { ...asked, ...params },
    WindowRow,
  )
}

/** All outlets with an article in the scope. */
export async function allOutlets(reader: Reader, scope: Scope): Promise<Source[]> {
  const { conditions, params } = articleConditions(scope)
  const { rows } = await runQuery(
    reader,
    compose(allOutletsStatement, { 'article-conditions': where(conditions) }),
    params,
    z.object({ source: Source }),
  )
  return rows.map((row) => row.source)
}
