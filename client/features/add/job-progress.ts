import type { JobStep } from '../../../model/api/jobs.ts'
import { counted } from '../../graph/mirror/rows.ts'

/** A step of a job with the id under which the server told it. */
export type ToldStep = { id: string; step: JobStep }

/** What the page has heard of a job that is under way. */
export type JobProgress = {
  /** Oldest first, the last of them. */
  steps: readonly ToldStep[]
  /** Actors, events and links are up to date with what was loaded. */
  isDerived: boolean
  isConnected: boolean
}

/** So many steps are listed; the counts of the job tell of all. */
export const mostSteps = 200

export const noProgress: JobProgress = { steps: [], isDerived: false, isConnected: false }

/** One more step. What a server tells again after a lost connection counts once. */
export function withStep(progress: JobProgress, told: ToldStep): JobProgress {
  if (progress.steps.some(({ id }) => id === told.id)) return progress
  return {
    ...progress,
    steps: [...progress.steps, told].slice(-mostSteps),
    isDerived: progress.isDerived || told.step.step === 'derived',
  }
}

/** A step in words, the article by what it was handed in as. */
export function stepWords(step: JobStep): string {
  switch (step.step) {
    case 'loaded':
      return `${step.path}: ${step.claims === 0 ? 'read, no event found' : `read, ${step.claims.toLocaleString('en')} ${step.claims === 1 ? 'claim' : 'claims'}`}`
    case 'known':
      return `${step.path}: here already, nothing to do`
    case 'refused':
      return `${step.path}: left out. ${step.reason}`
    case 'feed':
      return `${step.title ?? step.path}: ${counted(step.taken, 'page')} of ${counted(step.items, 'item')} are fetched`
    case 'instead':
      return `${step.path}: the text in the feed is read. ${step.reason}`
    case 'derived':
      return 'Actors, events and links are up to date'
  }
}
