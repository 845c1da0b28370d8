import { z } from 'zod'
import { MediaControl } from '../../../model/actor.ts'
import { absent, count, list } from '../../stored-property.ts'
import { KnownActor } from './stored.ts'

/** An actor with the local keys it stands for. */
export const StoredActor = KnownActor.extend({
  aliases: list(z.string()),
  openSanctions: absent(z.string()),
  control: absent(MediaControl),
  degree: count,
  keys: z.array(z.string()),
})
export type StoredActor = z.infer<typeof StoredActor>
