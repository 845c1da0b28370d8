import { z } from 'zod'
import { ActorType } from '../../../model/actor.ts'
import { Context } from '../../../model/plover/contexts.ts'
import { Sector } from '../../../model/plover/sectors.ts'
import { absent, list } from '../../stored-property.ts'

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
