import { z } from 'zod'
import type { Total } from '../../../model/api/answer.ts'
import type { ActorSuggestion } from '../../../model/api/curation.ts'
import type { Reader } from '../../connection.ts'
import { and, fragment } from '../../filters/fragments.ts'
import { loadStatement } from '../../statement.ts'
import { ActorRow } from '../rows/actor-row.ts'
import { compose, pageOf, Rank, runQuery, TotalRow } from '../run-query.ts'
import type { Ranked } from '../run-query.ts'

const listStatement = loadStatement(new URL('list-actor-suggestions.cypher', import.meta.url))
const countStatement = loadStatement(new URL('count-actor-suggestions.cypher', import.meta.url))

const SuggestionRow = z.object({
  first: ActorRow,
  second: ActorRow,
  score: z.number(),
  reasons: z.array(z.string()),
  rank: Rank,
})

/** Suggestions, the likeliest first: all, or those about one actor. `after` is the rank that the page before ended with. */
export async function listActorSuggestions(
  reader: Reader,
  page: { readonly actor: string | null; readonly after: Rank | null; readonly limit: number },
): Promise<Ranked<ActorSuggestion> & { total: Total }> {
  const conditions = and(page.actor === null ? [] : [fragment('suggestion-of-actor')])
  const about = page.actor === null ? {} : { actor: page.actor }
  const answered = await runQuery(
    reader,
    compose(listStatement, { conditions }),
    { after: page.after, limit: page.limit + 1, ...about },
    SuggestionRow,
  )
  const counted = await runQuery(reader, compose(countStatement, { conditions }), about, TotalRow)
  const { items, next, cypher } = pageOf(answered, page.limit)
  return {
    items: items.map(({ first, second, score, reasons }) => ({ actors: [first, second], score, reasons })),
    total: { count: counted.rows[0]?.total ?? 0, exact: true },
    next,
    cypher,
  }
}
