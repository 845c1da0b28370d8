import type { PathsAnswer } from '../../../model/api/resources.ts'
import { describeDate } from '../../../model/dates.ts'
import { quadNames } from '../../../model/plover/event-types.ts'
import type { Filters } from '../../api/queries.ts'
import { counted } from '../../graph/mirror/rows.ts'

/** Within which limits paths were looked for, each in words: steps, busy actors, kinds, standing, time, other filters. */
export function triedWords(
  tried: Pick<PathsAnswer['tried'], 'hops' | 'hubDegree' | 'hubsLeftOut'>,
  filters: Filters,
): string[] {
  const { quads, status, from, to, clock, ...others } = filters
  return [
    `up to ${counted(tried.hops, 'step')}`,
    tried.hubDegree === null
      ? 'any actor in between'
      : `nobody in between with more than ${counted(tried.hubDegree, 'event')}${tried.hubsLeftOut > 0 ? ` (${tried.hubsLeftOut.toLocaleString('en')} left out)` : ''}`,
    ...(quads === undefined ? [] : [`only ${quads.map((quad) => quadNames[quad]).join(', ')}`]),
    status === undefined ? 'reported and disputed events' : `${status.join(', ')} events`,
    ...(from === undefined && to === undefined
      ? []
      : [
          `${clock === 'publication' ? 'published' : 'events'} ${from === undefined ? '' : `from ${day(from)}`}${to === undefined ? '' : ` to ${day(to)}`}`.trim(),
        ]),
    ...(Object.values(others).every((value) => value === undefined)
      ? []
      : ['the other filters of the graph']),
  ]
}

function day(date: string): string {
  return describeDate({ from: date, to: date, precision: 'day' })
}
