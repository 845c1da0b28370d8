import * as fc from 'fast-check'
import { z } from 'zod'
import type { Document, Schema } from './described.ts'

const Read = z.looseObject({
  $ref: z.string().optional(),
  const: z.unknown().optional(),
  enum: z.array(z.unknown()).min(1).optional(),
  anyOf: z.array(z.record(z.string(), z.unknown())).optional(),
  oneOf: z.array(z.record(z.string(), z.unknown())).optional(),
  type: z.union([z.string(), z.array(z.string())]).optional(),
  format: z.string().optional(),
  pattern: z.string().optional(),
  minLength: z.number().default(0),
  maxLength: z.number().default(60),
  minimum: z.number().optional(),
  maximum: z.number().optional(),
  items: z.union([z.record(z.string(), z.unknown()), z.boolean()]).default({}),
  prefixItems: z.array(z.record(z.string(), z.unknown())).optional(),
  minItems: z.number().default(0),
  maxItems: z.number().default(4),
  properties: z.record(z.string(), z.record(z.string(), z.unknown())).default({}),
  required: z.array(z.string()).default([]),
  additionalProperties: z.union([z.record(z.string(), z.unknown()), z.boolean()]).default(false),
})

/** Values that a JSON Schema of the document allows; text is mostly one of `known`, where nothing more is asked of it. */
export function allowedBy(
  schema: Schema,
  document: Document,
  known: readonly string[],
): fc.Arbitrary<unknown> {
  const inner = (child: Schema) => allowedBy(child, document, known)
  const read = Read.parse(schema)
  if (read.$ref !== undefined)
    return inner(document.components.schemas[read.$ref.split('/').at(-1) ?? ''] ?? {})
  if ('const' in schema) return fc.constant(read.const)
  if (read.enum !== undefined) return fc.constantFrom(...read.enum)
  const either = read.anyOf ?? read.oneOf
  if (either !== undefined) return fc.oneof(...either.map(inner))
  if (Array.isArray(read.type)) return fc.oneof(...read.type.map((type) => inner({ ...schema, type })))
  switch (read.type) {
    case 'string':
      return text(read, known)
    case 'integer':
      return fc.integer({ min: read.minimum ?? -1_000_000, max: read.maximum ?? 1_000_000 })
    case 'number':
      return fc.double({ min: read.minimum ?? -1e6, max: read.maximum ?? 1e6, noNaN: true })
    case 'boolean':
      return fc.boolean()
    case 'null':
      return fc.constant(null)
    case 'array':
      return read.prefixItems === undefined
        ? fc.array(inner(typeof read.items === 'boolean' ? {} : read.items), {
            minLength: read.minItems,
            maxLength: Math.max(read.minItems, Math.min(read.maxItems, 4)),
          })
        : fc.tuple(...read.prefixItems.map(inner))
    case 'object':
      return object(read, inner)
    default:
      return fc.jsonValue({ maxDepth: 2 })
  }
}

function text(
  { format, pattern, minLength, maxLength }: z.output<typeof Read>,
  known: readonly string[],
): fc.Arbitrary<string> {
  if (format === 'date')
    return fc
      .date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10))
  if (pattern !== undefined) return fc.stringMatching(new RegExp(pattern, 'u'), { maxLength })
  const any = fc.string({ unit: 'grapheme', minLength, maxLength: Math.min(maxLength, 60) })
  return known.length === 0 ? any : fc.oneof(any, { weight: 4, arbitrary: fc.constantFrom(...known) })
}

function object(
  { properties, required, additionalProperties }: z.output<typeof Read>,
  inner: (schema: Schema) => fc.Arbitrary<unknown>,
): fc.Arbitrary<unknown> {
  const named = fc.record(
    Object.fromEntries(Object.entries(properties).map(([name, schema]) => [name, inner(schema)])),
    { requiredKeys: Object.keys(properties).filter((name) => required.includes(name)) },
  )
  if (additionalProperties === false || Object.keys(properties).length > 0) return named
  return fc.dictionary(
    fc.string({ minLength: 1, maxLength: 10 }),
    inner(typeof additionalProperties === 'boolean' ? {} : additionalProperties),
    { maxKeys: 3 },
  )
}
