import { quadNames } from '../../model/plover/event-types.ts'
import type { ReportedEvent } from '../rows/event-reports.ts'
import { actorId } from './actor-entity.ts'
import { articleEntityId } from './article-entities.ts'
import { countryCode, entity, entityId } from './entity.ts'
import type { Entity } from './entity.ts'

/** An event as an entity; the sentences that report it are its summary, their articles its proof. */
export function eventEntity({ event, reports }: ReportedEvent): Entity {
  const { dateFrom, dateTo } = event
  const oneDay = dateFrom !== null && dateFrom === dateTo
  return entity(entityId('event', event.id), 'Event', {
    name: event.name,
    date: oneDay ? dateFrom : null,
    startDate: oneDay ? null : dateFrom,
    endDate: oneDay ? null : dateTo,
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
