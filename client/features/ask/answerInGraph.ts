import type { AskAnswer } from '../../../model/api/ask.ts'
import type { EventSummary } from '../../../model/api/resources.ts'

/** Whom and what an answer is about, to be drawn: those it names, those its rows name, and its events. */
export function answerInGraph({ reading, rows }: Pick<AskAnswer, 'reading' | 'rows'>): {
  actors: string[]
  events: EventSummary[]
} {
  const actors = new Set<string>()
  const events = new Map<string, EventSummary>()
  const takeEvent = (event: EventSummary) => {
    events.set(event.id, event)
    for (const participant of event.participants) actors.add(participant.id)
  }
  for (const name of rows.length === 0 ? [] : (reading?.names ?? []))
    if (name.kind === 'name') for (const actor of name.taken) actors.add(actor.id)
  for (const row of rows) {
    switch (row.kind) {
      case 'actor':
        actors.add(row.actor.id)
        break
      case 'event':
        takeEvent(row.event)
        break
      case 'relation':
        actors.add(row.relation.subject.id).add(row.relation.object.id)
        break
      case 'path':
        for (const hop of row.hops) {
          actors.add(hop.from.id).add(hop.to.id)
          events.set(hop.event.id, hop.event)
        }
        break
    }
  }
  return { actors: [...actors], events: [...events.values()] }
}
