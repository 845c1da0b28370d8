import { z } from 'zod'
import type { EventSuggestion } from '../../../model/api/curation.ts'
import { fragment } from '../../filters/fragments.ts'
import type { Reader } from '../../connection.ts'
import { loadStatement } from '../../statement.ts'
import { EventRow } from '../rows/event-row.ts'
import { compose, pageOf, Rank, runQuery } from '../run-query.ts'
import type { Ranked } from '../run-query.ts'

const listStatement = loadStatement(new URL('list-event-suggestions.cypher', import.meta.url))

const Row = z.object({
  first: EventRow,
  second: EventRow,
  score: z.number(),
  reasons: z.array(z.string()),
  rank: Rank,
})

/** Events that may be the same, the likeliest first, page by page: `after` is the rank of the last one seen. */
export async function listEventSuggestions(
  reader: Reader,
  { limit, after }: { limit: number; after: Rank | null },
): Promise<Ranked<EventSuggestion>> {
  const answered = await runQuery(
    reader,
    compose(listStatement, { 'event-columns': fragment('event-columns') }),
    { after, limit: limit + 1 },
    Row,
  )
  const page = pageOf(answered, limit)
  return {
    ...page,
    items: page.items.map(({ first, second, score, reasons }) => ({ first, second, score, reasons })),
  }
}
