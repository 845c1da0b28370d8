import { z } from 'zod'
import type { Modality, Polarity } from './claim.ts'
import { describeDate } from './dates.ts'
import type { EventDate } from './dates.ts'
import type { EventType } from './plover/event-types.ts'
import { phraseOf } from './plover/event-types.ts'

export const eventStatuses = ['reported', 'announced', 'hypothetical', 'denied', 'disputed'] as const
export const EventStatus = z.enum(eventStatuses)
export type EventStatus = z.infer<typeof EventStatus>

/** Statuses that join actors: links, paths and the overview count these unless a filter asks for others (design §2). */
export const linkingStatuses: readonly EventStatus[] = ['reported', 'disputed']

/**
 * Events with more participants than this join nobody in LINKED: a summit of thirty states would link each with each and say
 * nothing of any two. Their participants are still found through PARTICIPATES_IN.
 */
export const mostLinkedParticipants = 20

/**
 * The status of an event from its claims (design §2): disputed when affirmed and negated, denied when only negated,
 * reported when some claim asserts it, announced when it only lies ahead, else hypothetical.
 */
export function eventStatus(claims: readonly { modality: Modality; polarity: Polarity }[]): EventStatus {
  const affirmed = claims.filter((claim) => claim.polarity === 'affirmed')
  const negated = claims.length > affirmed.length
  if (affirmed.length === 0) return 'denied'
  if (negated) return 'disputed'
  if (affirmed.some((claim) => claim.modality === 'asserted' || claim.modality === 'historical'))
    return 'reported'
  if (affirmed.some((claim) => claim.modality === 'future')) return 'announced'
  return 'hypothetical'
}

/** An event's id from its smallest claim id. */
export function eventId(claimIds: readonly string[]): string {
  const smallest = claimIds.toSorted()[0]
  if (smallest === undefined) throw new RangeError('an event needs at least one claim')
  return `event:${smallest}`
}

/** "Kim Jong-un – Vladimir Putin: phone call, 12 Aug 2025"; directed events use an arrow between actors and recipients. */
export function eventName(event: {
  type: EventType
  mode: string | null
  actors: readonly string[]
  recipients: readonly string[]
  date: Pick<EventDate, 'from' | 'to' | 'precision'> | null
}): string {
  const left = shorten(event.actors)
  const right = shorten(event.recipients)
  const who = right === '' ? left : `${left === '' ? 'Unknown' : left} → ${right}`
  const what = phraseOf(event.type, event.mode)
  return `${who === '' ? 'Unknown' : who}: ${what}, ${describeDate(event.date)}`
}

function shorten(names: readonly string[]): string {
  return names.length > 3
    ? `${names.slice(0, 3).join(' – ')} and ${names.length - 3} more`
    : names.join(' – ')
}
