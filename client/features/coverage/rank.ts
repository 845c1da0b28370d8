import type { EventSummary } from '../../../model/api/resources.ts'

/** Events each once: the disputed ones first, else in the order given. */
export function disputedFirst(events: readonly EventSummary[]): EventSummary[] {
  const distinct = [...new Map(events.map((event) => [event.id, event])).values()]
  return [
    ...distinct.filter((event) => event.status === 'disputed'),
    ...distinct.filter((event) => event.status !== 'disputed'),
  ]
}

/** The events that most outlets report, then those of most articles. */
export function mostReported(events: readonly EventSummary[]): EventSummary[] {
  return events.toSorted(
    (a, b) =>
      b.outletCount - a.outletCount ||
      b.independentCount - a.independentCount ||
      b.articleCount - a.articleCount ||
      (a.id < b.id ? -1 : 1),
  )
}
