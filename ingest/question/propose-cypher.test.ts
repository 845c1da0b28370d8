import { afterAll, beforeAll, expect, it } from 'vitest'
import { openStubEndpoint } from '../code/llm/stub-endpoint.fixture.ts'
import type { StubEndpoint } from '../code/llm/stub-endpoint.fixture.ts'
import { endpointOf } from '../code/llm/index.ts'
import { openProposer } from './propose-cypher.ts'

let stub: StubEndpoint
beforeAll(async () => {
  stub = await openStubEndpoint()
})
afterAll(() => stub.close())

it('sends the question and the schema, and takes the statement out of its fence', async () => {
  stub.behaves((response) => {
    const content = '```cypher\nMATCH (e:Event) RETURN e.name LIMIT 5;\n```'
    response.setHeader('Content-Type', 'application/json')
    response.end(JSON.stringify({ choices: [{ message: { content }, finish_reason: 'stop' }] }))
  })
  const endpoint = endpointOf({ LLM_URL: stub.url, LLM_MODEL: 'small', LLM_API_KEY: undefined })
  const proposer = openProposer(endpoint)
  const statement = await proposer.propose('What is new?', 'Event {name}', new AbortController().signal)
  expect(statement).toBe('MATCH (e:Event) RETURN e.name LIMIT 5')
  const sent = stub.requests[0]?.body
  expect([sent?.model, sent?.messages.at(-1)]).toEqual(['small', { role: 'user', content: 'What is new?' }])
  expect(sent?.messages[0]?.content.endsWith('\n\nEvent {name}')).toBe(true)
})

it('fails in a sentence where the endpoint does not serve', async () => {
  stub.behaves((response) => {
    response.statusCode = 401
    response.end('{}')
  })
  const endpoint = endpointOf({ LLM_URL: stub.url, LLM_MODEL: 'small', LLM_API_KEY: undefined })
  await expect(
    openProposer(endpoint).propose('What is new?', '', new AbortController().signal),
  ).rejects.toThrow(/^the model's endpoint http:\/\/127\.0\.0\.1:\d+ gave no statement: /u)
})
