import { useQuery } from '@tanstack/react-query'
import type { UseQueryResult } from '@tanstack/react-query'
import { useMemo } from 'react'
import { binNumber } from '../../../model/time-bins.ts'
import type { TimeUnit } from '../../../model/time-bins.ts'
import type { TimelineAnswer } from '../../../model/api/timeline.ts'
import { filtersOf } from '../../api/queries.ts'
import { timelineQuery } from '../../api/time-queries.ts'
import type { Clock, Period } from '../../graph/model/view.ts'
import { useExplore, useSnapshot } from '../explore/useExplore.tsx'
import { axisOf, daysOf, unitFor } from './axis.ts'
import type { Axis } from './axis.ts'
import { drawnBars } from './drawnBars.ts'

/** One bar: its days, all events that match, and those of them that join actors drawn. */
export type Bar = { from: number; to: number; events: number; drawn: number }

export type Bars = {
  /** The answer that says how long the time is of which anything is known; then that with the bars. */
  query: UseQueryResult<TimelineAnswer>
  whole: Axis | null
  axis: Axis | null
  unit: TimeUnit
  bars: readonly Bar[]
}

/** The bars of the strip under the filters in force; all of time, or a part of it that the reader looks at closer. */
export function useBars(clock: Clock, zoom: Period | null, chosenUnit: TimeUnit | null): Bars {
  const { explorer } = useExplore()
  const { statuses, filters, quadsOff } = useSnapshot((snapshot) => snapshot.view)
  const actors = useSnapshot((snapshot) => snapshot.actors)
  // The dates of the drawing are learnt bit by bit; each bit is a new list.
  const entries = useSnapshot(() => explorer.calendars.find({ clock, statuses, filters })?.entries)
  const counted = useMemo(
    () => filtersOf({ statuses, filters, quadsOff, window: null }),
    [statuses, filters, quadsOff],
  )
  const overall = useQuery(timelineQuery('month', clock, counted))
  const whole = wholeOf(overall.data)
  const axis = zoom === null ? whole : axisOf(zoom)
  const unit = chosenUnit ?? unitFor(axis === null ? 0 : daysOf(axis))
  const asked = useQuery(timelineQuery(unit, clock, { ...counted, ...zoom }))
  const drawn = useMemo(
    () => drawnBars(entries ?? [], (id) => actors.has(id), quadsOff, unit),
    [entries, actors, quadsOff, unit],
  )
  const bars = useMemo(
    () =>
      (asked.data?.bins ?? []).map(({ from, to, events }) => ({
        ...axisDays({ from, to }),
        events,
        drawn: Math.min(drawn.get(binNumber(from, asked.data?.by ?? unit)) ?? 0, events),
      })),
    [asked.data, drawn, unit],
  )
  return { query: overall.data === undefined ? overall : asked, whole, axis, unit, bars }
}

function wholeOf(answer: TimelineAnswer | undefined): Axis | null {
  const [first, last] = [answer?.bins[0], answer?.bins.at(-1)]
  return first === undefined || last === undefined ? null : axisOf({ from: first.from, to: last.to })
}

function axisDays(period: Period): { from: number; to: number } {
  const { first, last } = axisOf(period)
  return { from: first, to: last }
}
