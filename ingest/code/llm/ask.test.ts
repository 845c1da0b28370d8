import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { closedPort } from '../../../command/run.fixture.ts'
import { exitCodes, Failure } from '../../../model/failure.ts'
import { openLine } from './ask.ts'
import type { Question } from './ask.ts'
import { BudgetSpent, openBudget } from './budget.ts'
import {
  hangsUp,
  hasty,
  neverEnds,
  openStubEndpoint,
  sends,
  sleeps,
  writes,
} from './stub-endpoint.fixture.ts'
import type { StubEndpoint } from './stub-endpoint.fixture.ts'

const key = 'a-key-that-nobody-may-see'
const question: Question = { messages: [{ role: 'user', content: 'What happened?' }], outputTokens: 500 }
const good = writes({ claims: [] })
const answer = '{"claims":[]}'

let stub: StubEndpoint

beforeAll(async () => {
  stub = await openStubEndpoint()
})

afterAll(() => stub.close())

/** A fresh line to the stub, and what it used. */
function line({ limit = null, patience = {} }: { limit?: number | null; patience?: typeof hasty } = {}) {
  const budget = openBudget(limit)
  const said: string[] = []
  const endpoint = { url: `${stub.url}/chat/completions`, model: 'tern-7b', key }
  const ask = openLine(endpoint, {
    budget,
    patience: { ...hasty, ...patience },
    report: (sentence) => said.push(sentence),
  })
  return { ask, used: budget.used, said }
}

/** How messages call the stub. */
const name = (): string => `The model's endpoint ${new URL(stub.url).origin}`

/** How a request asked for JSON. */
const formatOf = (at: number) => Object(stub.requests[at]?.body['response_format']).type ?? null

describe('a good endpoint', () => {
  it('is asked once, with the key as a header and everything it needs', async () => {
    stub.behaves(good)
    const { ask, used } = line()
    expect(await ask(question)).toBe(answer)
    expect(stub.requests).toEqual([
      {
        path: '/v1/chat/completions',
        authorization: `Bearer ${key}`,
        body: {
          model: 'tern-7b',
          messages: question.messages,
          temperature: 0,
          max_tokens: 500,
          response_format: {
            type: 'json_schema',
            json_schema: {
              name: 'claims',
              strict: true,
              schema: expect.objectContaining({ type: 'object' }),
            },
          },
        },
      },
    ])
    expect(used()).toEqual({ input: 100, output: 20 })
  })

  it('may say nothing of what it used; then it is reckoned', async () => {
    stub.behaves(sends(200, { choices: [{ message: { content: answer } }] }))
    const { ask, used } = line()
    expect(await ask(question)).toBe(answer)
    expect(used().input).toBeGreaterThan(100)
    expect(used().output).toBe(5)
  })

  it('may answer in parts, in prose or in a fence', async () => {
    stub.behaves(
      sends(200, { choices: [{ message: { content: [{ text: '{"claims"' }, { text: ': []}' }] } }] }),
      writes('Here:\n```json\n{"claims": []}\n```'),
    )
    const { ask } = line()
    expect(await ask(question)).toBe('{"claims": []}')
    expect(await ask(question)).toBe('Here:\n```json\n{"claims": []}\n```')
    expect(stub.requests).toHaveLength(2)
  })
})

describe('an endpoint that knows less than others', () => {
  it('is asked for any JSON object, then for mere words, when it refuses a schema', async () => {
    stub.behaves(
      sends(400, { error: { message: "'response_format.type' must be 'json_object'" } }),
      sends(422, { error: { message: 'response_format is not known here' } }),
      good,
    )
    const { ask } = line()
    expect(await ask(question)).toBe(answer)
    expect([0, 1, 2].map(formatOf)).toEqual(['json_schema', 'json_object', null])
    expect(await ask(question)).toBe(answer)
    expect(formatOf(3)).toBeNull()
  })

  it('is not sent what it complains of', async () => {
    stub.behaves(
      sends(400, { error: { message: "Unsupported value: 'temperature' does not support 0" } }),
      sends(400, { error: { message: "'max_tokens' is not supported, use 'max_completion_tokens'" } }),
      good,
    )
    const { ask } = line()
    expect(await ask(question)).toBe(answer)
    expect(Object.keys(stub.requests[2]?.body ?? {})).toEqual([
      'model',
      'messages',
      'max_completion_tokens',
      'response_format',
    ])
  })

  it('that never takes it is given up for this article', async () => {
    stub.behaves(sends(400, { error: { message: 'no' } }))
    await expect(line().ask(question)).rejects.toEqual(
      new Failure(
        `The model's endpoint ${new URL(stub.url).origin} does not serve us, it answers 400 ({"error":{"message":"no"}}).`,
      ),
    )
    expect([0, 1, 2].map(formatOf)).toEqual(['json_schema', 'json_object', null])
    expect(stub.requests).toHaveLength(3)
  })

  it('gets more room when its answer is cut off', async () => {
    stub.behaves(writes('{"claims": [', { finish: 'length' }), good)
    const { ask, used } = line()
    expect(await ask(question)).toBe(answer)
    expect(stub.requests.map(({ body }) => body['max_tokens'])).toEqual([500, 1000])
    expect(used()).toEqual({ input: 200, output: 40 })
  })
})

describe('an endpoint that misbehaves for a while', () => {
  it.each([
    ['sleeps', sleeps],
    ['hangs up', hangsUp],
    ['breaks', sends(500, 'oops')],
    ['writes without end', neverEnds],
    ['answers as no chat endpoint', sends(200, '<html>hello</html>')],
    ['answers without a choice', sends(200, { choices: [] })],
    ['writes no JSON', writes('I would rather not.')],
  ])('%s, and is asked again', async (_what, behaviour) => {
    stub.behaves(behaviour, behaviour, good)
    expect(await line().ask(question)).toBe(answer)
    expect(stub.requests).toHaveLength(3)
  })

  it('is reminded when it wrote something else', async () => {
    stub.behaves(writes('I would rather not.'), good)
    await line().ask(question)
    expect(stub.requests[1]?.body.messages.at(-1)?.content).toContain('Answer with the JSON object')
  })

  it('is busy, and is waited for as long as it asks', async () => {
    stub.behaves(sends(429, 'slow down', { 'Retry-After': '1' }), good)
    const { ask, said } = line({ patience: { busyMs: 5_000 } })
    const started = performance.now()
    expect(await Promise.all([ask(question), ask(question)])).toEqual([answer, answer])
    expect(performance.now() - started).toBeGreaterThan(990)
    expect(said).toEqual(["The model's endpoint is busy; waiting 1 s."])
  })

  it('is busy until a moment that it names', async () => {
    const soon = new Date(Date.now() + 1_500).toUTCString()
    stub.behaves(sends(503, '', { 'Retry-After': soon }), good)
    expect(await line({ patience: { busyMs: 5_000 } }).ask(question)).toBe(answer)
  })
})

describe('an endpoint that keeps misbehaving', () => {
  it.each([
    ['sleeps', sleeps, 'it did not answer in time'],
    ['hangs up', hangsUp, 'the connection broke off'],
    ['breaks', sends(500, `oops, your key is ${key}`), 'it answers 500 (oops, your key is …)'],
    ['writes without end', neverEnds, 'its answer has no end'],
    ['answers otherwise', sends(200, '<html></html>'), 'its answer is not that of a chat endpoint'],
    ['writes no JSON', writes('No.'), 'what the model wrote holds no claims as JSON'],
    ['breaks off', writes('{"claims": [', { finish: 'length' }), 'its answer was cut off'],
  ])('%s: this article is given up in one sentence', async (_what, behaviour, reason) => {
    stub.behaves(behaviour)
    await expect(line().ask(question)).rejects.toEqual(
      new Failure(`${name()} gave no usable answer in 3 attempts: ${reason}.`),
    )
    expect(stub.requests).toHaveLength(3)
  })

  it.each([
    [401, `bad key ${key}`, ': check LLM_API_KEY.'],
    [403, '', ': check LLM_API_KEY.'],
    [404, 'no such model', ': check LLM_URL and LLM_MODEL.'],
    [400, 'The model `tern-7b` does not exist', ': check LLM_URL and LLM_MODEL.'],
    [402, '', ': its account has no credit left.'],
    [429, '{"code": "insufficient_quota"}', ': its account has no credit left.'],
    [307, '', ': name the address it points to in LLM_URL.'],
  ])('answers %i (%s): all work ends at once', async (status, words, advice) => {
    stub.behaves(sends(status, words, { Location: 'http://127.0.0.1:1/' }))
    const failure: unknown = await line()
      .ask(question)
      .catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(Failure)
    expect(failure).toMatchObject({ exitCode: exitCodes.engine })
    expect(String(failure)).toContain(advice)
    expect(String(failure)).not.toContain(key)
    expect(stub.requests).toHaveLength(1)
  })

  it('stays busy: all work ends after a while', async () => {
    stub.behaves(sends(429, 'slow down'))
    await expect(line().ask(question)).rejects.toEqual(
      new Failure(
        `${name()} was busy or away for longer than 1 s: it answers 429 (slow down).`,
        exitCodes.engine,
      ),
    )
  })

  it('asks to wait for longer than we do: all work ends at once', async () => {
    stub.behaves(sends(429, '', { 'Retry-After': '3600' }))
    await expect(line().ask(question)).rejects.toEqual(
      new Failure(`${name()} was busy or away for longer than 1 s: it answers 429.`, exitCodes.engine),
    )
    expect(stub.requests).toHaveLength(1)
  })

  it('is not there: all work ends after a while', async () => {
    const url = `http://127.0.0.1:${await closedPort()}/v1/chat/completions`
    const ask = openLine({ url, model: 'tern-7b', key }, { budget: openBudget(null), patience: hasty })
    await expect(ask(question)).rejects.toMatchObject({
      message: expect.stringMatching(
        /was busy or away for longer than 0 s: it cannot be reached \(ECONNREFUSED\)\.$/u,
      ),
      exitCode: exitCodes.engine,
    })
  })
})

it('asks nothing that the budget may not bear, and counts failed attempts', async () => {
  stub.behaves(writes('No.'), good)
  const { ask, used } = line({ limit: 3_000 })
  await ask(question)
  expect(used()).toEqual({ input: 200, output: 40 })
  await ask(question)
  await expect(line({ limit: 100 }).ask(question)).rejects.toThrow(BudgetSpent)
  expect(stub.requests).toHaveLength(3)
})

it('ends with the reason of the signal, also while it waits', async () => {
  const stop = new Failure('Stopped.', exitCodes.interrupted)
  for (const behaviour of [sleeps, sends(429, '', { 'Retry-After': '30' })]) {
    stub.behaves(behaviour)
    const controller = new AbortController()
    setTimeout(() => controller.abort(stop), 50)
    await expect(
      line({ patience: { requestMs: 10_000, busyMs: 60_000 } }).ask(question, controller.signal),
    ).rejects.toBe(stop)
  }
})
