import { integer } from '../../cypher/connection.ts'
import type { Graph, Row } from '../../cypher/connection.ts'
import { writeEpoch } from '../../cypher/derive/epoch.ts'
import { applySchema } from '../../cypher/schema/apply-schema.ts'
import { loadStatement } from '../../cypher/statement.ts'
import type { Statement } from '../../cypher/statement.ts'
import { ploverTable } from '../../model/plover/event-types.ts'
import { inventedWord } from '../invented-words.ts'
import { actorId, drawGraph, linksOf } from './draw-graph.ts'
import type { BenchGraph, GraphSize } from './draw-graph.ts'
import { seededRandom } from './random.ts'

const statement = (name: string): Statement => loadStatement(new URL(`${name}.cypher`, import.meta.url))
const outlets = 40
const rowsPerBatch = 5000

/** Writes the seeded graph into an empty database, straight as derived, and says what it does. */
export async function buildGraph(
  graph: Graph,
  size: GraphSize,
  report: (line: string) => void,
): Promise<BenchGraph> {
  const drawn = drawGraph(size, 7)
  await applySchema(graph, { adopt: true })
  const write = async (name: string, rows: Iterable<unknown>, perBatch = rowsPerBatch): Promise<void> => {
    const started = performance.now()
    const text = statement(name)
    let count = 0
    let batch: unknown[] = []
    const flush = async (): Promise<void> => {
      const params: Row = { rows: batch }
      if (batch.length > 0) await graph.write((writer) => writer.run(text, params))
      count += batch.length
      batch = []
    }
    for (const row of rows) {
      batch.push(row)
      if (batch.length >= perBatch) await flush()
    }
    await flush()
    report(`${name}: ${count} rows in ${Math.round(performance.now() - started)} ms`)
  }
  await write('write-actors', actorRows(drawn))
  await write('write-events', eventRows(drawn))
  await write('write-participants', participantRows(drawn))
  await write('write-links', linkRows(drawn))
  await write('write-articles', articleRows(drawn))
  await write('write-claims', claimRows(drawn), 2000)
  await graph.write((writer) => writeEpoch(writer, 'bench'))
  return drawn
}

function* actorRows({ names, degrees }: BenchGraph): Iterable<unknown> {
  for (const [index, name] of names.entries())
    yield [actorId(index), name, 'person', integer(degrees[index] ?? 0)]
  for (let outlet = 0; outlet < outlets; outlet += 1)
    yield [mediumId(outlet), `Outlet ${outlet}`, 'media', integer(0)]
}

function mediumId(article: number): string {
  return `org:bench-outlet-${article % outlets}`
}

function* eventRows({ events, size }: BenchGraph): Iterable<unknown> {
  for (const { id, type, day, independent, participants, place } of events)
    yield {
      id,
      places: place === null ? [] : [`place:bench-${place}`],
      country: `B${String((place ?? 0) % 30).padStart(2, '0')}`,
      properties: {
        name: `Bench: ${type}, ${day}`,
        type,
        quad: integer(ploverTable[type].quad),
        dateFrom: day,
        dateTo: day,
        datePrecision: 'day',
        status: 'reported',
        intensity: 1.5,
        contexts: participants.length > 3 ? ['military'] : [],
        participantCount: integer(participants.length),
        claimCount: integer(size.claimsPerEvent),
        articleCount: integer(size.claimsPerEvent),
        independentCount: integer(independent),
        outletCount: integer(independent),
      },
    }
}

function* participantRows({ events }: BenchGraph): Iterable<unknown> {
  for (const { id, participants } of events)
    for (const [order, index] of participants.entries())
      yield [actorId(index), id, order === 0 ? 'actor' : 'recipient']
}

function* linkRows(drawn: BenchGraph): Iterable<unknown> {
  for (const [key, { count, quads, first, last }] of linksOf(drawn)) {
    const ends = [actorId(Math.floor(key / drawn.size.actors)), actorId(key % drawn.size.actors)].toSorted()
    yield [...ends, integer(count), ...quads.map((quad) => integer(quad)), first, last]
  }
}

function* articleRows({ articleDays }: BenchGraph): Iterable<unknown> {
  for (const [index, day] of articleDays.entries())
    yield {
      id: articleId(index),
      medium: mediumId(index),
      properties: {
        title: `Bench article ${index}`,
        outlet: `Outlet ${index % outlets}`,
        publishedAt: day,
        text: `Bench article ${index}`,
        story: articleId(index),
      },
    }
}

function articleId(index: number): string {
  return `bench-article-${index}`
}

/** So many different words stand in the sentences beside names and types. */
const words = 3000

function* claimRows({ events, names }: BenchGraph): Iterable<unknown> {
  const random = seededRandom(11)
  const word = (): string => inventedWord(Math.floor(random() ** 3 * words))
  let index = 0
  for (const { id, type, day, participants, articles } of events)
    for (const article of articles) {
      const named = participants.map((participant) => names[participant] ?? '')
      const chance = random()
      yield {
        id: `bench-claim-${index}`,
        index: integer(index),
        article: articleId(article),
        event: id,
        text: `${named.join(' and ')} did what ${type} means, ${Array.from({ length: 12 }, word).join(' ')}.`,
        actors: participants.map((participant) => actorId(participant)),
        speakers: chance < 0.3 ? [actorId(Math.floor(names.length ** (random() ** 2)) - 1)] : [],
        properties: {
          name: `Bench: ${type}, ${day}`,
          type,
          quad: integer(ploverTable[type].quad),
          intensity: 1.5,
          modality: 'asserted',
          polarity: chance > 0.95 ? 'negated' : 'affirmed',
          dateFrom: day,
          dateTo: day,
          datePrecision: 'day',
          confidence: 0.8,
          rule: 'bench',
          coder: 'rules',
          coderVersion: '1',
          explanation: '{"rule":"bench","frame":null,"matched":[],"path":[],"confidence":{}}',
          attribution: '[]',
          triggerStart: integer(0),
          triggerEnd: integer(5),
          check: 'unchecked',
        },
      }
      index += 1
    }
}
