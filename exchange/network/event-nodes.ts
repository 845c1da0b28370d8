import type { EventRow } from '../rows/event-rows.ts'
import { actorAttributes, spellOf } from './actor-nodes.ts'
import type { Attribute, NetworkEdge, NetworkNode } from './network.ts'
import { weightOf } from './network-choice.ts'
import type { NetworkChoice } from './network-choice.ts'

/** The two kinds of nodes share `type`, `country`, `events`, `first` and `last`. */
export const bipartiteAttributes: readonly Attribute[] = [
  { name: 'kind', type: 'string', description: 'actor or event' },
  { name: 'bipartite', type: 'integer', description: '0 for actors, 1 for events, as networkx has it' },
  ...actorAttributes,
  { name: 'mode', type: 'string', description: 'PLOVER mode of an event' },
  { name: 'quad', type: 'integer', description: 'PLOVER quad of an event, 1 … 4' },
  { name: 'intensity', type: 'double', description: 'PLOVER score of an event, −10 … +10' },
  { name: 'contexts', type: 'string', description: 'PLOVER contexts of an event, joined by |' },
  { name: 'status', type: 'string', description: 'of an event: reported or disputed' },
  { name: 'date_precision', type: 'string', description: 'day, week, month, season or year' },
  { name: 'place', type: 'string', description: 'where it happened' },
  { name: 'latitude', type: 'double', description: 'degrees north' },
  { name: 'longitude', type: 'double', description: 'degrees east' },
  { name: 'claims', type: 'integer', description: 'sentences that report the event' },
  { name: 'articles', type: 'integer', description: 'articles that report the event' },
  { name: 'independent', type: 'integer', description: 'stories that report the event' },
]

export const bipartiteEdgeAttributes: readonly Attribute[] = [
  { name: 'role', type: 'string', description: 'actor or recipient' },
  { name: 'claims', type: 'integer', description: 'claims of the event that name the actor' },
]

/** An actor among events. */
export function besideEvents(actor: NetworkNode): NetworkNode {
  return { ...actor, values: { ...actor.values, kind: 'actor', bipartite: 0 } }
}

/** An event as a node; its type is that of PLOVER. */
export function eventNode(event: EventRow): NetworkNode {
  return {
    id: event.id,
    label: event.name,
    spells: spellOf(event.dateFrom, event.dateTo),
    values: {
      kind: 'event',
      bipartite: 1,
      type: event.type,
      mode: event.mode,
      quad: event.quad,
      intensity: event.intensity,
      contexts: event.contexts.join('|') || null,
      status: event.status,
      first: event.dateFrom,
      last: event.dateTo,
      date_precision: event.datePrecision,
      place: event.place?.name ?? null,
      country: event.place?.country ?? null,
      latitude: event.place?.lat ?? null,
      longitude: event.place?.lon ?? null,
      claims: event.claimCount,
      articles: event.articleCount,
      independent: event.independentCount,
    },
  }
}

/** Who takes part in an event; where directions count, an event leads to its recipients. Edges are numbered from `number` on. */
export function participationEdges(event: EventRow, choice: NetworkChoice, number: number): NetworkEdge[] {
  return event.participants.map(({ role, actor, claimCount }, index) => {
    const away = choice.directed && role === 'recipient'
    return {
      id: `e${number + index}`,
      source: away ? event.id : actor.id,
      target: away ? actor.id : event.id,
      weight: weightOf(event, choice.weight),
      spells: spellOf(event.dateFrom, event.dateTo),
      values: { role, claims: claimCount },
    }
  })
}
