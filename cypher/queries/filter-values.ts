import { z } from 'zod'
import type { CypherTwin } from '../../model/api/answer.ts'
import type { FilterName, FilterValuesAnswer } from '../../model/api/filter-values.ts'
import { eventStatuses } from '../../model/event.ts'
import type { Reader } from '../connection.ts'
import { fragment, where } from '../filters/fragments.ts'
import { claimConditions, eventConditions } from '../filters/selection.ts'
import type { Selection } from '../filters/selection.ts'
import { fillStatement, loadStatement } from '../statement.ts'
import { compose, runQuery } from './run-query.ts'

const valuesStatement = loadStatement(new URL('filter-values.cypher', import.meta.url))

const fragments = {
  types: 'filter-by-types',
  modes: 'filter-by-modes',
  contexts: 'filter-by-contexts',
  modality: 'filter-by-modality',
  polarity: 'filter-by-polarity',
  status: 'filter-by-status',
  outlet: 'filter-by-outlet',
  saidBy: 'filter-by-said-by',
  place: 'filter-by-place',
} as const satisfies Record<FilterName, string>

/** Filters on what single claims say: the value is that of a claim which fits the others. */
const ofClaims: ReadonlySet<FilterName> = new Set(['modality', 'polarity', 'outlet', 'saidBy'])

const ValuesRow = z.object({
  total: z.int(),
  items: z.array(z.object({ id: z.string(), name: z.string(), events: z.int() })),
})

/** How many events each value of a filter would leave. Its own choice is set aside, those of the other filters hold. */
export async function filterValues(
  reader: Reader,
  by: FilterName,
  selection: Selection,
  limit: number,
): Promise<Pick<FilterValuesAnswer, 'items'> & { total: number; cypher: CypherTwin }> {
  const others: Selection = { ...selection, [by]: by === 'status' ? [...eventStatuses] : undefined }
  const event = eventConditions(others)
  const claim = claimConditions(others)
  const name = fragments[by]
  const { rows, cypher } = await runQuery(
    reader,
    compose(valuesStatement, {
      'event-conditions': where(event.conditions),
      'filter-values': ofClaims.has(by)
        ? fillStatement({ name, text: fragment(name) }, { 'claim-conditions': where(claim.conditions) }).text
        : fragment(name),
    }),
    { ...event.params, ...(ofClaims.has(by) ? claim.params : {}), limit },
    ValuesRow,
  )
  return { items: rows[0]?.items ?? [], total: rows[0]?.total ?? 0, cypher }
}
