import { z } from 'zod'

/** What the tests read of an OpenAPI document. */
const Schema = z.record(z.string(), z.unknown())
export type Schema = z.infer<typeof Schema>

const Parameter = z.object({
  name: z.string(),
  in: z.enum(['path', 'query', 'header']),
  required: z.boolean(),
  schema: Schema,
})
export type Parameter = z.infer<typeof Parameter>

const Content = z.record(z.string(), z.object({ schema: Schema }))
const Response = z.object({ $ref: z.string().optional(), content: Content.optional() })

const DescribedOperation = z.object({
  operationId: z.string(),
  parameters: z.array(Parameter),
  requestBody: z.object({ required: z.boolean(), content: Content }).optional(),
  responses: z.record(z.string(), Response),
})

export const Document = z.looseObject({
  paths: z.record(z.string(), z.record(z.string(), DescribedOperation)),
  components: z.looseObject({
    schemas: z.record(z.string(), Schema),
    responses: z.record(z.string(), Response),
  }),
})
export type Document = z.infer<typeof Document>

/** One operation, and where it stands in the document. */
export type Described = z.infer<typeof DescribedOperation> & { path: string; method: string }

/** All operations of a document. */
export function describedIn(document: Document): Described[] {
  return Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, one]) => ({ ...one, path, method })),
  )
}
