import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import type { Graph } from '../cypher/connection.ts'
import { derive } from '../ingest/derive/derive.ts'
import { loadBatch } from '../ingest/load/load-batch.ts'
import { openEmptyGraph } from '../test/fixtures/graph.ts'
import { loadOptions } from '../test/fixtures/loading.ts'
import { newsOfLania } from '../test/fixtures/news.ts'
import { runHere } from './run.fixture.ts'

let graph: Graph
const [wire, other] = newsOfLania()
const claim = wire?.claims[1]?.id ?? ''
const article = wire?.article.id ?? ''

beforeAll(async () => {
  graph = await openEmptyGraph()
  await loadBatch(graph, newsOfLania(), loadOptions)
  await derive(graph)
})
afterAll(() => graph.close())

/** `dramatis decide …` on the graph of the tests. */
function decide(...args: string[]) {
  const { uri, username, password, database } = inject('neo4j')
  return runHere(['decide', ...args], {
    NEO4J_URI: uri,
    NEO4J_USERNAME: username,
    NEO4J_PASSWORD: password,
    NEO4J_DATABASE: database,
  })
}

test('a decision is previewed, taken, listed and undone', async () => {
  expect(await decide('reject', claim, '--preview')).toEqual({
    code: 0,
    stdout: '1 event, 1 claim moves.\n',
    stderr: '',
  })
  const taken = await decide('reject', claim, '--by', 'Piret', '--reason', 'He praised him.')
  expect(taken).toEqual({
    code: 0,
    stdout: expect.stringMatching(/^[0-9a-f-]{36}\n$/u),
    stderr: '1 event, 1 claim moves.\n',
  })
  const id = taken.stdout.trim()
  expect((await decide('list')).stdout).toMatch(
    new RegExp(
      `^${id}\t[^\t]+\tPiret\treject ACCUSE at 63–70 of ${article}\tbecause: He praised him\\.\n$`,
      'u',
    ),
  )
  expect(await decide('undo', id, '--by', 'Toomas')).toEqual({
    code: 0,
    stdout: '',
    stderr: `Undone: reject ACCUSE at 63–70 of ${article}.\n`,
  })
  expect(await decide('undo', id)).toEqual({
    code: 2,
    stdout: '',
    stderr: `The decision "${id}" is undone already.\n`,
  })
})

test('a claim is corrected and added by words and fields', async () => {
  expect(
    await decide(
      'correct',
      claim,
      '--set',
      'type=support',
      '--set',
      'hedge=alleged:of theft',
      '--set',
      'date=none',
    ),
  ).toMatchObject({ code: 0, stderr: '1 event, 1 claim moves.\n' })
  expect(
    await decide(
      'add',
      other?.article.id ?? '',
      '--trigger',
      'theft',
      '--set',
      'type=ACCUSE',
      '--set',
      'actors=country:BEL',
    ),
  ).toMatchObject({ code: 0, stderr: '0 events, 1 claim moves.\n' })
  expect(
    await graph.command(
      "MATCH (c:Claim) WHERE c.check <> 'unchecked' RETURN c.name AS name, c.check AS check, c.hedge AS hedge ORDER BY name",
    ),
  ).toEqual([
    { name: 'Anu Tamm → Marko Ilves: support, date unknown', check: 'corrected', hedge: 'alleged' },
    { name: 'Belgium: accusation, date unknown', check: 'confirmed', hedge: null },
  ])
})

test.for([
  [['confirm', 'nothing'], 'There is no claim "nothing".'],
  [['undo', 'nothing'], 'There is no decision "nothing".'],
  [['rename', 'person:nobody', 'Nobody'], 'There is no actor "person:nobody".'],
  [
    ['same', 'country:BEL', 'country:BEL'],
    'The same key is given twice: name two that are to be one, or two that are not.',
  ],
  [['split', 'country:BEL', '--into', 'other'], 'Say which mentions go.'],
  [['add', 'nothing', '--trigger', 'met'], 'There is no article "nothing".'],
  [
    ['add', article, '--trigger', 'Anu', '--set', 'type=CONSULT'],
    '"Anu" stands there 2 times (sentences 0, 1): give the sentence, or more words.',
  ],
  [['add', article, '--trigger', 'met'], 'Say what happens with --set type=TYPE, for example CONSULT.'],
] as const)('%s is refused in one sentence', async ([args, sentence]) => {
  expect(await decide(...args)).toEqual({ code: 2, stdout: '', stderr: `${sentence}\n` })
})
