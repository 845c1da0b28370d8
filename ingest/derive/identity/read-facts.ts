import { readApart, readKeyReadings } from '../../../cypher/derive/identity.ts'
import type { Reader } from '../../../cypher/connection.ts'
import { eventCoders } from '../../../model/extraction.ts'
import type { RelationType } from '../../../model/relation.ts'
import type { KeyFacts } from './key-facts.ts'
import { nameBlock } from './name-blocks.ts'

/** The relations that hold between two people only. */
export const kinship: readonly RelationType[] = ['sibling_of', 'spouse_of', 'parent_of', 'child_of']

/** What the articles say of each key, without whom it cannot be; keys of no article have no reading. */
export async function readFacts(reader: Reader, keys: readonly string[]): Promise<KeyFacts[]> {
  const readings = Map.groupBy(await readKeyReadings(reader, keys, eventCoders), (row) => row.key)
  return keys.map((key) => {
    const all = readings.get(key) ?? []
    const own = all.filter((row) => row.own)
    const counted = own.length > 0 ? own : all
    return {
      key,
      readings: counted.map(({ name, type, country, count }) => ({ name, type, country, count })),
      acronyms: [...new Set(counted.flatMap((row) => row.acronyms.flat()))].toSorted(),
      apart: [],
      aside: own.length === 0,
    }
  })
}

/** The same facts with whom each person cannot be. */
export async function withApart(reader: Reader, facts: readonly KeyFacts[]): Promise<KeyFacts[]> {
  const blocks = Map.groupBy(
    facts.filter(({ key }) => key.startsWith('person:')),
    (one) => nameBlock(one) ?? '',
  )
  blocks.delete('')
  const shared = [...blocks.values()].filter((members) => members.length > 1)
  const together = await readApart(
    reader,
    shared.map((members) => members.map(({ key }) => key)),
    kinship,
  )
  const apart = new Map<string, Set<string>>()
  for (const keys of together)
    for (const key of keys) {
      const others = apart.get(key) ?? new Set()
      for (const other of keys) if (other !== key) others.add(other)
      apart.set(key, others)
    }
  return facts.map((one) => ({ ...one, apart: [...(apart.get(one.key) ?? [])].toSorted() }))
}
