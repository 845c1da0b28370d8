import { readEventReports } from '../../cypher/export/rows/event-reports.ts'
import type { StoredReport } from '../../cypher/export/rows/event-reports.ts'
import { inBatches } from '../../model/in-batches.ts'
import { publicationDay } from '../../model/article.ts'
import { compareText } from '../../model/compare-text.ts'
import { firstDay } from '../../model/days.ts'
import type { EventRow } from './event-rows.ts'
import { readEvents } from './event-rows.ts'
import type { ExportSource } from './source.ts'
import type { TextChoice } from './text-choice.ts'

/** A claim that reports an event; the words of the article are null where they may not be passed on. */
export type EventReport = Omit<StoredReport, 'sentence' | 'parties'> & {
  readonly sentence: Omit<StoredReport['sentence'], 'text'> & { readonly text: string | null }
  readonly parties: readonly StoredReport['parties'][number][]
}

/** An event with what reports it: by publication, article and place in it. */
export type ReportedEvent<Event extends EventRow = EventRow> = {
  readonly event: Event
  readonly reports: readonly EventReport[]
}

/** How many events' reports are read at once. */
const batchSize = 200

/** All events of a source by id, with their reports. */
export function readReportedEvents(source: ExportSource): AsyncGenerator<ReportedEvent> {
  return withReports(source, readEvents(source))
}

/** Some events of a source with their reports. */
export async function* withReports<Event extends EventRow>(
  source: ExportSource,
  some: AsyncIterable<Event>,
): AsyncGenerator<ReportedEvent<Event>> {
  for await (const events of inBatches(some, batchSize)) {
    const reports = await readReports(
      source,
      events.map(({ id }) => id),
    )
    for (const event of events) yield { event, reports: reports.get(event.id) ?? [] }
  }
}

/** What the articles of a source report of some events, by event: by publication, article and place in it. */
export async function readReports(
  { graph, scope, text }: ExportSource,
  events: readonly string[],
): Promise<Map<string, EventReport[]>> {
  if (events.length === 0) return new Map()
  const found = await readEventReports(graph, scope, events)
  return new Map(
    [...found].map(([event, reports]) => [
      event,
      reports.map((report) => passedOn(report, text)).toSorted(inPrintedOrder),
    ]),
  )
}

/** The day that the first of some reports was published on, or null. */
export function firstPublished(reports: readonly Pick<EventReport, 'article'>[]): string | null {
  return firstDay(...reports.map(({ article }) => publicationDay(article.publishedAt)))
}

function passedOn({ sentence, parties, ...report }: StoredReport, choice: TextChoice): EventReport {
  const silent = choice === 'none'
  return {
    ...report,
    sentence: { ...sentence, text: silent ? null : sentence.text },
    parties: parties
      .map((party) => (silent ? { ...party, text: null } : party))
      .toSorted((a, b) => compareText(a.actor, b.actor) || compareText(a.text ?? '', b.text ?? '')),
  }
}

/** What was published first comes first; what has no date comes last. */
function inPrintedOrder(a: EventReport, b: EventReport): number {
  return (
    compareText(a.article.publishedAt ?? '~', b.article.publishedAt ?? '~') ||
    compareText(a.article.id, b.article.id) ||
    a.sentence.index - b.sentence.index ||
    compareText(a.claim.id, b.claim.id)
  )
}
