import type { StoredActor } from '../../cypher/export/rows/actor-row.ts'
import type { StoredEvent } from '../../cypher/export/rows/event-row.ts'
import { readActorRows, readEventRows } from '../../cypher/export/rows/read-rows.ts'
import { compareText } from '../../model/compare-text.ts'
import type { ExportSource } from './source.ts'

/** An event with its participants, actors first, then by id, and the ids of its claims in order. */
export type EventRow = StoredEvent

/** An actor with its local keys in order; aliases and sectors as stored, the most frequent first. */
export type ActorRow = StoredActor

/** All events of a source by id, with the counts and participants that its articles alone report. */
export async function* readEvents(source: ExportSource): AsyncGenerator<EventRow> {
  for await (const event of readEventRows(source.graph, source.scope)) {
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

/** All actors of a source by id; `degree` counts the events that its articles report. */
export async function* readActors(source: ExportSource): AsyncGenerator<ActorRow> {
  for await (const actor of readActorRows(source.graph, source.scope)) {
    source.signal.throwIfAborted()
    yield { ...actor, keys: actor.keys.toSorted(compareText) }
  }
}
