import {
  readActorKnowledge,
  removeActors,
  removeKeys,
  writeActors,
  writeMeanings,
} from '../../cypher/derive/actors.ts'
import { readGivenNames } from '../../cypher/decisions/decision-log.ts'
import { readKeyPlaces, removeAcronyms, writeKeyPlaces } from '../../cypher/derive/identity.ts'
import { markArticlesOfKey, markBlocksOfActor, takeMarks, writeMarks } from '../../cypher/derive/marks.ts'
import type { Mark } from '../../cypher/derive/marks.ts'
import type { Reader } from '../../cypher/connection.ts'
import { eventCoders } from '../../model/extraction.ts'
import { describeActor } from './describe-actor.ts'
import { actorIds } from './identity/actor-ids.ts'
import { clusterKeys } from './identity/cluster-keys.ts'
import { blocksOf, marksOf, readComponent } from './identity/component.ts'
import { entitiesOfActors } from './identity/entities-of-actors.ts'
import { actorsOfCrowds } from './suggestions/crowds.ts'
import { nearNames } from './suggestions/near-names.ts'
import { suggestionMarks } from './suggestions/suggest-stage.ts'
import { readFacts, withApart } from './identity/read-facts.ts'

const keysAtOnce = 200
const identitiesAtOnce = 200
const articlesAtOnce = 1000
const blocksAtOnce = 1000
const actorsAtOnce = 500

/** Keys: among which names each is sought, and which of them nobody uses any more. */
export async function deriveKeys(writer: Reader): Promise<number> {
  const marks = await takeMarks(writer, 'key', keysAtOnce)
  if (marks.length === 0) return 0
  const keys = [...new Set(marks.flatMap((mark) => mark.references))]
  const places = await readKeyPlaces(writer, keys)
  const facts = await readFacts(
    writer,
    places.map(({ key }) => key),
  )
  const read = new Map(facts.map((one) => [one.key, one]))
  const rows = places.map((place) => {
    const one = read.get(place.key)
    const used = place.known || (one !== undefined && one.readings.length > 0)
    return { place, next: used && one !== undefined ? blocksOf(one) : null }
  })
  await writeKeyPlaces(
    writer,
    rows.flatMap(({ place: { key }, next }) =>
      next === null ? [] : [{ key, ...next, ...(nearNames(key) ?? { near: null, sound: null }) }],
    ),
  )
  const unused = rows.filter(({ next }) => next === null).map(({ place }) => place)
  await removeKeys(
    writer,
    unused.map(({ key }) => key),
  )
  await removeAcronyms(
    writer,
    places.flatMap(({ acronyms }) => acronyms),
  )
  const touched = rows.flatMap(({ place, next }) => [
    ...marksOf(place),
    ...(next === null ? place.beside : marksOf(next)),
  ])
  await writeMarks(writer, [
    ...[...new Set(touched)].map((block): Mark => ({ kind: 'identity', references: [block] })),
    ...unused.flatMap(({ actors }) => actors).map((actor): Mark => ({ kind: 'actor', references: [actor] })),
    ...suggestionMarks(
      await actorsOfCrowds(writer, {
        come: rows
          .filter(({ place, next }) => place.block === null && next !== null)
          .map(({ place }) => place.key),
        gone: unused.filter(({ block }) => block !== null).map(({ key }) => key),
      }),
    ),
  ])
  return marks.length
}

/** Blocks of names: which actor each key means, and what those actors are by all that is said of them. */
export async function deriveIdentities(writer: Reader): Promise<number> {
  const marks = await takeMarks(writer, 'identity', identitiesAtOnce)
  if (marks.length === 0) return 0
  const marked = marks.flatMap((mark) => mark.references)
  const { places, judged } = await readComponent(writer, marked)
  const facts = await withApart(
    writer,
    await readFacts(
      writer,
      places.map(({ key }) => key),
    ),
  )
  const read = new Map(facts.map((one) => [one.key, one]))
  const ids = actorIds(
    clusterKeys(facts, judged).map((cluster) => cluster.flatMap((key) => read.get(key) ?? [])),
  )
  const meant = places.map(({ key, actors }) => ({ key, actors, actor: ids.get(key) ?? key }))
  const moved = meant.filter(({ actors, actor }) => actors.length !== 1 || actors[0] !== actor)
  await writeMeanings(
    writer,
    moved.map(({ key, actor }) => ({ key, actor })),
  )
  const left = new Set(moved.flatMap((state) => state.actors))
  const touched = [...new Set([...meant.map(({ actor }) => actor), ...left])].toSorted()
  const entities = await entitiesOfActors(
    writer,
    [...new Set([...marked, ...places.flatMap(({ block }) => block ?? [])])],
    Map.groupBy(facts, ({ key }) => ids.get(key) ?? key),
  )
  const knowledge = await readActorKnowledge(writer, touched, eventCoders)
  const given = await readGivenNames(writer, touched)
  await writeActors(
    writer,
    // Whose every reading people gave to others keeps its id, and nothing that was said of those.
    touched.map((id) => ({
      id,
      properties: describeActor(id, knowledge.get(id) ?? { names: [], aliases: [] }, {
        given: given.get(id) ?? null,
        imported: entities.get(id) ?? null,
      }),
    })),
  )
  await writeMarks(writer, [
    ...moved.map(({ key }): Mark => ({ kind: 'moved', references: [key] })),
    ...[...left].map((actor): Mark => ({ kind: 'actor', references: [actor] })),
    ...suggestionMarks(touched),
  ])
  return marks.length
}

/** Keys that have come to mean another actor: the articles that use them are looked at again, page by page. */
export async function deriveMoved(writer: Reader): Promise<number> {
  const [mark] = await takeMarks(writer, 'moved', 1)
  const [key] = mark?.references ?? []
  if (mark === undefined || key === undefined) return 0
  const after = await markArticlesOfKey(writer, { key, after: mark.after ?? '', limit: articlesAtOnce })
  if (after !== null) await writeMarks(writer, [{ kind: 'moved', references: [key], after }])
  return 1
}

/** Actors with a new name: the events that carry it are written again, page by page. */
export async function deriveNames(writer: Reader): Promise<number> {
  const [mark] = await takeMarks(writer, 'name', 1)
  const [actor] = mark?.references ?? []
  if (mark === undefined || actor === undefined) return 0
  const after = await markBlocksOfActor(writer, { actor, after: mark.after ?? '', limit: blocksAtOnce })
  if (after !== null) await writeMarks(writer, [{ kind: 'name', references: [actor], after }])
  return 1
}

/** Actors that something was taken from: those that nothing points at any more go. */
export async function sweepActors(writer: Reader): Promise<number> {
  const marks = await takeMarks(writer, 'actor', actorsAtOnce)
  await removeActors(
    writer,
    marks.flatMap((mark) => mark.references),
  )
  return marks.length
}
