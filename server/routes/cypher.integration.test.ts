import request from 'supertest'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CypherAnswer, CypherSchemaAnswer } from '../../model/api/console.ts'
import { openLeadersApi } from '../../test/fixtures/leaders-api.ts'
import type { LeadersApi } from '../../test/fixtures/leaders-api.ts'

let api: LeadersApi
beforeAll(async () => {
  api = await openLeadersApi()
})
afterAll(() => api.close())

const query = 'MATCH (a:Actor {id: $id})-[link:LINKED]-(b:Actor) RETURN b.name AS name, link ORDER BY name'
const params = { id: 'person:anu-tamm' }

describe('POST /api/cypher', () => {
  it('answers rows and the graph that stands in them', async () => {
    const answer = await request(api.app).post('/api/cypher').send({ query, params })
    expect(answer.status).toBe(200)
    const { columns, rows, graph, truncated } = CypherAnswer.parse(answer.body)
    expect({ columns, names: rows.map(([name]) => name), truncated }).toEqual({
      columns: ['name', 'link'],
      names: ['Marko Ilves', 'Piret Kask'],
      truncated: null,
    })
    expect(graph.relationships.map(({ type }) => type)).toEqual(['LINKED', 'LINKED'])
  })

  it('answers NDJSON, a line for each row and one at the end', async () => {
    const answer = await request(api.app)
      .post('/api/cypher')
      .set('Accept', 'application/x-ndjson')
      .buffer(true)
      .send({ query: 'UNWIND [1, 2] AS i RETURN i' })
      .parse((response, done) => {
        let text = ''
        response.on('data', (piece: Buffer) => (text += piece.toString()))
        response.on('end', () => done(null, text))
      })
    const lines = String(answer.body)
      .trim()
      .split('\n')
      .map((line): unknown => JSON.parse(line))
    expect(lines).toEqual([
      { columns: ['i'] },
      [1],
      [2],
      { end: { rows: 2, truncated: null, milliseconds: expect.any(Number) } },
    ])
  })

  it('answers CSV', async () => {
    const answer = await request(api.app)
      .post('/api/cypher')
      .set('Accept', 'text/csv')
      .send({ query: 'RETURN \'a "b", c\' AS text, [1, 2] AS list, null AS none, true AS yes' })
    expect(answer.text).toBe('text,list,none,yes\r\n"a ""b"", c","[1,2]",,true\r\n')
  })

  it('says why it does not run a statement', async () => {
    for (const [statement, type, status] of [
      ['CREATE (n) RETURN n', 'statement-refused', 403],
      ['MATCH (n RETURN n', 'statement-mistaken', 400],
      ['RETURN $missing', 'statement-mistaken', 400],
      ['RETURN 1/0', 'statement-mistaken', 400],
    ] as const) {
      const answer = await request(api.app).post('/api/cypher').send({ query: statement })
      expect([answer.status, answer.body.type, answer.headers['content-type']]).toEqual([
        status,
        `/problems/${type}`,
        'application/problem+json; charset=utf-8',
      ])
    }
  })

  it('takes nothing but a statement and its parameters', async () => {
    for (const body of [{}, { query: 1 }, { query, params: [] }, { query, limit: 1 }]) {
      const answer = await request(api.app).post('/api/cypher').send(body)
      expect([answer.status, answer.body.type]).toEqual([400, '/problems/bad-request'])
    }
  })
})

describe('GET /api/cypher/schema', () => {
  it('names what a statement can name, with counts', async () => {
    const schema = await api.answerOf('/api/cypher/schema', CypherSchemaAnswer)
    expect(schema.console).toEqual({ on: true, why: null })
    expect(schema.labels.find(({ label }) => label === 'Article')).toMatchObject({ count: 4 })
    expect(schema.relationshipTypes.find(({ type }) => type === 'LINKED')).toMatchObject({
      count: 5,
      from: ['Actor'],
      to: ['Actor'],
    })
    expect(schema.fullTextIndexes).toEqual(['actor_names', 'article_text', 'sentence_text', 'event_names'])
  })
})
