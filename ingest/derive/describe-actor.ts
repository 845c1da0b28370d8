import { integer } from '../../cypher/connection.ts'
import type { ActorKnowledge } from '../../cypher/derive/actors.ts'
import type { StoredProperties } from '../../cypher/load/load-rows.ts'
import { countryOf } from '../../knowledge/countries.ts'
import { organizationOf } from '../../knowledge/organizations.ts'
import type { Organization } from '../../knowledge/schema.ts'
import { ActorType } from '../../model/actor.ts'
import { canonicalName } from './identity/canonical-name.ts'
import { Tally } from './tally.ts'

/** What entity files say of an actor (`dramatis import`). */
export type ImportedFacts = {
  readonly names: readonly string[]
  readonly country: string | null
  readonly wikidata: string | null
  readonly openSanctions: string | null
}

/** What does not come from articles: the name that people gave, and imported facts; null where there is none. */
export type BesideArticles = { readonly given?: string | null; readonly imported?: ImportedFacts | null }

/**
 * What an actor is by all that articles say of it: the name that most of them write, then the longest, an acronym only where there
 * is nothing else; its other names with the number of articles that use each, most frequent first; the most frequent type,
 * except that whoever publishes articles is media; country; sectors. What is known beforehand (countries, organisations, who
 * controls a medium) wins over the articles, the name that people gave over all, and imported facts only fill gaps.
 */
export function describeActor(
  id: string,
  knowledge: ActorKnowledge,
  { given = null, imported = null }: BesideArticles = {},
): StoredProperties {
  const country = id.startsWith('country:') ? countryOf(id.slice('country:'.length)) : null
  const organization = id.startsWith('org:') ? organizationOf(id.slice('org:'.length)) : null
  const name = given ?? country?.name ?? nameOf(knowledge, organization) ?? id
  const aliases = aliasesOf(knowledge, imported)
  const others = aliases.ranked().filter((alias) => alias !== name)
  const type = typeOf(id, knowledge, organization)
  const { countries, sectors } = talliesOf(knowledge)
  return {
    name,
    type,
    aliases: others,
    aliasCounts: others.map((alias) => integer(aliases.get(alias))),
    country: country?.code ?? organization?.country ?? countries.first() ?? imported?.country ?? null,
    sectors: sectors.ranked(),
    wikidata: imported?.wikidata ?? null,
    cow: country?.cow ?? null,
    gleditschWard: country?.gleditschWard ?? null,
    openSanctions: imported?.openSanctions ?? null,
    control: type === 'media' ? (organization?.control ?? null) : null,
  }
}

/** Acronyms of known organisations are names in their own right: KCNA, UNHCR. */
function nameOf({ names }: ActorKnowledge, organization: Organization | null): string | null {
  if (organization === null) return canonicalName(names)
  const tally = new Tally()
  for (const row of names) tally.add(row.name, row.count)
  return tally.first()
}

function aliasesOf(knowledge: ActorKnowledge, imported: ImportedFacts | null): Tally {
  const aliases = new Tally()
  for (const row of knowledge.names) aliases.add(row.name, row.count)
  for (const row of knowledge.aliases) aliases.add(row.alias, row.count)
  for (const name of imported?.names ?? []) aliases.add(name, 0)
  return aliases
}

function typeOf(id: string, { names }: ActorKnowledge, organization: Organization | null): ActorType {
  if (organization?.type === 'media' || names.some((row) => row.outlet)) return 'media'
  const types = new Tally()
  for (const row of names) types.add(row.type, row.count)
  const [prefix] = id.split(':')
  const ofKey = ActorType.safeParse(prefix).data ?? 'organization'
  return ActorType.parse(types.first() ?? ofKey)
}

function talliesOf({ names }: ActorKnowledge): { countries: Tally; sectors: Tally } {
  const [countries, sectors] = [new Tally(), new Tally()]
  for (const row of names) {
    if (row.country !== null) countries.add(row.country, row.count)
    for (const sector of row.sectors) sectors.add(sector, row.count)
  }
  return { countries, sectors }
}
