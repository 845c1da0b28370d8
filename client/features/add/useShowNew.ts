import { useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { create } from 'zustand'
import type { Job } from '../../../model/api/jobs.ts'
import type { NodeId } from '../../graph/model/ids.ts'
import { useRenderer } from '../drawing/useRenderer.ts'
import { useExplore } from '../explore/useExplore.tsx'
import type { Notice } from '../explore/useExplore.tsx'
import { showNew } from './show-new.ts'

/** Whom the reader has brought from which job; the list of them stands with the job. */
export const useBrought = create<{ job: string | null; ids: readonly NodeId[] }>(() => ({
  job: null,
  ids: [],
}))

/** Brings what is new with a job into the drawing, lets it stand out and says who came. */
export function useShowNew(): (job: Job) => Promise<Notice> {
  const explore = useExplore()
  const queries = useQueryClient()
  return useCallback(
    async (job) => {
      const { ids, message } = await showNew(explore, queries, job)
      useBrought.setState({ job: job.id, ids })
      explore.explorer.emphasise({ selected: ids, selectedEdge: null })
      const { renderer } = useRenderer.getState()
      const isOutside = (renderer?.outOfSight() ?? 0) > 0
      return {
        tone: 'news',
        message,
        ...(isOutside ? { offer: { words: 'Fit into view', act: () => renderer?.fit() } } : {}),
      }
    },
    [explore, queries],
  )
}
