import { parseAsStringLiteral, useQueryState } from 'nuqs'
import { useCallback, useMemo } from 'react'
import { Clock } from '../../graph/model/view.ts'

const parser = parseAsStringLiteral(Clock.options)

/** Whether the strip of time is open, and by which clock it counts; kept in the address. */
export function useTimeStrip(): {
  clock: Clock | null
  setClock: (clock: Clock) => void
  toggle: () => void
} {
  const [clock, set] = useQueryState('time', parser)
  const setClock = useCallback((next: Clock) => void set(next), [set])
  const toggle = useCallback(() => void set((before) => (before === null ? 'event' : null)), [set])
  return useMemo(() => ({ clock, setClock, toggle }), [clock, setClock, toggle])
}
