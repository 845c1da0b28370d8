import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useRef } from 'react'
import { claimsQuery, filtersOf } from '../../api/queries.ts'
import { useExplore } from '../explore/useExplore.tsx'
import type { Quad } from '../../../model/plover/event-types.ts'

/** Who only passes over a link does not want to read it. In milliseconds. */
const restMs = 60

/** Fetches the sentences of a link while the reader still points at it, so that they are there when it is opened. */
export function useReadAhead(): (link: { from: string; to: string; quad: Quad } | null) => void {
  const { explorer } = useExplore()
  const queries = useQueryClient()
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  return useCallback(
    (link) => {
      clearTimeout(timer.current)
      if (link === null) return
      const { from, to, quad } = link
      timer.current = setTimeout(() => {
        const filters = { ...filtersOf(explorer.document.view), quads: [quad] }
        void queries.prefetchInfiniteQuery(claimsQuery({ actors: [from, to] }, filters))
      }, restMs)
    },
    [explorer, queries],
  )
}
