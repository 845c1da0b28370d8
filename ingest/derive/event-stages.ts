import { readClaims, repointArticles, writeBlocks } from '../../cypher/derive/claims.ts'
import {
  readBlockClaims,
  readTouchedEvents,
  removeEvents,
  writeDegrees,
  writeEvents,
  writeLinks,
} from '../../cypher/derive/events.ts'
import { takeMarks, writeMarks } from '../../cypher/derive/marks.ts'
import type { Mark } from '../../cypher/derive/marks.ts'
import { readPlaceNames, removePlaces, writePlaces } from '../../cypher/derive/places.ts'
import type { Reader } from '../../cypher/connection.ts'
import { linkingStatuses, mostLinkedParticipants } from '../../model/event.ts'
import { eventCoders, rulesCoder } from '../../model/extraction.ts'
import { describePlace } from './describe-place.ts'
import { blockOf } from './events/block.ts'
import { buildEvent } from './events/build-event.ts'
import { eventsOfBlocks, withNeighbours } from './events/events-of-blocks.ts'
import { whyTogether } from './events/why.ts'
import { suggestionMarks } from './suggestions/suggest-stage.ts'
import { linkingPairs } from './linking-pairs.ts'

const articlesAtOnce = 50
const blocksAtOnce = 100
const pairsAtOnce = 500
const placesAtOnce = 200

/** Articles: what they own follows its keys to their actors, and their claims are put into blocks. */
export async function deriveArticles(writer: Reader): Promise<number> {
  const marks = await takeMarks(writer, 'article', articlesAtOnce)
  if (marks.length === 0) return 0
  const articles = marks.flatMap((mark) => mark.references)
  const left = await repointArticles(writer, articles)
  const claims = (await readClaims(writer, articles, eventCoders)).map((claim) => ({
    ...claim,
    next: blockOf(claim),
  }))
  await writeBlocks(
    writer,
    claims.filter((claim) => claim.next !== claim.block).map(({ id, next }) => ({ id, block: next })),
  )
  const blocks = new Set(claims.flatMap(({ block, next }) => [block, next]).filter((block) => block !== null))
  await writeMarks(writer, [
    ...[...blocks].map((block): Mark => ({ kind: 'block', references: [block] })),
    ...left.map((actor): Mark => ({ kind: 'actor', references: [actor] })),
  ])
  return marks.length
}

/** Blocks: their claims are clustered into events; events that are as they were are left alone. */
export async function deriveBlocks(writer: Reader): Promise<number> {
  const marks = await takeMarks(writer, 'block', blocksAtOnce)
  if (marks.length === 0) return 0
  const blocks = marks.flatMap((mark) => mark.references)
  const clusters = eventsOfBlocks(blocks, await readBlockClaims(writer, withNeighbours(blocks)))
  const events = clusters.flatMap(({ claims, perhaps }) => {
    const [first, ...others] = claims.map(({ claim }) => claim)
    return first === undefined ? [] : [buildEvent([first, ...others], whyTogether(claims), perhaps)]
  })
  const touched = { blocks, claims: clusters.flatMap(({ claims }) => claims.map(({ id }) => id)) }
  const stored = new Map((await readTouchedEvents(writer, touched)).map((event) => [event.id, event]))
  const changed = events.filter((event) => stored.get(event.id)?.digest !== event.digest)
  const current = new Set(events.map((event) => event.id))
  const gone = [...stored.values()].filter((event) => !current.has(event.id))
  await removeEvents(
    writer,
    gone.map((event) => event.id),
  )
  await writeEvents(writer, changed)

  const before = [
    ...gone,
    ...changed.map((event) => stored.get(event.id)).filter((event) => event !== undefined),
  ]
  const after = changed.map((event) => event.participants.map((participant) => participant.actor))
  const involved = new Set([...before.flatMap((event) => event.participants), ...after.flat()])
  await writeDegrees(writer, [...involved].toSorted())
  const pairs = [...before.map((event) => event.participants), ...after].flatMap(linkingPairs)
  await writeMarks(
    writer,
    [...new Map(pairs.map((pair) => [pair.join('|'), pair])).values()].map((pair) => ({
      kind: 'link',
      references: pair,
    })),
  )
  return marks.length
}

/** Pairs: how many events of which kinds join them. */
export async function deriveLinks(writer: Reader): Promise<number> {
  const marks = await takeMarks(writer, 'link', pairsAtOnce)
  await writeLinks(
    writer,
    marks.map((mark) => mark.references),
    { statuses: linkingStatuses, most: mostLinkedParticipants },
  )
  await writeMarks(writer, suggestionMarks(marks.flatMap((mark) => mark.references)))
  return marks.length
}

/** Places: what they are called; those where nothing happens any more go. */
export async function derivePlaces(writer: Reader): Promise<number> {
  const marks = await takeMarks(writer, 'place', placesAtOnce)
  if (marks.length === 0) return 0
  const places = marks.flatMap((mark) => mark.references)
  const named = Map.groupBy(await readPlaceNames(writer, places, rulesCoder.name), (row) => row.place)
  await writePlaces(
    writer,
    [...named].flatMap(([id, [first, ...others]]) =>
      first === undefined ? [] : [{ id, properties: describePlace([first, ...others]) }],
    ),
  )
  await removePlaces(
    writer,
    places.filter((place) => !named.has(place)),
  )
  return marks.length
}
