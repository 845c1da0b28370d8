import { z } from 'zod'

/** `POST /api/cypher`: a statement that only reads, and its parameters as JSON. */
export const CypherRequest = z.strictObject({
  query: z.string().describe('one statement, up to 10,000 characters'),
  params: z
    .record(z.string(), z.unknown())
    .default({})
    .describe('its parameters; whole numbers are integers'),
})
export type CypherRequest = z.infer<typeof CypherRequest>

const Properties = z.record(z.string(), z.unknown())

/** A node of a result; `element` is the database's own id, which holds within one answer only. */
export const ResultNode = z.object({
  kind: z.literal('node'),
  element: z.string(),
  id: z.string().nullable(),
  labels: z.array(z.string()),
  properties: Properties,
})

/** A relationship of a result, between the elements `start` and `end`. */
export const ResultRelationship = z.object({
  kind: z.literal('relationship'),
  element: z.string(),
  type: z.string(),
  start: z.string(),
  end: z.string(),
  properties: Properties,
})

/** The answer as rows, and as the graph of all nodes and relationships that stand in them. */
export const CypherAnswer = z.object({
  columns: z.array(z.string()),
  rows: z.array(z.array(z.unknown())),
  graph: z.object({ nodes: z.array(ResultNode), relationships: z.array(ResultRelationship) }),
  /** What the answer was cut at: the limit of rows or of bytes; null for a whole one. */
  truncated: z.enum(['rows', 'bytes']).nullable(),
  milliseconds: z.int().nonnegative(),
})
export type CypherAnswer = z.infer<typeof CypherAnswer>

const Property = z.object({ name: z.string(), kind: z.string(), meaning: z.string() })

/** `GET /api/cypher/schema`: what a statement can name, for completion, and whether the console is on. */
export const CypherSchemaAnswer = z.object({
  console: z.object({ on: z.boolean(), why: z.string().nullable() }),
  labels: z.array(
    z.object({
      label: z.string(),
      count: z.int().nonnegative(),
      meaning: z.string(),
      properties: z.array(Property),
    }),
  ),
  relationshipTypes: z.array(
    z.object({
      type: z.string(),
      count: z.int().nonnegative(),
      from: z.array(z.string()),
      to: z.array(z.string()),
      meaning: z.string(),
      properties: z.array(Property),
    }),
  ),
  fullTextIndexes: z.array(z.string()),
  functions: z.array(z.string()),
  procedures: z.array(z.string()),
  limits: z.object({
    characters: z.int(),
    rows: z.int(),
    bytes: z.int(),
    milliseconds: z.int(),
  }),
})
export type CypherSchemaAnswer = z.infer<typeof CypherSchemaAnswer>
