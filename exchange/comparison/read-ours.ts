import { readEventSentences } from '../../cypher/export/comparison/event-evidence.ts'
import type { EventSentence } from '../../cypher/export/comparison/event-evidence.ts'
import { linkingStatuses } from '../../model/event.ts'
import { readEvents } from '../rows/event-rows.ts'
import type { EventRow } from '../rows/event-rows.ts'
import type { ExportSource } from '../rows/source.ts'
import { cellsOf } from './cells.ts'
import type { CellKey, CellRule } from './cells.ts'
import type { Days } from './periods.ts'

/** How our events are laid into cells. */
export type OurRule = CellRule & {
  /** Whether meetings count in both directions, as CAMEO codes them. */
  reciprocalMeetings: boolean
  /** The days compared. */
  days: Days
}

/** An event of ours with its cells, or why it has none, in words that many events share. */
export type OurEvent = { event: EventRow; cells: CellKey[] | { why: string } }

/** All events of a source with their cells. */
export async function* ourEvents(source: ExportSource, rule: OurRule): AsyncGenerator<OurEvent> {
  for await (const event of readEvents(source)) yield { event, cells: ourCells(event, rule) }
}

/**
 * The cells of one of our events: it must be reported or disputed, and dated. A participant stands for its country; those
 * without one stand for none.
 */
export function ourCells(
  event: Pick<EventRow, 'status' | 'dateFrom' | 'dateTo' | 'type' | 'participants'>,
  rule: OurRule,
): CellKey[] | { why: string } {
  if (!linkingStatuses.includes(event.status)) return { why: 'announced, hypothetical or denied' }
  if (event.dateFrom === null || event.dateTo === null) return { why: 'without a date' }
  const both = rule.reciprocalMeetings && event.type === 'CONSULT'
  const countriesOf = (roles: readonly string[]): string[] => [
    ...new Set(
      event.participants.flatMap(({ role, actor }) => (roles.includes(role) ? (actor.country ?? []) : [])),
    ),
  ]
  return cellsOf(
    {
      from: event.dateFrom,
      to: event.dateTo,
      type: event.type,
      sources: countriesOf(both ? ['actor', 'recipient'] : ['actor']),
      targets: both ? [] : countriesOf(['recipient']),
    },
    rule,
    rule.days,
  )
}

/** So many events have their sentences read at once. */
const eventsAtOnce = 200

/** Our events in some cells with the sentences that report them, none where texts are not passed on. */
export async function* eventsWithSentences(
  source: ExportSource,
  rule: OurRule,
  isWanted: (cell: CellKey) => boolean,
): AsyncGenerator<{ cell: CellKey; event: EventRow; sentences: readonly EventSentence[] }> {
  let waiting: { event: EventRow; cells: CellKey[] }[] = []
  for await (const { event, cells } of ourEvents(source, rule)) {
    const wanted = 'why' in cells ? [] : cells.filter(isWanted)
    if (wanted.length > 0) waiting.push({ event, cells: wanted })
    if (waiting.length < eventsAtOnce) continue
    yield* withSentences(source, waiting)
    waiting = []
  }
  yield* withSentences(source, waiting)
}

async function* withSentences(
  { graph, scope }: ExportSource,
  events: readonly { event: EventRow; cells: readonly CellKey[] }[],
): AsyncGenerator<{ cell: CellKey; event: EventRow; sentences: readonly EventSentence[] }> {
  if (events.length === 0) return
  const ids = events.map(({ event }) => event.id)
  const sentences = Map.groupBy(
    await graph.read((reader) => readEventSentences(reader, ids, scope), { timeoutMs: 600_000 }),
    (one) => one.event,
  )
  for (const { event, cells } of events)
    for (const cell of cells) yield { cell, event, sentences: sentences.get(event.id) ?? [] }
}
