import type { Request, Response } from 'express'
import type { Job } from '../../model/api/jobs.ts'
import type { JobFeed } from './job-feed.ts'

/** So often, in milliseconds, a silent stream says that it lives; those between would close it otherwise. */
const heartbeatMs = 15_000
/** A reader that lets so many bytes wait is cut off; it can go on from the last step that it got. */
const mostUnread = 1_000_000
const endId = 'end'

/**
 * Writes a job as server-sent events: `job` (how it stands), each `step` with its id, in the end `end` (how it ended). A reader
 * that comes back with `Last-Event-ID` gets what it missed.
 */
export function streamJob(
  request: Request,
  response: Response,
  { job, feed, now }: { job: Job; feed: JobFeed | undefined; now: () => Promise<Job> },
): Promise<void> {
  const last = request.get('Last-Event-ID') ?? null
  if (last === endId && feed === undefined) {
    // By the standard, the reader then asks no more.
    response.status(204).end()
    return Promise.resolve()
  }
  response.status(200).set({
    'Content-Type': 'text/event-stream; charset=utf-8',
    'Cache-Control': 'no-store',
    // Else nginx waits for more before it hands on a step.
    'X-Accel-Buffering': 'no',
  })
  const send = (event: string, data: unknown, id: string | null): void => {
    if (response.writableLength > mostUnread) response.destroy()
    else
      response.write(`event: ${event}\n${id === null ? '' : `id: ${id}\n`}data: ${JSON.stringify(data)}\n\n`)
  }
  send('job', job, null)
  if (feed === undefined) {
    if (job.endedAt !== null) send('end', job, endId)
    response.end()
    return Promise.resolve()
  }
  for (const { id, step } of feed.after(last)) send('step', step, id)
  return new Promise((done) => {
    const heartbeat = setInterval(() => response.write(': still here\n\n'), heartbeatMs)
    const unfollow = feed.follow({
      step: ({ id, step }) => send('step', step, id),
      end: () => {
        // A reader that has stopped reading keeps the response open long after its end, and nothing may be written then.
        clearInterval(heartbeat)
        now()
          .then((ended) => {
            // A server that stops leaves the job for the next start.
            if (ended.endedAt !== null) send('end', ended, endId)
          })
          .catch(() => undefined)
          .finally(() => response.end())
      },
    })
    response.once('close', () => {
      clearInterval(heartbeat)
      unfollow()
      done()
    })
  })
}
