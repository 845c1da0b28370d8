import { linkingStatuses } from '../../model/event.ts'
import { isSymmetric } from '../pairs/symmetric.ts'
import { firstPublished, withReports } from '../rows/event-reports.ts'
import type { ReportedEvent } from '../rows/event-reports.ts'
import { readEventsWithStandings } from '../rows/event-rows.ts'
import type { EventRow, EventWithStandings } from '../rows/event-rows.ts'
import { standingIn } from '../rows/standing.ts'
import type { WithStandings } from '../rows/standing.ts'
import type { ExportSource } from '../rows/source.ts'
import type { Undated } from '../undated.ts'
import { cellsOf } from './cells.ts'
import type { CellKey, CellRule } from './cells.ts'
import type { Days } from './periods.ts'

/** How our events are laid into cells. */
export type OurRule = CellRule & {
  /** Whether meetings count in both directions, as CAMEO codes them. */
  reciprocalMeetings: boolean
  undated: Undated
  /** The days compared. */
  days: Days
}

/** An event of ours with its cells, or why it has none, in words that many events share. */
export type OurEvent = { event: EventRow; cells: CellKey[] | { why: string } }

/** All events of a source with their cells. */
export async function* ourEvents(source: ExportSource, rule: OurRule): AsyncGenerator<OurEvent> {
  if (rule.undated === 'drop') {
    for await (const event of readEventsWithStandings(source)) yield { event, cells: ourCells(event, rule) }
    return
  }
  for await (const reported of withReports({ ...source, text: 'none' }, readEventsWithStandings(source)))
    yield { event: reported.event, cells: reportedCells(reported, rule) }
}

/** An event without a date may stand under the day on which it was first published. */
function reportedCells(
  { event, reports }: ReportedEvent<EventWithStandings>,
  rule: OurRule,
): CellKey[] | { why: string } {
  const published = event.dateFrom === null && rule.undated === 'publication' ? firstPublished(reports) : null
  return ourCells(published === null ? event : { ...event, dateFrom: published, dateTo: published }, rule)
}

/**
 * The cells of one of our events: it must be reported or disputed, and dated. A participant stands for its country; those
 * without one stand for none.
 */
export function ourCells(
  event: Pick<
    EventRow,
    'status' | 'dateFrom' | 'dateTo' | 'datePrecision' | 'type' | 'mode' | 'mutual' | 'participants'
  > &
    WithStandings,
  rule: OurRule,
): CellKey[] | { why: string } {
  if (!linkingStatuses.includes(event.status)) return { why: 'announced, hypothetical or denied' }
  if (event.dateFrom === null || event.dateTo === null) return { why: 'without a date' }
  const countriesOf = (wanted: 'actor' | 'recipient'): string[] => [
    ...new Set(
      event.participants.flatMap(({ role, actor }) =>
        role === wanted ? (standingIn(event, actor).country ?? []) : [],
      ),
    ),
  ]
  return cellsOf(
    {
      from: event.dateFrom,
      // What went on for days counts on its first, as in the dyads; what is only known to lie in a week does not.
      to: event.datePrecision === 'day' ? event.dateFrom : event.dateTo,
      type: event.type,
      sources: countriesOf('actor'),
      targets: countriesOf('recipient'),
      symmetric: isSymmetric(event),
      reciprocal: rule.reciprocalMeetings && event.type === 'CONSULT',
    },
    rule,
    rule.days,
  )
}
