import { z } from 'zod'
import { ActorType } from '../../../model/actor.ts'
import { Context } from '../../../model/plover/contexts.ts'
import { Sector } from '../../../model/plover/sectors.ts'

/** A property that may not be stored: null then. */
export const absent = <Value extends z.ZodType>(value: Value) => value.nullable().default(null)

/** A list that is not stored while it is empty. */
export const list = <Item extends z.ZodType>(item: Item) =>
  z
    .array(item)
    .nullish()
    .transform((items) => items ?? [])

/** A count that is not stored while it is none. */
export const count = z
  .int()
  .nonnegative()
  .nullish()
  .transform((value) => value ?? 0)

export const Contexts = list(Context)
export const Sectors = list(Sector)

/** An actor where only its name is told. */
export const NamedActor = z.object({ id: z.string(), name: z.string(), type: ActorType })
export type NamedActor = z.infer<typeof NamedActor>

/** An actor with what other data sets know it by. */
export const KnownActor = NamedActor.extend({
  country: absent(z.string()),
  sectors: Sectors,
  cow: absent(z.string()),
  gleditschWard: absent(z.string()),
  wikidata: absent(z.string()),
})
export type KnownActor = z.infer<typeof KnownActor>

/** A property that holds JSON as text. */
export function json<Value>(schema: z.ZodType<Value>) {
  return z
    .string()
    .transform((text, context): unknown => {
      try {
        return JSON.parse(text)
      } catch {
        context.addIssue({ code: 'custom', message: 'not JSON' })
        return z.NEVER
      }
    })
    .pipe(schema)
}
