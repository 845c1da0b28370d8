import { z } from 'zod'
import type { CypherTwin } from '../../model/api/answer.ts'
import { Job, JobRefusal } from '../../model/api/jobs.ts'
import { integer } from '../connection.ts'
import type { Reader } from '../connection.ts'
import type { StoredProperties } from '../load/load-rows.ts'
import { pageOf, runQuery, TotalRow } from '../queries/run-query.ts'
import type { Ranked } from '../queries/run-query.ts'
import { loadStatement } from '../statement.ts'

const statement = (name: string) => loadStatement(new URL(`${name}.cypher`, import.meta.url))
const create = statement('create-job')
const update = statement('update-job')
const read = statement('read-job')
const list = statement('list-jobs')
const count = statement('count-jobs')
const unfinished = statement('unfinished-jobs')
const prune = statement('prune-jobs')

const Count = z.int().nonnegative()
const optional = z.string().nullable().default(null)

const StoredJob = z
  .object({
    id: z.string(),
    kind: z.string(),
    name: z.string(),
    collection: z.string(),
    collectionName: z.string(),
    state: z.string(),
    cancelling: z.boolean(),
    by: z.string(),
    createdAt: z.string(),
    startedAt: optional,
    endedAt: optional,
    loaded: Count,
    known: Count,
    refused: Count,
    claims: Count,
    articles: z.array(z.string()),
    refusals: z.string(),
    error: optional,
  })
  .transform(
    ({ collection, collectionName, loaded, known, refused, claims, refusals, ...plain }): unknown => ({
      ...plain,
      collection: { id: collection, name: collectionName },
      counts: { loaded, known, refused, claims },
      refusals: z.array(JobRefusal).parse(JSON.parse(refusals)),
    }),
  )
  .pipe(Job)

const JobRow = z.object({ job: StoredJob })
const RankRow = z.object({ job: StoredJob, rank: z.tuple([z.string(), z.string()]) })

/** Where a page of the list goes on: moment and id of the last job seen. */
export const JobRank = z.tuple([z.string(), z.string()])
export type JobRank = z.infer<typeof JobRank>

/** Keeps a new job. */
export async function createJob(writer: Reader, job: Job): Promise<void> {
  await writer.run(create, { id: job.id, properties: propertiesOf(job) })
}

/** Writes how a job stands; nothing where it has been removed. */
export async function updateJob(writer: Reader, job: Job): Promise<void> {
  await writer.run(update, { id: job.id, properties: propertiesOf(job) })
}

/** The job with this id, or null. */
export async function readJob(reader: Reader, id: string): Promise<{ job: Job | null; cypher: CypherTwin }> {
  const { rows, cypher } = await runQuery(reader, read, { id }, JobRow)
  return { job: rows[0]?.job ?? null, cypher }
}

/** A page of all jobs, newest first. */
export async function listJobs(
  reader: Reader,
  { limit, after }: { limit: number; after: JobRank | null },
): Promise<Ranked<Job> & { total: number }> {
  const { items, next, cypher } = pageOf(
    await runQuery(reader, list, { after, limit: limit + 1 }, RankRow),
    limit,
  )
  const totals = await runQuery(reader, count, {}, TotalRow)
  return { items: items.map(({ job }) => job), next, cypher, total: totals.rows[0]?.total ?? 0 }
}

/** Jobs that have not ended, in the order in which they were asked for. */
export async function unfinishedJobs(reader: Reader): Promise<Job[]> {
  const { rows } = await runQuery(reader, unfinished, {}, JobRow)
  return rows.map(({ job }) => job)
}

/** Removes ended jobs but for the newest, and answers their ids. */
export async function pruneJobs(writer: Reader, keep: number): Promise<string[]> {
  const rows = z.array(z.object({ id: z.string() })).parse(await writer.run(prune, { keep: integer(keep) }))
  return rows.map(({ id }) => id)
}

function propertiesOf({ id: _id, collection, counts, refusals, ...plain }: Job): StoredProperties {
  return {
    ...plain,
    collection: collection.id,
    collectionName: collection.name,
    loaded: integer(counts.loaded),
    known: integer(counts.known),
    refused: integer(counts.refused),
    claims: integer(counts.claims),
    refusals: JSON.stringify(refusals),
  }
}
