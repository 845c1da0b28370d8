import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Graph, GraphAddress } from '../../cypher/connection.ts'
import { describedOperations } from '../fixtures/described-operations.ts'
import { serveSamples } from '../fixtures/samples-api.ts'
import type { SamplesApi } from '../fixtures/samples-api.ts'
import { seed } from '../seed.ts'
import { contractOf, fuzz } from './contract.ts'
import type { Answer } from './answer-checker.ts'
import type { Contract } from './contract.ts'
import { sentBy, stringAt, stringsUnder } from './examples.ts'
import { fourWays } from './four-ways.ts'

/** An empty graph with our schema. */
type GivenGraph = { graph: Graph; address: GraphAddress; close: () => Promise<void> }

/**
 * Every operation of the document, over a graph of samples/: by its examples, and by generated requests for so many seconds
 * altogether. Each answer must be as the document describes it.
 */
export function contractTests(open: () => Promise<GivenGraph>, seconds: number): void {
  /** Descriptions alone: what answers is a server of its own. */
  const { operations, close: closeOperations } = describedOperations()

  let given: GivenGraph
  let api: SamplesApi
  let contract: Contract
  const ids = new Set<string>()
  const cursors = new Set<string>()
  beforeAll(async () => {
    given = await open()
    api = await serveSamples(given.graph, given.address)
    contract = await contractOf(api.url)
  })
  afterAll(async () => {
    await api.close()
    await given.close()
    await closeOperations()
  })

  /** Nobody has the token of the example. */
  const refused: ReadonlyMap<string, number> = new Map([['signIn', 401]])

  async function answerTo(id: string, at: number): Promise<{ answer: Answer; broken: string | null }> {
    const one = operations.find((operation) => operation.id === id)
    const described = contract.operations.find(({ operationId }) => operationId === id)
    const example = one?.examples[at]
    if (one === undefined || described === undefined || example === undefined)
      throw new Error(`${id} has no example ${at} or is not in the document`)
    const made =
      example.idFrom === undefined
        ? null
        : stringAt(
            (await answerTo(example.idFrom.operation, example.idFrom.example)).answer.text,
            example.idFrom.property,
          )
    const answer = await contract.send(sentBy(one, example, made))
    const usual = Object.keys(described.responses).find((status) => status.startsWith('2'))
    const expected = refused.get(id) ?? Number(usual)
    const broken =
      answer.status === expected
        ? contract.check(described, answer)
        : `the status is ${answer.status}, not ${expected}: ${answer.text}`
    return { answer, broken }
  }

  it('describes operations that have examples', () => {
    expect(contract.operations.map((one) => one.operationId).toSorted()).toEqual(
      operations.map((one) => one.id).toSorted(),
    )
  })

  it('answers the question of the README alike in four ways', async () => {
    const names = ['Russia', 'Vladimir Putin', 'soldiers']
    expect(await fourWays(api.url)).toEqual({
      resource: names,
      cypher: names,
      english: names,
      assistant: names,
    })
  })

  const examples = operations.flatMap(({ id, examples }) =>
    examples.map(({ title }, at) => ({ id, title, at })),
  )
  it.each(examples)('$id answers as described: $title', async ({ id, at }) => {
    const { answer, broken } = await answerTo(id, at)
    expect(broken).toBeNull()
    const { text } = answer
    if (!text.startsWith('{')) return
    const body: unknown = JSON.parse(text)
    for (const found of stringsUnder(new Set(['id']), body)) ids.add(found)
    for (const next of stringsUnder(new Set(['next']), body)) cursors.add(next)
  })

  const run = { seed: seed(), milliseconds: (seconds * 1000) / operations.length }
  it.each(operations)('$id answers as described whatever it is sent', async ({ id }) => {
    const described = contract.operations.find(({ operationId }) => operationId === id)
    if (described === undefined) throw new Error(`${id} is not in the document`)
    expect(
      await fuzz(contract, described, { ids: [...ids].slice(0, 300), cursors: [...cursors] }, run),
    ).toBeGreaterThan(0)
  })
}
