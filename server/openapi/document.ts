import { z } from 'zod'
import { Problem } from '../../model/api/answer.ts'
import type { Operation } from '../operation.ts'

type JsonSchema = Record<string, unknown>

/** The OpenAPI 3.1 document of the operations, made from the schemas that check requests. */
export function openApiDocument(operations: readonly Operation[]): JsonSchema {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Dramatis',
      version: '0.1.0',
      description: 'Who did what to whom, when, through which event, and who says so.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    paths: pathsOf(operations),
    components: { schemas: { Problem: schemaOf(Problem) } },
  }
}

/** One entry for each address, with all that can be done there. */
function pathsOf(operations: readonly Operation[]): JsonSchema {
  const paths = Map.groupBy(operations, (one) => templated(one.path))
  return Object.fromEntries(
    [...paths].map(([path, all]) => [
      path,
      Object.fromEntries(all.map((one) => [one.method, describe(one)])),
    ]),
  )
}

function describe(one: Operation): JsonSchema {
  const others =
    'otherTypes' in one ? one.otherTypes.map((type) => [type, { schema: { type: 'string' } }]) : []
  return {
    operationId: one.id,
    summary: one.summary,
    parameters: [...parameters(one.params, 'path'), ...parameters(one.query, 'query')],
    ...(one.method === 'get' || one.body === null
      ? {}
      : { requestBody: { required: true, content: { 'application/json': { schema: schemaOf(one.body) } } } }),
    responses: {
      ...(one.answer === null
        ? { '204': { description: 'Done' } }
        : {
            '200': {
              description: 'The answer',
              content: {
                'application/json': { schema: schemaOf(one.answer) },
                ...Object.fromEntries(others),
              },
            },
          }),
      default: {
        description: 'A problem (RFC 9457)',
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      },
    },
  }
}

const ObjectSchema = z.object({
  properties: z.record(z.string(), z.record(z.string(), z.unknown())).default({}),
  required: z.array(z.string()).default([]),
})

function parameters(shape: z.ZodType, place: 'path' | 'query'): JsonSchema[] {
  const { properties, required } = ObjectSchema.parse(schemaOf(shape))
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: place,
    required: required.includes(name),
    schema,
  }))
}

function schemaOf(shape: z.ZodType): JsonSchema {
  const { $schema: _dialect, ...schema } = z.toJSONSchema(shape, { io: 'input', unrepresentable: 'any' })
  return schema
}

function templated(path: string): string {
  return path.replaceAll(/:(\w+)/gu, '{$1}')
}
