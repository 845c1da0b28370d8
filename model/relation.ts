import { z } from 'zod'
import { LocalKey } from './actor.ts'

export const relationTypes = [
  'leads',
  'member_of',
  'sibling_of',
  'spouse_of',
  'parent_of',
  'child_of',
  'part_of',
  'allied_with',
] as const
export const RelationType = z.enum(relationTypes)
export type RelationType = z.infer<typeof RelationType>

/** A standing fact between two actors, as one sentence states it. Offsets mark the words that state it. */
export const Relation = z.object({
  type: RelationType,
  subject: LocalKey,
  object: LocalKey,
  title: z.string().nullable(),
  status: z.enum(['current', 'former']),
  sentence: z.int().nonnegative(),
  start: z.int().nonnegative(),
  end: z.int().positive(),
  confidence: z.number().min(0).max(1),
})
export type Relation = z.infer<typeof Relation>
