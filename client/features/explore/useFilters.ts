import { useEffect, useMemo, useState } from 'react'
import { filtersOf } from '../../api/queries.ts'
import type { Filters } from '../../api/queries.ts'
import type { TimeWindow } from '../../graph/model/view.ts'
import { useSnapshot } from './useExplore.tsx'

/** A window that still moves asks nothing of the server. In milliseconds. */
const restMs = 300

/** The filters in force, for questions to the server. While a window of time is dragged or played, they wait until it rests. */
export function useFilters(): Filters {
  const view = useSnapshot((snapshot) => snapshot.view)
  const window = useResting(view.window)
  return useMemo(() => filtersOf({ ...view, window }), [view, window])
}

function useResting(window: TimeWindow | null): TimeWindow | null {
  const [resting, setResting] = useState(window)
  useEffect(() => {
    const timer = setTimeout(() => setResting(window), restMs)
    return () => clearTimeout(timer)
  }, [window])
  return resting
}
