import { integer } from '../../cypher/connection.ts'
import type { Graph, Row } from '../../cypher/connection.ts'
import { applySchema } from '../../cypher/schema/apply-schema.ts'
import { loadStatement } from '../../cypher/statement.ts'
import type { Statement } from '../../cypher/statement.ts'
import { ploverTable } from '../../model/plover/event-types.ts'
import { actorId, drawGraph, linksOf } from './draw-graph.ts'
import type { BenchGraph, GraphSize } from './draw-graph.ts'

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
  return drawn
}

function* actorRows({ names, degrees }: BenchGraph): Iterable<unknown> {
  for (const [index, name] of names.entries())
    yield [actorId(index), name, 'person', integer(degrees[index] ?? 0)]
}

function* eventRows({ events, size }: BenchGraph): Iterable<unknown> {
  for (const { id, type, day, independent } of events)
    yield [
      id,
      `Bench: ${type}, ${day}`,
      type,
      integer(ploverTable[type].quad),
      day,
      integer(size.claimsPerEvent),
      integer(independent),
    ]
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

function* articleRows({ size, events }: BenchGraph): Iterable<unknown> {
  for (let index = 0; index < size.articles; index += 1)
    yield [
      `bench-article-${index}`,
      `Bench article ${index}`,
      `Outlet ${index % outlets}`,
      events[index]?.day ?? '2024-01-01',
    ]
}

function* claimRows({ events, size }: BenchGraph): Iterable<unknown> {
  let index = 0
  for (const { id, type, day, participants } of events)
    for (let copy = 0; copy < size.claimsPerEvent; copy += 1, index += 1) {
      yield {
        id: `bench-claim-${index}`,
        index: integer(index),
        article: `bench-article-${index % size.articles}`,
        event: id,
        text: `Actor ${participants.join(' and ')} did what ${type} means on ${day}.`,
        actors: participants.map((participant) => actorId(participant)),
        properties: {
          name: `Bench: ${type}, ${day}`,
          type,
          quad: integer(ploverTable[type].quad),
          intensity: 1.5,
          modality: 'asserted',
          polarity: 'affirmed',
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
    }
}
