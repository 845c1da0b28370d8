import { z } from 'zod'
import { DatePrecision } from '../../../model/dates.ts'
import { EventStatus } from '../../../model/event.ts'
import { mutualOf } from '../../../model/plover/symmetric.ts'
import { EventType, Quad } from '../../../model/plover/event-types.ts'
import { StoredPlace } from './article-row.ts'
import { StoredClaim as ClaimProperties } from '../../stored-claim.ts'
import { absent, count } from '../../stored-property.ts'
import { Contexts, KnownActor } from './stored.ts'

/** What a claim says of one who takes part, as of its date. */
const Standings = z.array(
  z.object({ actor: z.string(), country: absent(z.string()), sector: absent(z.string()) }),
)

const EventProperties = z.object({
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
  claims: z.array(z.object({ id: z.string(), mutual: absent(z.boolean()), standings: Standings })),
  participants: z.array(
    z.object({ role: z.enum(['actor', 'recipient']), claimCount: count, actor: KnownActor }),
  ),
})

/**
 * An event with its participants, the ids of its claims, and what these say together: whether its actors did it with each other
 * (null where its type tells), and what those who take part were, where that was asked. Nothing has an order.
 */
export const StoredEvent = EventProperties.transform(({ claims, ...event }) => ({
  ...event,
  claims: claims.map(({ id }) => id),
  mutual: mutualOf(claims.map(({ mutual }) => mutual)),
  standings: claims.flatMap(({ standings }) => standings),
}))
export type StoredEvent = z.infer<typeof StoredEvent>

/** An event with what the articles of a scope say of it, in no order. An actor or place may stand in one claim more than once. */
export const EventWithin = EventProperties.pick({ id: true, type: true, quad: true }).extend({
  claims: z.array(
    ClaimProperties.pick({
      id: true,
      type: true,
      mode: true,
      intensity: true,
      contexts: true,
      modality: true,
      polarity: true,
      mutual: true,
      dateFrom: true,
      dateTo: true,
      datePrecision: true,
    }).extend({
      article: z.string(),
      story: z.string(),
      outlet: absent(z.string()),
      actors: z.array(KnownActor),
      recipients: z.array(KnownActor),
      standings: Standings,
      places: z.array(StoredPlace),
    }),
  ),
})
export type EventWithin = z.infer<typeof EventWithin>
