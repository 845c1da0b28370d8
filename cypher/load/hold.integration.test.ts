import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { emptyGraph, openEmptyGraph } from '../../test/fixtures/graph.ts'
import type { Graph } from '../connection.ts'
import { heldStill } from './hold.ts'
import { inTurn } from './turn.ts'

let graph: Graph

beforeAll(async () => {
  graph = await openEmptyGraph()
})
beforeEach(() => emptyGraph(graph))
afterAll(() => graph.close())

const saves = (id: string) =>
  inTurn(graph, (writer) =>
    writer.run({ name: 'save', text: 'CREATE (saved:Saved {id: $id}) RETURN saved.id AS id' }, { id }),
  )
const saved = async () =>
  (await graph.command('MATCH (s:Saved) RETURN s.id AS id ORDER BY id')).map((row) => row['id'])

async function* items(...values: number[]): AsyncGenerator<number> {
  yield* values
}

test('who writes waits while the graph is read as a whole, and goes on afterwards', async () => {
  const seen: unknown[] = []
  let writing: Promise<unknown> = Promise.resolve()
  for await (const item of heldStill(graph, () => items(1, 2))) {
    if (item === 1) writing = saves('waiting')
    await wait(100)
    seen.push(await saved())
  }
  await writing
  expect([seen, await saved()]).toEqual([[[], []], ['waiting']])
})

test('a reader that left early lets the others go on at once', async () => {
  for await (const _item of heldStill(graph, () => items(1, 2))) break
  await saves('next')
  expect(await saved()).toEqual(['next'])
})

test('a reader that dozed goes on when nobody has written, and says so when somebody has', async () => {
  const dozing = heldStill(graph, () => items(1, 2), { leaseMilliseconds: 100 })
  await dozing.next()
  await wait(200)
  expect(await Array.fromAsync(dozing)).toEqual([2])

  const overtaken = heldStill(graph, () => items(1, 2), { leaseMilliseconds: 100 })
  await overtaken.next()
  await wait(200)
  await saves('meanwhile')
  await expect(Array.fromAsync(overtaken)).rejects.toThrow(
    'The graph was changed while it was read, because reading paused: start again.',
  )
  await saves('afterwards')
})

test('two readers follow one another', async () => {
  const order: string[] = []
  const read = async (name: string) => {
    for await (const item of heldStill(graph, () => items(1, 2))) {
      order.push(`${name}${item}`)
      await wait(50)
    }
  }
  await Promise.all([read('a'), read('b')])
  expect(order.join(' ')).toMatch(/^(?:a1 a2 b1 b2|b1 b2 a1 a2)$/u)
})

test('nobody writes to a graph that is half restored', async () => {
  await graph.command("CREATE (:Dramatis {id: 'restore'})")
  await expect(saves('too early')).rejects.toThrow(
    'This graph is half restored: run "dramatis restore" again to finish it.',
  )
})
