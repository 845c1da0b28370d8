import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { BudgetSpent } from './budget.ts'
import { openEstimator } from './estimate.ts'
import { promptVersion } from './instructions.ts'
import { openLlmCoder } from './llm-coder.ts'
import { aClaim, readArticle } from './read-article.fixture.ts'
import { hasty, openStubEndpoint, sends, writes } from './stub-endpoint.fixture.ts'
import type { StubEndpoint } from './stub-endpoint.fixture.ts'

let stub: StubEndpoint
let cacheFolder: string

beforeAll(async () => {
  stub = await openStubEndpoint()
})

afterAll(() => stub.close())

beforeEach(async () => {
  cacheFolder = await mkdtemp(join(tmpdir(), 'dramatis-answers-'))
  return () => rm(cacheFolder, { recursive: true, force: true })
})

const text = 'Chile attacked Peru on Monday. Anu Tamm condemned Chile.'
const attacked = aClaim({
  trigger: 'attacked',
  type: 'ASSAULT',
  actors: ['country:CHL'],
  recipients: ['country:PER'],
  date: 'Monday',
})
const condemned = aClaim({
  sentence: 1,
  trigger: 'condemned',
  type: 'ACCUSE',
  mode: 'disapprove',
  actors: ['person:anu-tamm'],
  recipients: ['country:CHL'],
})
const invented = aClaim({
  sentence: 1,
  trigger: 'bombed',
  type: 'ASSAULT',
  actors: ['person:anu-tamm'],
  recipients: ['country:CHL'],
})

function open(budget: number | null = null) {
  const endpoint = { url: `${stub.url}/chat/completions`, model: 'tern-7b', key: null }
  return openLlmCoder({ endpoint, cacheFolder, budget, patience: { ...hasty, requestMs: 10_000 } })
}

it('codes what the text confirms, counts the rest, and asks once for all time', async () => {
  stub.behaves(
    writes({ claims: [condemned, attacked, invented, attacked, { ...attacked, mode: 'phone' }, 'Peru'] }),
  )
  const read = await readArticle(text)
  const coder = open()
  const claims = await coder.code(read)
  expect(claims.map((claim) => [claim.type, claim.mode, claim.actors, claim.recipients])).toEqual([
    ['ASSAULT', null, ['country:CHL'], ['country:PER']],
    ['ACCUSE', 'disapprove', ['person:anu-tamm'], ['country:CHL']],
  ])
  expect(new Set(claims.map((claim) => `${claim.coder} ${claim.coderVersion}`))).toEqual(
    new Set([`llm:tern-7b ${promptVersion}`]),
  )
  expect(coder.tally()).toEqual({
    articles: 1,
    asked: 1,
    fromCache: 0,
    usage: { input: 100, output: 20 },
    claims: 2,
    dropped: { 'trigger not in its sentence': 1, 'stated twice': 2, 'not in the form of a claim': 1 },
    trimmed: {},
  })

  const again = open(0)
  expect(await again.code(read)).toEqual(claims)
  expect(again.tally()).toMatchObject({ asked: 0, fromCache: 1, usage: { input: 0, output: 0 }, claims: 2 })
  expect(stub.requests).toHaveLength(1)
})

it('ends at its budget, and goes on from there with a larger one', async () => {
  const long = await readArticle(Array.from({ length: 45 }, () => 'Chile attacked Peru.').join(' '))
  stub.behaves(writes({ claims: [attacked] }, { usage: { prompt_tokens: 4_000, completion_tokens: 900 } }))
  const coder = open(12_000)
  await expect(coder.code(long)).resolves.toHaveLength(1)
  expect(stub.requests).toHaveLength(2)
  await expect(coder.code(await readArticle(text))).rejects.toThrow(BudgetSpent)
  expect(coder.tally()).toMatchObject({ articles: 1, asked: 2, usage: { input: 8_000, output: 1_800 } })
  expect(stub.requests).toHaveLength(2)

  await expect(open(12_000).code(await readArticle(text))).resolves.toHaveLength(1)
  expect(stub.requests).toHaveLength(3)
})

it('keeps no answer that is of no use', async () => {
  stub.behaves(writes('I would rather not.'))
  const read = await readArticle(text)
  await expect(open().code(read)).rejects.toThrow('gave no usable answer in 3 attempts')
  stub.behaves(writes({ claims: [] }))
  expect(await open().code(read)).toEqual([])
  expect(stub.requests).toHaveLength(1)
})

it('is estimated without being asked', async () => {
  stub.behaves(sends(500, 'nobody may ask'))
  const read = await readArticle(text)
  const estimateOf = openEstimator({ model: 'tern-7b', cacheFolder })
  const estimate = await estimateOf(read)
  expect(estimate).toEqual({
    articles: 1,
    requests: 1,
    fromCache: 0,
    usage: { input: expect.any(Number), output: 160 },
  })
  expect(stub.requests).toEqual([])

  stub.behaves(writes({ claims: [] }))
  await open().code(read)
  expect(await estimateOf(read)).toEqual({
    articles: 1,
    requests: 0,
    fromCache: 1,
    usage: { input: 0, output: 0 },
  })
  // No model is named: nothing is known to be answered.
  expect(await openEstimator({ model: null, cacheFolder })(read)).toEqual(estimate)
})
