import { z } from 'zod'

/** The statement behind an answer, as it ran: the client shows it and never writes Cypher itself (design §3). */
export const CypherTwin = z
  .object({ text: z.string(), params: z.record(z.string(), z.unknown()) })
  .meta({ id: 'CypherTwin', description: 'The statement behind the answer, as it ran, and its parameters.' })
export type CypherTwin = z.infer<typeof CypherTwin>

/** How many there are: exact, or a lower bound. */
export const Total = z
  .object({ count: z.int().nonnegative(), exact: z.boolean() })
  .meta({ id: 'Total', description: 'How many there are: exact, or a lower bound.' })
export type Total = z.infer<typeof Total>

/** A page of a list; `next` is the cursor of the following page or null. */
export function Page<Item extends z.ZodType>(item: Item) {
  return z.object({ items: z.array(item), total: Total, next: z.string().nullable(), cypher: CypherTwin })
}

/** Problem details of RFC 9457; `type` is a relative reference to the page that documents the problem. */
export const Problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    instance: z.string().optional(),
    requestId: z.string().optional(),
    /** What was wrong with which parameter. */
    errors: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
  })
  .meta({ id: 'Problem', description: 'What is wrong (RFC 9457); `detail` is a sentence for people.' })
export type Problem = z.infer<typeof Problem>
