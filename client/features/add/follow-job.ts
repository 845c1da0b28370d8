import type { QueryClient } from '@tanstack/react-query'
import { z } from 'zod'
import { create } from 'zustand'
import { Job, JobStep } from '../../../model/api/jobs.ts'
import { jobEventsAddress, jobQuery } from '../../api/job-queries.ts'
import { ProblemError } from '../../api/request.ts'
import { noProgress, withStep } from './job-progress.ts'
import type { JobProgress } from './job-progress.ts'

/** How long until a stream that was refused is tried again, in milliseconds. */
const againMs = 3_000
/** How often the counts of a job are asked for while its steps come in, in milliseconds. */
const countsMs = 700

/** What is known of the jobs that are followed; it outlives the room, so that a reader may go elsewhere meanwhile. */
export const useProgress = create<{ jobs: Readonly<Record<string, JobProgress>> }>(() => ({ jobs: {} }))

const followed = new Set<string>()

function tell(id: string, change: (progress: JobProgress) => JobProgress): void {
  useProgress.setState(({ jobs }) => ({ jobs: { ...jobs, [id]: change(jobs[id] ?? noProgress) } }))
}

/** Follows a job to its end, over lost connections too; `onEnd` hears of it once. A job that is followed already is left alone. */
export function followJob(id: string, queries: QueryClient, onEnd: (job: Job) => void): void {
  if (followed.has(id)) return
  followed.add(id)
  let counting: ReturnType<typeof setTimeout> | null = null
  const finish = (job: Job | null) => {
    followed.delete(id)
    if (counting !== null) clearTimeout(counting)
    tell(id, (progress) => ({ ...progress, isConnected: false }))
    if (job !== null) {
      queries.setQueryData(jobQuery(id).queryKey, (known) =>
        known === undefined ? known : { ...known, job },
      )
      onEnd(job)
    }
  }
  const count = () => {
    counting ??= setTimeout(() => {
      counting = null
      void queries.fetchQuery(jobQuery(id)).catch(() => undefined)
    }, countsMs)
  }
  const open = () => {
    const source = new EventSource(jobEventsAddress(id))
    source.addEventListener('open', () => tell(id, (progress) => ({ ...progress, isConnected: true })))
    source.addEventListener('job', count)
    source.addEventListener('step', (event: MessageEvent<unknown>) => {
      const step = read(JobStep, event.data)
      if (step !== null) tell(id, (progress) => withStep(progress, { id: event.lastEventId, step }))
      count()
    })
    source.addEventListener('end', (event: MessageEvent<unknown>) => {
      source.close()
      finish(read(Job, event.data))
    })
    source.addEventListener('error', () => {
      tell(id, (progress) => ({ ...progress, isConnected: false }))
      // Else the browser itself connects again and says what it heard last.
      if (source.readyState === EventSource.CLOSED) void lookAgain()
    })
  }
  /** A stream that was refused: the job may have ended meanwhile, or be gone. */
  const lookAgain = async () => {
    try {
      const { job } = await queries.fetchQuery(jobQuery(id))
      if (job.endedAt !== null) {
        finish(job)
        return
      }
    } catch (error) {
      if (error instanceof ProblemError && error.problem.status >= 400 && error.problem.status < 500) {
        finish(null)
        return
      }
    }
    setTimeout(open, againMs)
  }
  open()
}

function read<Value>(schema: z.ZodType<Value>, data: unknown): Value | null {
  if (typeof data !== 'string') return null
  try {
    return schema.safeParse(JSON.parse(data)).data ?? null
  } catch {
    return null
  }
}
