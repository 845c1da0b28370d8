import { z } from 'zod'
import { listColumns } from '../lists/list-columns.ts'
import type { Example, Operation } from '../operation.ts'
import { curlOf } from './curl.ts'
import { problemResponses, problemsOf } from './problems.ts'
import type { ProblemResponses } from './problems.ts'
import type { JsonSchema, Schemas } from './schemas.ts'
import { tagOf } from './tags.ts'

/** One operation as OpenAPI has it. */
export function describeOperation(one: Operation, schemas: Schemas, shared: ProblemResponses): JsonSchema {
  return {
    operationId: one.id,
    tags: [tagOf(one)],
    summary: one.summary,
    ...(one.method !== 'get' && one.role === 'write'
      ? { description: 'Where the server has tokens it takes one of the role `write`.' }
      : {}),
    parameters: [
      ...parameters(one, 'path', schemas),
      ...parameters(one, 'query', schemas),
      ...(isKept(one) ? [ifNoneMatch] : []),
    ],
    ...(one.method === 'get' || one.body === null
      ? {}
      : { requestBody: requestBody(one, one.body, schemas) }),
    responses: {
      ...success(one, schemas),
      ...(isKept(one) ? { '304': { description: 'What `If-None-Match` names still holds.' } } : {}),
      ...problemResponses(problemsOf(one), shared),
    },
    'x-codeSamples': one.examples.map((example) => ({
      lang: 'Shell',
      label: example.title,
      source: curlOf(one, example),
    })),
  }
}

const ifNoneMatch: JsonSchema = {
  name: 'If-None-Match',
  in: 'header',
  required: false,
  description: 'The `ETag` of a copy of this answer: if it still holds, the answer is 304 without a body.',
  schema: { type: 'string' },
}

/** Whether browsers may keep the answer until the graph changes. */
function isKept(one: Operation): boolean {
  return one.method === 'get' && 'run' in one && one.kept !== false
}

const ObjectSchema = z.object({
  properties: z.record(z.string(), z.looseObject({ description: z.string().optional() })).default({}),
  required: z.array(z.string()).default([]),
})

/** Parameters as they are once they are read: a list with commas is an array, a number a number. */
function parameters(one: Operation, place: 'path' | 'query', schemas: Schemas): JsonSchema[] {
  const shape = place === 'path' ? one.params : one.query
  const { required } = ObjectSchema.parse(schemas.given(shape))
  const { properties } = ObjectSchema.parse(schemas.answered(shape))
  return Object.entries(properties).map(([name, { description, ...schema }]) => ({
    name,
    in: place,
    required: place === 'path' || required.includes(name),
    ...(description === undefined ? {} : { description }),
    schema,
    ...(schema['type'] === 'array' ? { style: 'form', explode: false } : {}),
    ...examplesOf(one, (example) => {
      const value = (place === 'path' ? example.params : example.query)?.[name]
      return schema['type'] === 'array' && value !== undefined ? String(value).split(',') : value
    }),
  }))
}

function requestBody(
  one: Exclude<Operation, { method: 'get' }>,
  body: z.ZodType,
  schemas: Schemas,
): JsonSchema {
  const schema = schemas.given(body)
  return {
    required: !body.safeParse({}).success,
    content: Object.fromEntries([
      ['application/json', { schema, ...examplesOf(one, (example) => example.body) }],
      ...Object.entries(one.bodyTypes ?? {}).map(([type, shape]) => [type, { schema: schemas.given(shape) }]),
    ]),
  }
}

/** The examples that give a value here, under the numbers that they share with their other parts. */
function examplesOf(one: Operation, pick: (example: Example) => unknown): JsonSchema {
  const given = one.examples.flatMap((example, index) => {
    const value = pick(example)
    return value === undefined ? [] : [[`example${index + 1}`, { summary: example.title, value }]]
  })
  return given.length === 0 ? {} : { examples: Object.fromEntries(given) }
}

function success(one: Operation, schemas: Schemas): JsonSchema {
  const list = one.method === 'get' && 'run' in one && listColumns(one.answer) !== null
  const headers = {
    'X-Request-Id': { $ref: '#/components/headers/RequestId' },
    ...(isKept(one) ? { ETag: { $ref: '#/components/headers/ETag' } } : {}),
    ...(list ? listHeaders : {}),
  }
  const content = Object.fromEntries([
    ...(one.answer === null ? [] : [['application/json', { schema: schemas.answered(one.answer) }]]),
    ...('otherTypes' in one ? one.otherTypes.map((type) => [type, { schema: { type: 'string' } }]) : []),
    ...(list ? [['text/csv', { schema: { type: 'string' } }]] : []),
  ])
  if (Object.keys(content).length === 0) return { '204': { description: 'It is done.', headers } }
  const status = one.method === 'get' ? 200 : (one.status ?? 200)
  return { [String(status)]: { description: answers[status], headers, content } }
}

/** What a list as CSV says beside its rows. */
const listHeaders = {
  Link: {
    description: 'Of CSV: the address of the following page, `rel="next"`.',
    schema: { type: 'string' },
  },
  'X-Dramatis-Total': { description: 'Of CSV: how many there are.', schema: { type: 'string' } },
}

const answers = { 200: 'The answer.', 201: 'It is made.', 202: 'It is begun.' } as const
