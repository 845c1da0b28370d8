import { Validator } from '@seriousme/openapi-schema-validator'
import { afterAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { NoQuery } from '../../model/api/queries.ts'
import { describedOperations } from '../../test/fixtures/described-operations.ts'
import { openApiDocument } from './document.ts'
import { gatherSchemas } from './schemas.ts'
import { tagOf, tags } from './tags.ts'

const { operations, close } = describedOperations()
afterAll(close)
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

  it.each(operations)('$id has examples that it takes', ({ examples, params, query, ...one }) => {
    const body = one.method === 'get' || one.body === null ? NoQuery : one.body
    const refused = examples.flatMap((example) =>
      [
        params.safeParse({ ...example.params, ...(example.idFrom === undefined ? {} : { id: 'x' }) }),
        query.safeParse(asInAddress(example.query ?? {})),
        body.safeParse(example.body ?? {}),
      ].flatMap(({ error }) => error?.issues ?? []),
    )
    expect(refused).toEqual([])
  })

  it.each(operations)('$id says in a sentence what each parameter means', ({ query, params }) => {
    for (const shape of [params, query])
      for (const [name, { description }] of Object.entries(propertiesOf(shape)))
        expect([name, description]).toEqual([name, expect.stringMatching(/^[A-Z].*\.$/u)])
  })
})
