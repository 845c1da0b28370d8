import { z } from 'zod'
import { HedgeKind, Modality, Polarity } from '../../../model/claim.ts'
import { EventType } from '../../../model/plover/event-types.ts'

/** A claim as a model states it; nothing of it is believed before it is verified. */
export const AnsweredClaim = z.object({
  sentence: z.int(),
  trigger: z.string(),
  occurrence: z.int().nullable(),
  type: z.string(),
  mode: z.string().nullable(),
  actors: z.array(z.string()),
  recipients: z.array(z.string()),
  modality: Modality,
  polarity: Polarity,
  hedge: z.object({ kind: HedgeKind, words: z.string() }).nullable(),
  saidBy: z.array(z.string()),
  date: z.string().nullable(),
})
export type AnsweredClaim = z.infer<typeof AnsweredClaim>

/** What small models leave out where there is nothing to say. */
const unsaid = {
  occurrence: null,
  mode: null,
  actors: [],
  recipients: [],
  hedge: null,
  saidBy: [],
  date: null,
}

/** One claim of an answer; null when it has not the form of one. */
export function readClaim(given: unknown): AnsweredClaim | null {
  if (typeof given !== 'object' || given === null) return null
  return AnsweredClaim.safeParse({ ...unsaid, ...given }).data ?? null
}

/** The form of the answer as JSON Schema, for endpoints that hold a model to one. */
export const answerSchema = z.toJSONSchema(
  z.object({ claims: z.array(AnsweredClaim.extend({ type: EventType })) }),
  {
    override: ({ jsonSchema }) => {
      // Bounds of whole numbers that strict endpoints refuse.
      delete jsonSchema.minimum
      delete jsonSchema.maximum
      delete jsonSchema.$schema
    },
  },
)
