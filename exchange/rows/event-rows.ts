import type { StoredActor } from '../../cypher/export/rows/actor-row.ts'
import type { EventWithin, StoredEvent } from '../../cypher/export/rows/event-row.ts'
import { readActorRows, readEventRows, readEventsWithin } from '../../cypher/export/rows/read-rows.ts'
import { describeEvent } from '../../ingest/index.ts'
import { byId, distinctById } from '../../model/by-id.ts'
import { mutualOf } from '../../model/plover/symmetric.ts'
import { compareText } from '../../model/compare-text.ts'
import type { EventReading } from '../../cypher/export/rows/read-rows.ts'
import type { ExportSource } from './source.ts'

/** An event with its participants, actors first, then by id, and the ids of its claims in order. */
export type EventRow = Omit<StoredEvent, 'standings'>

/** An event with what those who take part were, as its claims say it, in no order. */
export type EventWithStandings = StoredEvent

/** An actor with its local keys in order; aliases and sectors as stored, the most frequent first. */
export type ActorRow = StoredActor

/**
 * All events of a source by id. Of a part of the graph, all that is told of an event is derived from the claims of its articles
 * alone: an export must not tell what others say. Which claims are one event, and its id, come from the whole graph.
 */
export function readEvents(source: ExportSource): AsyncGenerator<EventRow> {
  return eventsOf(source, { standings: false })
}

/** The events of `readEvents`, with what those who take part were as the claims say it. */
export function readEventsWithStandings(source: ExportSource): AsyncGenerator<EventWithStandings> {
  return eventsOf(source, { standings: true })
}

async function* eventsOf(source: ExportSource, reading: EventReading): AsyncGenerator<EventWithStandings> {
  for await (const event of storedEvents(source, reading)) {
    source.signal.throwIfAborted()
    yield {
      ...event,
      contexts: event.contexts.toSorted(compareText),
      claims: event.claims.toSorted(compareText),
      participants: event.participants.toSorted(
        (a, b) => compareText(a.role, b.role) || compareText(a.actor.id, b.actor.id),
      ),
    }
  }
}

async function* storedEvents(
  { graph, scope }: ExportSource,
  reading: EventReading,
): AsyncGenerator<EventWithStandings> {
  if (scope.kind === 'everything') return yield* readEventRows(graph, reading)
  for await (const found of readEventsWithin(graph, scope, reading)) {
    const event = eventWithin(found)
    if (event !== null) yield event
  }
}

/** The event as some claims alone tell it; null where there is none of them. */
export function eventWithin({ id, type, quad, claims: unsorted }: EventWithin): StoredEvent | null {
  const [first, ...others] = unsorted
    .toSorted((a, b) => compareText(a.id, b.id))
    .map((claim) => ({
      ...claim,
      actors: distinctById(claim.actors),
      recipients: distinctById(claim.recipients),
    }))
  if (first === undefined) return null
  const claims: [typeof first, ...typeof others] = [first, ...others]
  const actors = byId(claims.flatMap((claim) => [...claim.actors, ...claim.recipients]))
  const places = byId(claims.flatMap((claim) => claim.places))
  const { date, place, participants, counts, contexts, ...told } = describeEvent(claims)
  return {
    id,
    type,
    quad,
    ...told,
    ...counts,
    contexts: [...contexts],
    dateFrom: date?.from ?? null,
    dateTo: date?.to ?? null,
    datePrecision: date?.precision ?? null,
    place: place === null ? null : (places.get(place) ?? null),
    claims: claims.map((claim) => claim.id),
    standings: claims.flatMap(({ standings }) => standings),
    mutual: mutualOf(claims.map((claim) => claim.mutual)),
    participants: participants.flatMap(({ actor: key, role, claimCount }) => {
      const actor = actors.get(key)
      return actor === undefined ? [] : [{ role, claimCount, actor }]
    }),
  }
}

/** All actors of a source by id; `degree` counts the events that its articles report. */
export async function* readActors(source: ExportSource): AsyncGenerator<ActorRow> {
  for await (const actor of readActorRows(source.graph, source.scope)) {
    source.signal.throwIfAborted()
    yield { ...actor, keys: actor.keys.toSorted(compareText) }
  }
}
