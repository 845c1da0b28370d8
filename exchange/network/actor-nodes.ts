import { countryOf } from '../../knowledge/countries.ts'
import { firstDay, lastDay } from '../../model/days.ts'
import type { ActorRow, EventRow } from '../rows/event-rows.ts'
import type { Attribute, NetworkNode, Spell } from './network.ts'

export const actorAttributes: readonly Attribute[] = [
  { name: 'type', type: 'string', description: 'person, organization, country, group or media' },
  { name: 'country', type: 'string', description: 'ISO 3166-1 alpha-3; Kosovo, which has none, is KOS' },
  { name: 'cow', type: 'string', description: 'Correlates of War number of the country' },
  { name: 'gw', type: 'string', description: 'Gleditsch–Ward number of the country' },
  { name: 'sectors', type: 'string', description: 'PLOVER sectors, the most frequent first, joined by |' },
  { name: 'wikidata', type: 'string', description: 'Wikidata id' },
  { name: 'open_sanctions', type: 'string', description: 'OpenSanctions id' },
  { name: 'control', type: 'string', description: 'of media: state, public or private' },
  { name: 'aliases', type: 'string', description: 'other names, the most frequent first, joined by |' },
  { name: 'degree', type: 'integer', description: 'events that the actor takes part in, of whatever status' },
  { name: 'events', type: 'integer', description: 'events of this network that the actor takes part in' },
  { name: 'first', type: 'string', description: 'first day of these events' },
  { name: 'last', type: 'string', description: 'last day of these events' },
]

/** When and how often an actor takes part in the events of a network. */
export type Presence = { events: number; first: string | null; last: string | null }

/** Counts an event for all who take part in it. */
export function notePresence(presences: Map<string, Presence>, event: EventRow): void {
  for (const { actor } of event.participants) {
    const before = presences.get(actor.id) ?? { events: 0, first: null, last: null }
    presences.set(actor.id, {
      events: before.events + 1,
      first: firstDay(before.first, event.dateFrom),
      last: lastDay(before.last, event.dateTo),
    })
  }
}

/** An actor as a node that is there from the first to the last of its events. */
export function actorNode(actor: ActorRow, { events, first, last }: Presence): NetworkNode {
  const country = actor.country === null ? null : countryOf(actor.country)
  return {
    id: actor.id,
    label: actor.name,
    spells: spellOf(first, last),
    values: {
      type: actor.type,
      country: actor.country,
      cow: country?.cow ?? null,
      gw: country?.gleditschWard ?? null,
      sectors: actor.sectors.join('|') || null,
      wikidata: actor.wikidata,
      open_sanctions: actor.openSanctions,
      control: actor.control,
      aliases: actor.aliases.join('|') || null,
      degree: actor.degree,
      events,
      first,
      last,
    },
  }
}

/** The spell of some days; none where one of them is unknown. */
export function spellOf(first: string | null, last: string | null): Spell[] {
  return first === null || last === null ? [] : [{ from: first, to: last }]
}
