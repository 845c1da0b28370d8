import { parseAsString, parseAsStringLiteral, useQueryStates } from 'nuqs'
import { useQuery } from '@tanstack/react-query'
import { filtersOf } from '../../api/queries.ts'
import type { Filters } from '../../api/queries.ts'
import { timelineQuery } from '../../api/time-queries.ts'
import { Clock } from '../../graph/model/view.ts'
import type { Period } from '../../graph/model/view.ts'
import { useSnapshot } from '../explore/useExplore.tsx'
import { latestTwo, periodBefore, periodOfText } from './periods.ts'

const parsers = { first: parseAsString, second: parseAsString, date: parseAsStringLiteral(Clock.options) }

export type Compared = {
  clock: Clock
  /** Null while it is not known what to compare. */
  periods: { a: Period; b: Period } | null
  /** The filters in force, without the window: the periods take its place. */
  filters: Filters
  choose: (change: { first?: string; second?: string; date?: Clock }) => void
  timeline: ReturnType<typeof useQuery>
}

/** Which periods are compared: those of the address, or the window and the one before it, or the latest two months. */
export function useComparison(): Compared {
  const [{ first, second, date }, set] = useQueryStates(parsers, { history: 'replace' })
  const view = useSnapshot((snapshot) => snapshot.view)
  const clock = date ?? view.window?.clock ?? 'event'
  const filters = filtersOf({ ...view, window: null })
  const timeline = useQuery(timelineQuery('month', clock, filters))
  const { window } = view
  const usual =
    window === null
      ? latestTwo(timeline.data?.bins ?? [])
      : { a: periodBefore(window), b: { from: window.from, to: window.to } }
  const a = periodOfText(first ?? '') ?? usual?.a
  const b = periodOfText(second ?? '') ?? usual?.b
  return {
    clock,
    periods: a === undefined || b === undefined ? null : { a, b },
    filters,
    choose: (change) => void set(change),
    timeline,
  }
}
