import { z } from 'zod'
import { DatePrecision } from '../../../model/dates.ts'
import { EventStatus } from '../../../model/event.ts'
import { EventType, Quad } from '../../../model/plover/event-types.ts'
import { StoredPlace } from './article-row.ts'
import { absent, count } from '../../stored-property.ts'
import { Contexts, KnownActor } from './stored.ts'

/** An event with its participants and the ids of its claims, neither in an order; of a scope, those of its articles alone. */
export const StoredEvent = z.object({
  id: z.string(),
  name: z.string(),
  type: EventType,
  mode: absent(z.string()),
  quad: Quad,
  intensity: z.number(),
  contexts: Contexts,
  dateFrom: absent(z.string()),
  dateTo: absent(z.string()),
  datePrecision: absent(DatePrecision),
  status: EventStatus,
  claimCount: count,
  articleCount: count,
  independentCount: count,
  outletCount: count,
  participantCount: count,
  place: StoredPlace.nullable(),
  claims: z.array(z.string()),
  participants: z.array(
    z.object({ role: z.enum(['actor', 'recipient']), claimCount: count, actor: KnownActor }),
  ),
})
export type StoredEvent = z.infer<typeof StoredEvent>
