import { z } from 'zod'
import { ActorType, MediaControl } from '../../../model/actor.ts'
import type { ActorSummary } from '../../../model/api/resources.ts'

const list = z
  .array(z.string())
  .nullish()
  .transform((items) => items ?? [])

/** An actor as `actor-columns.cypher` gives it. */
export const ActorRow: z.ZodType<ActorSummary> = z.object({
  id: z.string(),
  name: z.string(),
  type: ActorType,
  aliases: list,
  country: z.string().nullable().default(null),
  sectors: list,
  degree: z
    .int()
    .nullish()
    .transform((degree) => degree ?? 0),
  control: MediaControl.nullable().default(null),
})

/** An actor where only its name is shown. */
export const ActorNameRow = z.object({ id: z.string(), name: z.string(), type: ActorType })
