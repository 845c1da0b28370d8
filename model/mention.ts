import { z } from 'zod'
import { actorTypes, LocalKey } from './actor.ts'

export const MentionKind = z.enum(['name', 'nominal', 'pronoun'])
export type MentionKind = z.infer<typeof MentionKind>

/** A span that names, describes or stands for an actor or a place; `actor` is null while nobody is known to be meant. */
export const Mention = z.object({
  id: z.string(),
  start: z.int().nonnegative(),
  end: z.int().positive(),
  kind: MentionKind,
  type: z.enum([...actorTypes, 'place']),
  actor: LocalKey.nullable(),
})
export type Mention = z.infer<typeof Mention>
