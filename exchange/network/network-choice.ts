import { z } from 'zod'
import { linkingStatuses, mostLinkedParticipants } from '../../model/event.ts'
import type { FormatOption } from '../format.ts'
import type { LeftOut } from '../left-out.ts'
import type { EventRow } from '../rows/event-rows.ts'

export const projections = ['actors', 'events'] as const
export const weights = ['events', 'independent', 'intensity'] as const

/**
 * What a network is of: actors joined by the events between them, or actors and events, joined by who takes part; and what the
 * weight of an edge counts.
 */
export const NetworkChoice = z.object({
  projection: z.enum(projections).default('actors'),
  weight: z.enum(weights).default('events'),
  directed: z.boolean().default(false),
})
export type NetworkChoice = z.infer<typeof NetworkChoice>

export const networkOptions: readonly FormatOption[] = [
  {
    flags: '--projection <what>',
    description: 'actors joined by the events between them (the default), or actors and events',
    choices: projections,
  },
  {
    flags: '--weight <what>',
    description: 'weight of an edge: its events (the default), independent reports, or summed intensity',
    choices: weights,
  },
  { flags: '--directed', description: 'who did it and to whom apart; symmetric events in both directions' },
]

/** Whether an event is of a network at all: those that join actors are reported or disputed. */
export function isCounted(event: EventRow, left: LeftOut): boolean {
  if (!linkingStatuses.includes(event.status)) {
    left.count(`${event.status} events`)
    return false
  }
  return true
}

/** Whether an event joins its participants: a summit would join each with each. */
export function joinsAll(event: EventRow, left: LeftOut): boolean {
  if (event.participants.length <= mostLinkedParticipants) return true
  left.count(`events with more than ${mostLinkedParticipants} participants, which join nobody`)
  return false
}

/** What the weight of an edge adds up for one event. */
export function weightOf(
  event: Pick<EventRow, 'independentCount' | 'intensity'>,
  weight: NetworkChoice['weight'],
): number {
  switch (weight) {
    case 'events':
      return 1
    case 'independent':
      return event.independentCount
    case 'intensity':
      return event.intensity
  }
}
