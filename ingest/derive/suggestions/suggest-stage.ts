import { readApart, readJudgedKeys } from '../../../cypher/derive/identity.ts'
import { takeMarks } from '../../../cypher/derive/marks.ts'
import type { Mark } from '../../../cypher/derive/marks.ts'
import {
  countPartners,
  readNearKeys,
  readSuspects,
  writeSuggestions,
} from '../../../cypher/derive/suggestions.ts'
import type { SuggestionRow, SuspectRow } from '../../../cypher/derive/suggestions.ts'
import type { Reader } from '../../../cypher/connection.ts'
import { kinship } from '../identity/read-facts.ts'
import { nearNames } from './near-names.ts'
import { weighPair } from './weigh-pair.ts'

const actorsAtOnce = 100
/** Where more keys than this share a word it says nothing; nobody is compared by it. */
export const mostNearKeys = 60
const mostLinks = 500

/** Marks actors whose suggestions are to be sought again; nobody looks for those of one article alone. */
export function suggestionMarks(actors: Iterable<string>): Mark[] {
  return [...new Set(actors)]
    .filter((actor) => nearNames(actor) !== null)
    .map((actor): Mark => ({ kind: 'suggestion', references: [actor] }))
}

/** Actors: with whom else each may be one. Nobody is compared with all; nothing is merged. */
export async function deriveSuggestions(writer: Reader): Promise<number> {
  const marks = await takeMarks(writer, 'suggestion', actorsAtOnce)
  if (marks.length === 0) return 0
  const touched = [...new Set(marks.flatMap((mark) => mark.references))]
  const pairs = await pairsOf(writer, await readSuspects(writer, touched))
  const suspects = new Map(
    (await readSuspects(writer, [...new Set(pairs.flat())].toSorted())).map((one) => [one.id, one]),
  )
  const weighed = await weigh(writer, pairs, suspects)
  await writeSuggestions(writer, touched, await withoutVetoed(writer, weighed, suspects))
  return marks.length
}

/** The actors that each of these shares a near name with, as sorted pairs. */
async function pairsOf(reader: Reader, actors: readonly SuspectRow[]): Promise<[string, string][]> {
  const looked = actors.flatMap(({ id, keys }) =>
    keys.flatMap((key) => {
      const names = nearNames(key)
      return names === null ? [] : [{ id, ...names }]
    }),
  )
  const found = await readNearKeys(
    reader,
    {
      near: [...new Set(looked.map(({ near }) => near))],
      sound: [...new Set(looked.map(({ sound }) => sound))],
    },
    mostNearKeys + 1,
  )
  const byName = Map.groupBy(found, ({ name }) => name)
  const pairs = new Map<string, [string, string]>()
  for (const { id, near, sound } of looked)
    for (const name of [near, sound]) {
      const others = byName.get(name) ?? []
      if (others.length > mostNearKeys) continue
      for (const { actor } of others) {
        if (actor === id) continue
        const pair: [string, string] = actor < id ? [actor, id] : [id, actor]
        pairs.set(pair.join('|'), pair)
      }
    }
  return [...pairs.values()]
}

async function weigh(
  reader: Reader,
  pairs: readonly (readonly [string, string])[],
  suspects: ReadonlyMap<string, SuspectRow>,
): Promise<SuggestionRow[]> {
  // Company costs a look at the links: first see whether it could matter.
  const weighed = (partners: (pair: readonly [string, string]) => number) =>
    pairs.flatMap((pair): SuggestionRow[] => {
      const [one, other] = [suspects.get(pair[0]), suspects.get(pair[1])]
      if (one === undefined || other === undefined) return []
      const suspicion = weighPair(one, other, partners(pair))
      return suspicion === null ? [] : [{ first: pair[0], second: pair[1], ...suspicion }]
    })
  const possible = weighed(() => Number.MAX_SAFE_INTEGER).map(({ first, second }) => [first, second] as const)
  const partners = await countPartners(reader, possible, mostLinks)
  return weighed((pair) => partners.get(pair.join('|')) ?? 0)
}

/** Without those that people judged different, or whom an article names as kin or in one sentence. */
async function withoutVetoed(
  reader: Reader,
  rows: readonly SuggestionRow[],
  suspects: ReadonlyMap<string, SuspectRow>,
): Promise<SuggestionRow[]> {
  const keysOf = (id: string) => suspects.get(id)?.keys ?? []
  const judged = await readJudgedKeys(reader, [
    ...new Set(rows.flatMap(({ first, second }) => [...keysOf(first), ...keysOf(second)])),
  ])
  const together = await readApart(
    reader,
    rows.map(({ first, second }) => [...keysOf(first), ...keysOf(second)]),
    kinship,
  )
  const apart = [
    ...together,
    ...judged.filter(({ kind }) => kind === 'different').map((decision) => decision.keys),
  ]
  return rows.filter(({ first, second }) => {
    const [ours, theirs] = [keysOf(first), keysOf(second)]
    return !apart.some(
      (keys) => keys.some((key) => ours.includes(key)) && keys.some((key) => theirs.includes(key)),
    )
  })
}
