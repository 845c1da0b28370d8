import { z } from 'zod'

/** A JSON Schema (2020-12), as OpenAPI 3.1 takes it. */
export type JsonSchema = Record<string, unknown>

/** Makes JSON Schemas of a document: those with a name of their own (`.meta({ id })`) are gathered and referred to. */
export type Schemas = {
  /** What a request may hold. */
  given: (shape: z.ZodType) => JsonSchema
  /** What an answer holds. Later versions may add properties, so that others are not excluded. */
  answered: (shape: z.ZodType) => JsonSchema
  /** The gathered ones by name. */
  named: () => Record<string, JsonSchema>
}

const references = '#/components/schemas/'

/** Starts with none gathered. */
export function gatherSchemas(): Schemas {
  const gathered = new Map<string, JsonSchema>()
  const make = (shape: z.ZodType, io: 'input' | 'output'): JsonSchema => {
    const {
      $schema: _dialect,
      $defs = {},
      ...schema
    } = z.toJSONSchema(shape, {
      io,
      unrepresentable: 'any',
      override: ({ jsonSchema }) => {
        if (io === 'output' && jsonSchema.additionalProperties === false)
          delete jsonSchema.additionalProperties
        if (jsonSchema.format === 'date') delete jsonSchema.pattern
        if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum
        if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum
      },
    })
    for (const [name, definition] of Object.entries($defs)) gathered.set(name, referring(definition))
    return referring(schema)
  }
  return {
    given: (shape) => make(shape, 'input'),
    answered: (shape) => make(shape, 'output'),
    named: () => Object.fromEntries([...gathered].toSorted(([a], [b]) => (a < b ? -1 : 1))),
  }
}

/** The same with its references leading to the document's gathered schemas. */
function referring(schema: object): JsonSchema {
  const text = JSON.stringify(schema).replaceAll('"$ref":"#/$defs/', `"$ref":"${references}`)
  return z.record(z.string(), z.unknown()).parse(JSON.parse(text))
}
