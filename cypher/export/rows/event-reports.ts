import { z } from 'zod'
import { HedgeKind, Modality, Polarity } from '../../../model/claim.ts'
import type { Graph } from '../../connection.ts'
import { where } from '../../filters/fragments.ts'
import { articleConditions } from '../../filters/selection.ts'
import type { Scope } from '../../filters/selection.ts'
import { compose } from '../../queries/run-query.ts'
import { loadStatement } from '../../statement.ts'
import { absent } from '../../stored-property.ts'

const reportsOfEvents = loadStatement(new URL('event-reports.cypher', import.meta.url))

const size = absent(z.int().nonnegative())

/** A claim that reports an event, with the sentence and the article it stands in. */
export const StoredReport = z.object({
  claim: z.object({
    id: z.string(),
    modality: Modality,
    polarity: Polarity,
    hedge: absent(HedgeKind),
    coder: z.string(),
    coderVersion: z.string(),
    confidence: z.number(),
    deadLow: size,
    deadHigh: size,
    injuredLow: size,
    injuredHigh: size,
    arrestedLow: size,
    arrestedHigh: size,
  }),
  /** Offsets are UTF-16 indices into the text of the article. */
  sentence: z.object({ index: z.int(), start: z.int(), end: z.int(), text: z.string() }),
  article: z.object({
    id: z.string(),
    title: absent(z.string()),
    url: absent(z.string()),
    outlet: absent(z.string()),
    publishedAt: absent(z.string()),
    language: absent(z.string()),
  }),
  /** Who takes part, as this sentence has it; `text` are the words for them, null where the sentence has none. */
  parties: z.array(
    z.object({
      actor: z.string(),
      country: absent(z.string()),
      sector: absent(z.string()),
      title: absent(z.string()),
      text: absent(z.string()),
    }),
  ),
})
export type StoredReport = z.infer<typeof StoredReport>

const Row = z.object({ event: z.string(), reports: z.array(StoredReport) })

const timeoutMs = 600_000

/** What reports some events, by event, of the articles of a scope; neither has an order. */
export async function readEventReports(
  graph: Graph,
  scope: Scope,
  events: readonly string[],
): Promise<Map<string, StoredReport[]>> {
  const { conditions, params } = articleConditions(scope)
  const statement = compose(reportsOfEvents, { 'article-conditions': where(conditions) })
  const rows = z
    .array(Row)
    .parse(
      await graph.read((reader) => reader.run(statement, { ...params, events: [...events] }), { timeoutMs }),
    )
  return new Map(rows.map(({ event, reports }) => [event, reports]))
}
