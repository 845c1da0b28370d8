import { readImported, writeImportedSuggestions } from '../../../cypher/derive/imported.ts'
import type { Reader } from '../../../cypher/connection.ts'
import type { ImportedFacts } from '../describe-actor.ts'
import { Tally } from '../tally.ts'
import { attachImported } from './attach-imported.ts'
import type { Bearer } from './attach-imported.ts'
import type { KeyFacts } from './key-facts.ts'
import { nameBlock } from './name-blocks.ts'

/** Of a name that more entities bear than this, nobody can be told. */
const mostEntities = 20
const possibleScore = 0.5

/** What imported entities of the blocks say of the actors; who may be one of several is noted as possible. */
export async function entitiesOfActors(
  writer: Reader,
  blocks: readonly string[],
  clusters: ReadonlyMap<string, readonly KeyFacts[]>,
): Promise<Map<string, ImportedFacts>> {
  const entities = await readImported(writer, blocks, mostEntities)
  if (entities.length === 0) return new Map()
  const { attached, possible } = attachImported([...clusters].map(bearerOf), entities)
  await writeImportedSuggestions(
    writer,
    entities.map(({ id }) => id),
    possible.map((pair) => ({
      ...pair,
      score: possibleScore,
      reasons: ['the same name, but it may be that of another'],
    })),
  )
  return new Map(
    [...attached].map(([actor, { name, names, country, wikidata, openSanctions }]) => [
      actor,
      { names: [name, ...names], country, wikidata, openSanctions },
    ]),
  )
}

function bearerOf([id, cluster]: readonly [string, readonly KeyFacts[]]): Bearer {
  const countries = new Tally()
  for (const { readings } of cluster)
    for (const { country, count } of readings) if (country !== null) countries.add(country, count)
  return { id, blocks: cluster.flatMap((facts) => nameBlock(facts) ?? []), country: countries.first() }
}
