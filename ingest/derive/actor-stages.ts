import {
  readActorKnowledge,
  readKeys,
  removeActors,
  removeKeys,
  writeActors,
  writeMeanings,
} from '../../cypher/derive/actors.ts'
import { markArticlesOfKey, markBlocksOfActor, takeMarks, writeMarks } from '../../cypher/derive/marks.ts'
import type { Mark } from '../../cypher/derive/marks.ts'
import type { Reader } from '../../cypher/connection.ts'
import { rulesCoder } from '../../model/extraction.ts'
import { describeActor } from './describe-actor.ts'
import { actorOfKey } from './identity.ts'

const keysAtOnce = 200
const articlesAtOnce = 1000
const blocksAtOnce = 1000
const actorsAtOnce = 500

/** Keys: which actor each means, and what those actors are by all that is said of them. */
export async function deriveKeys(writer: Reader): Promise<number> {
  const marks = await takeMarks(writer, 'key', keysAtOnce)
  if (marks.length === 0) return 0
  const states = await readKeys(
    writer,
    marks.flatMap((mark) => mark.references),
  )
  const unknown = states.filter((state) => !state.known)
  const known = states
    .filter((state) => state.known)
    .map((state) => ({ ...state, actor: actorOfKey(state.key) }))
  const moved = known.filter(({ actors, actor }) => actors.length !== 1 || actors[0] !== actor)
  await writeMeanings(
    writer,
    moved.map(({ key, actor }) => ({ key, actor })),
  )
  await removeKeys(
    writer,
    unknown.map((state) => state.key),
  )
  const left = new Set([...moved, ...unknown].flatMap((state) => state.actors))
  const touched = [...new Set([...known.map((state) => state.actor), ...left])].toSorted()
  const knowledge = await readActorKnowledge(writer, touched, rulesCoder.name)
  await writeActors(
    writer,
    [...knowledge].map(([id, said]) => ({ id, properties: describeActor(id, said) })),
  )
  await writeMarks(writer, [
    ...moved.map(({ key }): Mark => ({ kind: 'moved', references: [key] })),
    ...[...left].map((actor): Mark => ({ kind: 'actor', references: [actor] })),
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
