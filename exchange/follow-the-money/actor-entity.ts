import type { ActorType } from '../../model/actor.ts'
import type { Sector } from '../../model/plover/sectors.ts'
import type { ActorRow } from '../rows/event-rows.ts'
import { countryCode, entity, entityId } from './entity.ts'
import type { Entity } from './entity.ts'

/** Sectors whose bodies belong to a state. */
const ofTheState: readonly Sector[] = ['GOV', 'MIL', 'LEG', 'JUD', 'COP', 'SPY']

/** The topics of FollowTheMoney that a sector of a body plainly is; persons get none, which would be a judgement. */
const topics: Readonly<Partial<Record<Sector, string>>> = {
  GOV: 'gov',
  LEG: 'gov.legislative',
  JUD: 'gov.judicial',
  COP: 'gov.security',
  SPY: 'gov.security',
  MIL: 'mil',
  IGO: 'gov.igo',
  PTY: 'pol.party',
  LAB: 'pol.union',
  REL: 'rel',
}

/**
 * The schema of an actor. A country acts as its state, which is a public body; a group without a name may be anybody.
 * All are LegalEntity, as what takes part in an event must be.
 */
export function schemaOf({ type, sectors }: { type: ActorType; sectors: readonly Sector[] }): string {
  switch (type) {
    case 'person':
      return 'Person'
    case 'country':
      return 'PublicBody'
    case 'organization':
      return ofTheState.some((sector) => sectors.includes(sector)) ? 'PublicBody' : 'Organization'
    case 'media':
      return 'Organization'
    case 'group':
      return 'LegalEntity'
  }
}

export const actorId = (id: string): string => entityId('actor', id)

/** An actor as an entity. */
export function actorEntity(actor: ActorRow): Entity {
  const body = actor.type !== 'person' && actor.type !== 'group'
  return entity(actorId(actor.id), schemaOf(actor), {
    name: actor.name,
    alias: actor.aliases.filter((alias) => alias !== actor.name),
    country: countryCode(actor.country),
    wikidataId: actor.wikidata,
    sector: actor.sectors,
    topics: body ? actor.sectors.map((sector) => topics[sector]) : [],
    notes: [
      `Dramatis: ${actor.id}`,
      actor.openSanctions === null ? null : `OpenSanctions: ${actor.openSanctions}`,
    ],
  })
}
