import { jobLimits, JobStep } from '../../model/api/jobs.ts'
import type { Job } from '../../model/api/jobs.ts'
import { exitCodes } from '../../model/failure.ts'
import type { IngestEnd } from './run-ingest.ts'

/** What a line of `dramatis ingest` tells: a step, a sentence, or nothing of interest. */
export function readLine(line: string): JobStep | string | null {
  if (!line.startsWith('{')) return line.trim() === '' ? null : line.trim()
  try {
    return JobStep.safeParse(JSON.parse(line)).data ?? null
  } catch {
    return null
  }
}

/** How the job stands after a step. A job that was taken up again meets articles that it has loaded itself: they count once. */
export function progressed(job: Job, step: JobStep): Job {
  const { counts } = job
  switch (step.step) {
    case 'loaded':
      return {
        ...job,
        counts: { ...counts, loaded: counts.loaded + 1, claims: counts.claims + step.claims },
        articles: job.articles.length < jobLimits.articles ? [...job.articles, step.article] : job.articles,
      }
    case 'known':
      return job.articles.includes(step.article)
        ? job
        : { ...job, counts: { ...counts, known: counts.known + 1 } }
    case 'refused': {
      const { path, reason, article = null } = step
      return {
        ...job,
        counts: { ...counts, refused: counts.refused + 1 },
        refusals:
          job.refusals.length < jobLimits.refusals
            ? [...job.refusals, { path, reason, article }]
            : job.refusals,
      }
    }
    case 'feed':
    case 'instead':
    case 'derived':
      return job
  }
}

/** The job as it begins, or begins again: what it will be told once more is not counted twice. */
export function begun(job: Job, startedAt: string): Job {
  return {
    ...job,
    state: 'running',
    startedAt: job.startedAt ?? startedAt,
    counts: { ...job.counts, known: 0, refused: 0 },
    refusals: [],
  }
}

/** Whether the work came to its own end, with whatever it had to leave out. */
export function isThrough({ code }: IngestEnd): boolean {
  return code === exitCodes.success || code === exitCodes.partial
}

/** The job as it ends: done, unless nothing of its inputs could be loaded or the work itself failed. */
export function ended(job: Job, end: IngestEnd & { sentence: string | null }, endedAt: string): Job {
  const { counts, refusals } = job
  if (isThrough(end)) {
    const nothing = counts.loaded + counts.known === 0
    const error = nothing ? (refusals[0]?.reason ?? 'Nothing in it could be read.') : null
    return { ...job, state: nothing ? 'failed' : 'done', endedAt, error }
  }
  return { ...job, state: 'failed', endedAt, error: reasonOf(end) }
}

function reasonOf({ code, killedBy, sentence }: IngestEnd & { sentence: string | null }): string {
  if (killedBy !== null) return `The work was ended from outside (${killedBy}).`
  if (code === exitCodes.interrupted) return 'The work was stopped from outside.'
  return sentence ?? 'The work ended without saying why; the log files of the server may.'
}
