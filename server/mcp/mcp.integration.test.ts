import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js'
import type { Server } from 'node:http'
import request from 'supertest'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { z } from 'zod'
import { openLeadersApi } from '../../test/fixtures/leaders-api.ts'
import type { LeadersApi } from '../../test/fixtures/leaders-api.ts'

let api: LeadersApi
let listening: Server
let client: Client

beforeAll(async () => {
  api = await openLeadersApi()
  listening = await new Promise<Server>((done) => {
    const server = api.app.listen(0, '127.0.0.1', () => done(server))
  })
  const address = listening.address()
  if (typeof address !== 'object' || address === null) throw new Error('The server has no port.')
  client = new Client({ name: 'test', version: '1' })
  await client.connect(new StreamableHTTPClientTransport(new URL(`http://127.0.0.1:${address.port}/mcp`)))
})
afterAll(async () => {
  await client.close()
  listening.close()
  await api.close()
})

const Told = z.object({
  isError: z.boolean().optional(),
  content: z.tuple([z.object({ type: z.literal('text'), text: z.string() })]),
})

async function call(
  name: string,
  input: Record<string, unknown>,
): Promise<{ text: string; failed: boolean }> {
  const { content, isError } = Told.parse(await client.callTool({ name, arguments: input }))
  return { text: content[0].text, failed: isError ?? false }
}

it('offers tasks, all of them reading', async () => {
  const { tools } = await client.listTools()
  expect(tools.map(({ name }) => name)).toEqual([
    'ask',
    'search_actors',
    'actor_profile',
    'linked_through',
    'paths_between',
    'event_timeline',
    'event_evidence',
    'event_coverage',
    'search_sentences',
    'read_article',
    'run_read_only_cypher',
  ])
  expect(tools.every(({ annotations }) => annotations?.readOnlyHint)).toBe(true)
})

it('answers a question in English', async () => {
  const { text, failed } = await call('ask', { question: 'Who leads North Korea?', today: '2025-09-01' })
  expect([failed, JSON.parse(text).outcome, JSON.parse(text).says]).toEqual([
    false,
    'unknown-name',
    '“North Korea” is not in the graph.',
  ])
})

it('leads from a name to the sentence that reports an event', async () => {
  const found = z
    .object({ items: z.array(z.object({ id: z.string() })) })
    .parse(JSON.parse((await call('search_actors', { name: 'ilves' })).text))
  expect(found.items[0]?.id).toBe('person:marko-ilves')
  const linked = z
    .object({ items: z.array(z.object({ id: z.string(), type: z.string() })) })
    .parse(
      JSON.parse((await call('linked_through', { actors: ['person:marko-ilves', 'person:anu-tamm'] })).text),
    )
  expect(linked.items.map(({ type }) => type)).toEqual(['CONSULT'])
  const { text } = await call('event_evidence', { event: linked.items[0]?.id ?? '' })
  expect(text).toContain('Marko Ilves called Anu Tamm on 12 August.')
  expect(text).toContain('https://post.example/call')
})

it('finds paths, profiles, timelines and articles', async () => {
  expect(
    (await call('paths_between', { from: 'person:marko-ilves', to: 'person:piret-kask' })).text,
  ).toContain('"hops"')
  expect((await call('actor_profile', { actor: 'person:anu-tamm' })).text).toContain('chancellor')
  const timeline = await call('event_timeline', {
    actors: ['person:anu-tamm'],
    types: ['CONSULT'],
    from: '2025-08-01',
  })
  expect(timeline).toMatchObject({ failed: false, text: expect.stringContaining('2025-08-12') })
  const [event] = z
    .object({ items: z.tuple([z.object({ id: z.string() })], z.unknown()) })
    .parse(JSON.parse(timeline.text)).items
  expect((await call('event_coverage', { event: event.id })).text).toContain('Lanian Post')
  expect((await call('search_sentences', { words: 'phone OR called' })).text).toContain('spoke by phone')
  const rows = await call('run_read_only_cypher', {
    query: 'MATCH (a:Article) RETURN a.id AS id, a.title AS t LIMIT 1',
  })
  const [[id]] = z
    .object({ rows: z.tuple([z.tuple([z.string(), z.string()])]) })
    .parse(JSON.parse(rows.text)).rows
  expect((await call('read_article', { article: id })).text).toContain(id)
})

it('says in a sentence what cannot be answered', async () => {
  expect(await call('actor_profile', { actor: 'person:nobody' })).toMatchObject({
    failed: true,
    text: expect.stringContaining('person:nobody'),
  })
  expect(await call('run_read_only_cypher', { query: 'CREATE (n) RETURN n' })).toMatchObject({
    failed: true,
    text: expect.stringContaining('CREATE writes'),
  })
})

it('keeps no session and pushes nothing', async () => {
  const answer = await request(api.app).get('/mcp').set('Accept', 'text/event-stream')
  expect([answer.status, answer.headers['allow']]).toEqual([405, 'POST'])
})
