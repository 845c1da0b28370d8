import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import type { Logger } from 'pino'
import type { Graph } from '../../cypher/connection.ts'
import { createJob, pruneJobs, readJob, unfinishedJobs, updateJob } from '../../cypher/jobs/jobs.ts'
import { derive } from '../../ingest/index.ts'
import { rememberedJobs } from '../../model/api/jobs.ts'
import type { Job, JobKind } from '../../model/api/jobs.ts'
import { userCollection } from '../../model/collection.ts'
import { ApiProblem } from '../problems/problem.ts'
import { openFeed } from './job-feed.ts'
import type { JobFeed } from './job-feed.ts'
import { jobFolders } from './job-folder.ts'
import { begun, ended, isThrough, progressed, readLine } from './progress.ts'
import type { FeedItems, IngestEnd, RunIngest } from './run-ingest.ts'

/** What somebody handed in. `keep` puts files into the job's folder and answers what is to be read. */
export type NewJob = {
  by: string
  keep: (folder: string) => Promise<Kept>
}
export type Kept = {
  kind: JobKind
  name: string
  inputs: string[]
  collection: string | undefined
  published: string | null
  feed?: FeedItems
}

/** Jobs under way: one works, the others wait. What waits or works is kept on disk and taken up again after a restart. */
export type JobQueue = {
  submit: (job: NewJob) => Promise<Job>
  /** Throws `not-found`, and `cannot-be-done` for a job that has ended. */
  cancel: (id: string) => Promise<Job>
  /** How a job of this server stands now; undefined once it has ended. */
  current: (id: string) => Job | undefined
  feed: (id: string) => JobFeed | undefined
  /** Takes up what an earlier server has left. */
  start: () => Promise<void>
  /** Stops the work where it can be taken up again, and tells all who follow. */
  stop: () => Promise<void>
}

/** So many jobs may wait. */
export const mostWaiting = 100
/** How often the graph is told how the work goes, in milliseconds. */
const noteEveryMs = 1_000
/** How long after a failure it is tried again, in milliseconds. */
const tryAgainMs = 5_000

/** A job of this server that has not ended. */
type Active = { job: Job; feed: JobFeed; stop: AbortController; written: Promise<void> }

/** Opens the queue over the folder `DRAMATIS_HOME/jobs`; nothing runs before `start`. */
export function openJobQueue(parts: {
  graph: Graph
  folder: string
  runIngest: RunIngest
  log: Logger
}): JobQueue {
  const { graph, runIngest, log } = parts
  const folders = jobFolders(parts.folder)
  /** In the order in which they were asked for. */
  const active = new Map<string, Active>()
  let receiving = 0
  let working: Promise<void> | null = null
  const stopping = new AbortController()

  function enter(job: Job): void {
    const feed = openFeed(Date.now().toString(36))
    active.set(job.id, { job, feed, stop: new AbortController(), written: Promise.resolve() })
    working ??= workAll()
  }

  async function workAll(): Promise<void> {
    try {
      for (;;) {
        const [next] = active.values()
        if (next === undefined || stopping.signal.aborted) return
        await work(next).catch(async (error: unknown) => {
          log.error({ err: error, job: next.job.id }, 'A job could not be worked on; trying again')
          await pause()
        })
      }
    } finally {
      working = null
    }
  }

  /** Notes in the graph how a job stands, one note after the other. */
  function note(one: Active, job: Job): Promise<void> {
    const written = one.written
      .catch(() => undefined)
      .then(() => graph.write((writer) => updateJob(writer, job)))
    one.written = written
    return written
  }

  async function work(one: Active): Promise<void> {
    const { feed, stop } = one
    const { id } = one.job
    const todo = await folders.read(id)
    // Somebody cancels it just now.
    if (one.job.endedAt !== null) return one.written.catch(() => undefined)
    if (todo === null) return close(one, { ...one.job, state: 'failed', endedAt: now(), error: lost })
    let sentence: string | null = null
    let end: IngestEnd = { code: null, killedBy: null }
    if (!one.job.cancelling) {
      one.job = begun(one.job, now())
      await note(one, one.job)
      const noting = noteRegularly(one)
      end = await runIngest({
        folder: folders.inputs(id),
        ...todo,
        signal: stop.signal,
        onLine: (line) => {
          const told = readLine(line)
          if (typeof told === 'string') sentence = told
          else if (told !== null) {
            one.job = progressed(one.job, told)
            feed.tell(told)
          }
        },
      }).finally(noting.stop)
    }
    if (stopping.signal.aborted) {
      // As it stands, for the next start.
      await note(one, one.job)
      leave(one)
    } else if (one.job.cancelling && !isThrough(end)) await closeCancelled(one)
    else await close(one, ended(one.job, { ...end, sentence }, now()))
  }

  /** What was loaded before a job was cancelled stays: actors, events and links follow from it. */
  async function closeCancelled(one: Active): Promise<void> {
    await derive(graph)
    one.feed.tell({ step: 'derived' })
    await close(one, { ...one.job, state: 'cancelled', endedAt: now() })
  }

  /** Notes how the work goes. A graph that is away for a while misses nothing but that. */
  function noteRegularly(one: Active): { stop: () => void } {
    let noted = one.job
    const timer = setInterval(() => {
      if (noted === one.job) return
      noted = one.job
      note(one, noted).catch((error: unknown) =>
        log.warn({ err: error }, 'The progress of a job was not noted'),
      )
    }, noteEveryMs)
    return { stop: () => clearInterval(timer) }
  }

  /** The end of a job must be noted, or it would be done once more at the next start. */
  async function close(one: Active, job: Job): Promise<void> {
    // First, so that nobody cancels it meanwhile and has the last word.
    one.job = job
    let written = await noted(one, job)
    while (!written && !stopping.signal.aborted) {
      await pause()
      written = await noted(one, job)
    }
    if (written && job.state !== 'failed') await folders.remove(job.id)
    leave(one)
    await tidy()
  }

  async function noted(one: Active, job: Job): Promise<boolean> {
    try {
      await note(one, job)
      return true
    } catch (error) {
      log.warn({ err: error, job: job.id }, 'The end of a job was not noted; trying again')
      return false
    }
  }

  /** Forgets all but the last jobs that have ended, with what those that failed have left. */
  async function tidy(): Promise<void> {
    for (const id of await graph.write((writer) => pruneJobs(writer, rememberedJobs)))
      await folders.remove(id)
  }

  /** A folder that was never handed in wholly, or whose job has ended well. Others may be of another graph. */
  async function isLeftOver(id: string): Promise<boolean> {
    if ((await folders.read(id)) === null) return true
    const { job } = await graph.read((reader) => readJob(reader, id))
    return job?.state === 'done' || job?.state === 'cancelled'
  }

  /** Lets some time pass, less when the server stops. */
  async function pause(): Promise<void> {
    await wait(tryAgainMs, undefined, { signal: stopping.signal }).catch(() => undefined)
  }

  function leave(one: Active): void {
    active.delete(one.job.id)
    one.feed.end()
  }

  return {
    submit: async ({ by, keep }) => {
      if (stopping.signal.aborted)
        throw new ApiProblem('graph-unavailable', 'The server is stopping.', { retryAfterSeconds: 5 })
      if (active.size + receiving > mostWaiting)
        throw new ApiProblem('too-many-requests', `${mostWaiting} jobs wait already; hand it in later.`, {
          retryAfterSeconds: 60,
        })
      receiving += 1
      const id = randomUUID()
      try {
        const kept = await keep(await folders.make(id))
        const collection = collectionOf(kept.collection)
        await folders.seal(id, {
          inputs: kept.inputs,
          collection: collection.name,
          published: kept.published,
          feed: kept.feed === undefined ? null : { ...kept.feed, items: kept.feed.items?.slice() },
        })
        const job = newJob({ id, by, kind: kept.kind, name: kept.name, collection, createdAt: now() })
        await graph.write((writer) => createJob(writer, job))
        enter(job)
        return job
      } catch (error) {
        await folders.remove(id)
        throw error
      } finally {
        receiving -= 1
      }
    },
    cancel: async (id) => {
      const one = active.get(id)
      const job = one?.job ?? (await graph.read((reader) => readJob(reader, id))).job
      if (job === null) throw new ApiProblem('not-found', `No job has the id ${id}.`)
      if (job.endedAt !== null) throw new ApiProblem('cannot-be-done', 'The job has ended already.')
      if (one === undefined || job.startedAt === null) {
        const cancelled: Job = { ...job, state: 'cancelled', cancelling: true, endedAt: now() }
        if (one === undefined) await graph.write((writer) => updateJob(writer, cancelled))
        else {
          // First, so that its turn does not come meanwhile.
          one.job = cancelled
          await note(one, cancelled).catch((error: unknown) => {
            one.job = job
            throw error
          })
          leave(one)
        }
        await folders.remove(id)
        return cancelled
      }
      one.job = { ...job, cancelling: true }
      one.stop.abort()
      await note(one, one.job)
      return one.job
    },
    current: (id) => active.get(id)?.job,
    feed: (id) => active.get(id)?.feed,
    start: async () => {
      await tidy()
      const unfinished = await graph.read(unfinishedJobs)
      const here = new Set(await folders.list())
      // A job whose folder is not here is another server's, on the same graph.
      for (const job of unfinished) if (here.delete(job.id)) enter(job)
      for (const id of here) if (await isLeftOver(id)) await folders.remove(id)
    },
    stop: async () => {
      stopping.abort()
      for (const { stop, feed } of active.values()) {
        stop.abort()
        feed.end()
      }
      await working
    },
  }
}

const now = (): string => new Date().toISOString()
const lost = 'What it was to read is not there any more.'

function collectionOf(given: string | undefined): { id: string; name: string } {
  const { id, name } = userCollection(given ?? 'articles')
  return { id, name }
}

function newJob(given: Pick<Job, 'id' | 'by' | 'kind' | 'name' | 'collection' | 'createdAt'>): Job {
  return {
    ...given,
    state: 'queued',
    cancelling: false,
    startedAt: null,
    endedAt: null,
    counts: { loaded: 0, known: 0, refused: 0, claims: 0 },
    articles: [],
    refusals: [],
    error: null,
  }
}
