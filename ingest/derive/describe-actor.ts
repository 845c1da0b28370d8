import { integer } from '../../cypher/connection.ts'
import type { ActorKnowledge } from '../../cypher/derive/actors.ts'
import type { StoredProperties } from '../../cypher/load/load-rows.ts'
import { countryOf } from '../../knowledge/countries.ts'
import { organizationOf } from '../../knowledge/organizations.ts'
import { ActorType } from '../../model/actor.ts'
import { Tally } from './tally.ts'

/**
 * What an actor is by all that articles say of it: the most frequent full name, then the longest; its other names by
 * frequency; the most frequent type, except that whoever publishes articles is media; country; sectors. What is known
 * beforehand (countries, organisations, who controls a medium) wins over the articles.
 */
export function describeActor(id: string, knowledge: ActorKnowledge): StoredProperties {
  const names = new Tally()
  const types = new Tally()
  const countries = new Tally()
  const sectors = new Tally()
  const aliases = new Tally()
  for (const row of knowledge.names) {
    names.add(row.name, row.count)
    types.add(row.type, row.count)
    if (row.country !== null) countries.add(row.country, row.count)
    for (const sector of row.sectors) sectors.add(sector, row.count)
  }
  for (const row of knowledge.aliases) aliases.add(row.alias, row.count)

  const country = id.startsWith('country:') ? countryOf(id.slice('country:'.length)) : null
  const organization = id.startsWith('org:') ? organizationOf(id.slice('org:'.length)) : null
  const publishes = knowledge.names.some((row) => row.outlet)
  const name = country?.name ?? names.first() ?? id
  for (const other of names.ranked()) aliases.add(other, names.get(other))
  const others = aliases.ranked().filter((alias) => alias !== name)
  const type =
    publishes || organization?.type === 'media' ? 'media' : ActorType.parse(types.first() ?? 'organization')
  return {
    name,
    type,
    aliases: others,
    aliasCounts: others.map((alias) => integer(aliases.get(alias))),
    country: country?.code ?? organization?.country ?? countries.first(),
    sectors: sectors.ranked(),
    wikidata: null,
    cow: country?.cow ?? null,
    gleditschWard: country?.gleditschWard ?? null,
    openSanctions: null,
    control: type === 'media' ? (organization?.control ?? null) : null,
  }
}
