import { binNumber } from '../../../model/time-bins.ts'
import type { TimeUnit } from '../../../model/time-bins.ts'
import type { Quad } from '../../../model/plover/event-types.ts'
import type { CalendarEntry } from '../../graph/visible/calendar.ts'
import type { NodeId } from '../../graph/model/ids.ts'
import { dateOfDay } from './axis.ts'

/**
 * How many of the events that join actors in sight lie in each bar, by its number. As in the timeline of the API an event
 * stands in a bar when one of its stretches lies wholly in it, and once in each.
 */
export function drawnBars(
  entries: readonly CalendarEntry[],
  isInSight: (id: NodeId) => boolean,
  quadsOff: ReadonlySet<Quad>,
  unit: TimeUnit,
): Map<number, number> {
  const bars = new Map<number, number>()
  for (const { quad, actors, stretches } of entries) {
    if (quadsOff.has(quad) || !joins(actors, isInSight)) continue
    const numbers = new Set<number>()
    for (const { from, to } of stretches) {
      const first = binNumber(dateOfDay(from), unit)
      if (first === binNumber(dateOfDay(to), unit)) numbers.add(first)
    }
    for (const number of numbers) bars.set(number, (bars.get(number) ?? 0) + 1)
  }
  return bars
}

function joins(actors: ReadonlySet<NodeId>, isInSight: (id: NodeId) => boolean): boolean {
  let count = 0
  for (const actor of actors) if (isInSight(actor)) count += 1
  return count > 1
}
