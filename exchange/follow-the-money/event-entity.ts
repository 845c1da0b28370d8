import { quadNames } from '../../model/plover/event-types.ts'
import type { ReportedEvent } from '../rows/event-reports.ts'
import type { EventRow } from '../rows/event-rows.ts'
import { actorId } from './actor-entity.ts'
import { articleEntityId } from './article-entities.ts'
import { countryCode, entity, entityId } from './entity.ts'
import type { Entity } from './entity.ts'

/** An event as an entity; the sentences that report it are its summary, their articles its proof. */
export function eventEntity({ event, reports }: ReportedEvent): Entity {
  return entity(entityId('event', event.id), 'Event', {
    name: event.name,
    ...datesOf(event),
    location: event.place?.name,
    country: countryCode(event.place?.country ?? null),
    involved: event.participants.map(({ actor }) => actorId(actor.id)),
    keywords: [event.type, event.mode, quadNames[event.quad], ...event.contexts],
    summary: reports.map(({ sentence }) => sentence.text),
    proof: reports.map(({ article }) => articleEntityId(article.id)),
    sourceUrl: reports.map(({ article }) => article.url),
    publisher: reports.map(({ article }) => article.outlet),
    recordId: event.id,
    notes: event.status === 'disputed' ? 'Disputed: some affirm it, others deny it.' : null,
  })
}

/** So many letters of a date tell no more than is known of it: FollowTheMoney reads `2025-08` as a month, `2025` as a year. */
const lettersOf = { day: 10, week: 10, month: 7, season: 10, year: 4 } as const

/** One date where it is a day, a month or a year; from when to when where it is a week, a season, or several of those. */
function datesOf({
  dateFrom,
  dateTo,
  datePrecision,
}: Pick<EventRow, 'dateFrom' | 'dateTo' | 'datePrecision'>): Record<string, string | null> {
  if (dateFrom === null || dateTo === null) return { startDate: dateFrom, endDate: dateTo }
  const letters = lettersOf[datePrecision ?? 'day']
  const from = dateFrom.slice(0, letters)
  const to = dateTo.slice(0, letters)
  return from === to ? { date: from } : { startDate: from, endDate: to }
}
