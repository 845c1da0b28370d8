import { z } from 'zod'
import type { Graph, Row } from '../connection.ts'
import { and, where } from '../filters/fragments.ts'
import { articleConditions, printedConditions, within } from '../filters/selection.ts'
import type { Scope } from '../filters/selection.ts'
import { pages, scatteredPageMs } from '../pages.ts'
import { compose } from '../queries/run-query.ts'
import { loadStatement } from '../statement.ts'
import type { Statement } from '../statement.ts'

const statement = (name: string): Statement => loadStatement(new URL(`${name}.cypher`, import.meta.url))

/** What is exported, in this order: the statements, and how many nodes are read at once, articles carrying whole texts. */
export const exportKinds = [
  { kind: 'article', page: statement('export-articles'), pageSize: 50 },
  { kind: 'sentence', page: statement('export-sentences'), pageSize: 500 },
  { kind: 'actor', page: statement('export-actors'), pageSize: 500 },
  { kind: 'claim', page: statement('export-claims'), pageSize: 500 },
  { kind: 'event', page: statement('export-events'), pageSize: 500 },
  { kind: 'place', page: statement('export-places'), pageSize: 500 },
  { kind: 'relation', page: statement('export-relations'), pageSize: 500 },
] as const
type ExportedKind = (typeof exportKinds)[number]
export type ExportKind = ExportedKind['kind']

const actorsWithin = statement('export-actors-within')
const eventsWithin = statement('export-events-within')

const Exported = z.object({
  id: z.string(),
  properties: z.record(z.string(), z.unknown()),
  edges: z.record(z.string(), z.unknown()),
})
/** A node with its properties and edges; neither has an order yet. */
export type Exported = z.infer<typeof Exported>

/** All nodes of a kind that the scope holds, by id, with their edges, read page by page. */
export function exportNodes(graph: Graph, kind: ExportedKind, scope: Scope): AsyncGenerator<Exported> {
  const rows = { limit: kind.pageSize, row: Exported, timeoutMs: scatteredPageMs }
  return pages(graph, { ...pageOf(kind, scope), ...rows })
}

function pageOf({ kind, page }: ExportedKind, scope: Scope): { page: Statement; params: Row } {
  const { conditions, params } = printedConditions(kind, scope)
  if (conditions.length === 0) return { page: compose(page, {}), params }
  const slots = { within: and(conditions) }
  if (kind === 'actor')
    return {
      page: compose(actorsWithin, { ...slots, 'actor-degree-within': within('actor-degree-within', scope) }),
      params,
    }
  if (kind === 'event')
    return {
      page: compose(eventsWithin, {
        ...slots,
        'article-conditions': where(articleConditions(scope).conditions),
        'event-counts-within': within('event-counts-within', scope),
        'event-participants-within': within('event-participants-within', scope),
      }),
      params,
    }
  return { page: compose(page, slots), params }
}
