import { Validator } from '@seriousme/openapi-schema-validator'
import { pino } from 'pino'
import { afterAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { openGraph } from '../../cypher/connection.ts'
import { sessionCookies } from '../access/session-cookie.ts'
import { consoleService } from '../console/console-service.ts'
import { graphAccess } from '../graph-access.ts'
import { operationsOf } from '../operations.ts'
import { sessionRoutes } from '../routes/session.ts'
import { openApiDocument } from './document.ts'
import { gatherSchemas } from './schemas.ts'
import { tagOf, tags } from './tags.ts'

/** Describing the operations needs no database. */
const graph = openGraph({ uri: 'bolt://127.0.0.1:1', username: 'neo4j', password: 'none', database: 'neo4j' })
afterAll(() => graph.close())

const operations = [
  ...operationsOf(graphAccess(graph), consoleService({ off: 'Not here.' }, pino({ level: 'silent' }))),
  ...sessionRoutes({ required: false, userOf: () => null }, sessionCookies()),
]
const document = openApiDocument(operations)

describe('the document', () => {
  it('is OpenAPI 3.1', async () => {
    const { valid, errors } = await new Validator().validate(structuredClone(document))
    expect([errors, valid]).toEqual([undefined, true])
  })

  it('refers to nothing that it does not hold', () => {
    const referred = JSON.stringify(document).matchAll(/"\$ref":"#\/(?<path>[^"]+)"/gu)
    const missing = [...new Set([...referred].map((found) => found.groups?.['path'] ?? ''))].filter(
      (path) => path.split('/').reduce<unknown>(part, document) === undefined,
    )
    expect(missing).toEqual([])
  })
})

const asInAddress = (query: Readonly<Record<string, string | number>>): Record<string, string> =>
  Object.fromEntries(Object.entries(query).map(([name, value]) => [name, String(value)]))

const Properties = z.object({
  properties: z.record(z.string(), z.looseObject({ description: z.string().optional() })),
})
const propertiesOf = (shape: z.ZodType) => Properties.parse(gatherSchemas().given(shape)).properties

function part(whole: unknown, name: string): unknown {
  return typeof whole === 'object' && whole !== null && name in whole
    ? Object.entries(whole).find(([key]) => key === name)?.[1]
    : undefined
}

describe('every operation', () => {
  it('has an id of its own', () => {
    expect(new Set(operations.map(({ id }) => id)).size).toBe(operations.length)
  })

  it('is about a resource that the tags describe', () => {
    const known = new Set(tags.map(({ name }) => name))
    expect(operations.map(tagOf).filter((tag) => !known.has(tag))).toEqual([])
  })

  it.each(operations)('$id has examples that it takes', ({ examples, params, query, path, ...one }) => {
    expect(examples.length).toBeGreaterThan(0)
    for (const example of examples) {
      const id = example.idFrom === undefined ? {} : { id: 'x' }
      expect(params.safeParse({ ...example.params, ...id }).error).toBeUndefined()
      expect(query.safeParse(asInAddress(example.query ?? {})).error).toBeUndefined()
      if (one.method !== 'get' && one.body !== null)
        expect(one.body.safeParse(example.body ?? {}).error).toBeUndefined()
    }
  })

  it.each(operations)('$id says in a sentence what each parameter means', ({ query, params }) => {
    for (const shape of [params, query])
      for (const [name, { description }] of Object.entries(propertiesOf(shape)))
        expect([name, description]).toEqual([name, expect.stringMatching(/^[A-Z].*\.$/u)])
  })
})
