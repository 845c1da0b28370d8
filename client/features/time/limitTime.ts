import { setWindow } from '../../graph/command/filter.ts'
import type { Explorer } from '../../graph/explorer.ts'
import type { TimeWindow } from '../../graph/model/view.ts'
import { periodWords } from './periodWords.ts'

/** "published 1–20 Aug 2025"; when it happened goes without saying. */
export function windowWords(window: TimeWindow): string {
  return `${window.clock === 'publication' ? 'published ' : ''}${periodWords(window)}`
}

/** Counts only events of a stretch of time, or of all time for null. Steps of one gesture are undone together. */
export function limitTime(
  explorer: Explorer,
  window: TimeWindow | null,
  gesture: object | null = null,
): void {
  explorer.perform(
    window === null ? 'Count events of all time' : `Count only events ${windowWords(window)}`,
    (draft) => setWindow(draft, window),
    gesture,
  )
}
