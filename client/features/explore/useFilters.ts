import { useMemo } from 'react'
import { filtersOf } from '../../api/queries.ts'
import type { Filters } from '../../api/queries.ts'
import { useDelayed } from '../../ui/useDelayed.ts'
import { useSnapshot } from './useExplore.tsx'

/** A window that still moves asks nothing of the server. In milliseconds. */
const restMs = 300

/** The filters in force, for questions to the server. While a window of time is dragged or played, they wait until it rests. */
export function useFilters(): Filters {
  const view = useSnapshot((snapshot) => snapshot.view)
  const window = useDelayed(view.window, restMs)
  return useMemo(() => filtersOf({ ...view, window }), [view, window])
}
