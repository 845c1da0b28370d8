import type { Job } from '../../../model/api/jobs.ts'
import { counted } from '../../graph/mirror/rows.ts'

/** How a job stands, in one or two words. */
export function stateWords({ state, cancelling }: Pick<Job, 'state' | 'cancelling'>): string {
  if (cancelling && (state === 'queued' || state === 'running')) return 'stopping …'
  switch (state) {
    case 'queued':
      return 'waiting'
    case 'running':
      return 'being read …'
    case 'done':
      return 'done'
    case 'failed':
      return 'failed'
    case 'cancelled':
      return 'cancelled'
  }
}

/** What came of a job: "3 articles read · 12 claims · 1 here already · 2 left out". */
export function countWords({ counts }: Pick<Job, 'counts'>): string {
  const parts = [
    ...(counts.loaded > 0
      ? [`${counted(counts.loaded, 'article')} read`, counted(counts.claims, 'claim')]
      : []),
    ...(counts.known > 0 ? [`${counts.known.toLocaleString('en')} here already`] : []),
    ...(counts.refused > 0 ? [`${counts.refused.toLocaleString('en')} left out`] : []),
  ]
  return parts.length === 0 ? 'nothing read yet' : parts.join(' · ')
}

export function isUnderWay({ state }: Pick<Job, 'state'>): boolean {
  return state === 'queued' || state === 'running'
}
