import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Request } from 'express'
import { JobRank, listJobs, readJob } from '../../cypher/jobs/jobs.ts'
import { JobAnswer, JobChanged, JobFields, JobForm, JobPage, JobRequest } from '../../model/api/jobs.ts'
import type { Job } from '../../model/api/jobs.ts'
import { IdParams, NoQuery, PagingQuery } from '../../model/api/queries.ts'
import { signedIn } from '../access/authenticate.ts'
import { decodeCursor, encodeCursor } from '../cursor.ts'
import { tellingFailures } from '../curation/told-failures.ts'
import type { GraphAccess } from '../graph-access.ts'
import { streamJob } from '../jobs/event-stream.ts'
import { tellingFullDisk } from '../jobs/job-folder.ts'
import type { JobQueue, Kept } from '../jobs/job-queue.ts'
import { receiveFiles } from '../jobs/receive-files.ts'
import { change, operation, parse } from '../operation.ts'
import type { Operation } from '../operation.ts'
import { ApiProblem } from '../problems/problem.ts'

/** Articles handed in over the API: a text, files or a page; how each job stands, its steps as they come, and its end. */
export function jobRoutes(access: GraphAccess, queue: JobQueue | null): Operation[] {
  /** How the job stands, as this server knows it or as the graph has it. */
  const find = async (id: string) => {
    const { job, cypher } = await access.read((reader) => readJob(reader, id))
    const found = queue?.current(id) ?? job
    if (found === null) throw new ApiProblem('not-found', `No job has the id ${id}.`)
    return { job: found, cypher }
  }
  const running = (): JobQueue => {
    if (queue === null) throw new ApiProblem('cannot-be-done', 'This server takes no articles in.')
    return queue
  }
  const ofFirstJob = { operation: 'submitJob', example: 0, property: ['job', 'id'] } as const
  return [
    {
      id: 'submitJob',
      method: 'post',
      path: '/api/jobs',
      summary:
        'Hand in an article: its text as JSON, the url of a page or a feed, or files as a form (fields collection, published)',
      params: NoQuery,
      query: NoQuery,
      body: JobRequest,
      bodyTypes: { 'multipart/form-data': JobForm },
      status: 202,
      role: 'write',
      answer: JobChanged,
      otherTypes: [],
      problems: ['cannot-be-done', 'disk-full'],
      examples: [
        {
          title: 'A text with what is known of it',
          body: {
            title: 'Ministers meet in Ostrava',
            text: 'Marko Ilves met Anu Tamm in Ostrava on Friday.',
            outlet: 'The Lanian Courier',
            publishedAt: '2025-08-22',
            collection: 'Border talks',
          },
        },
      ],
      respond: async (request, response) => {
        const job = await tellingFailures(() =>
          running().submit({
            by: signedIn(request).name,
            keep: (folder) =>
              request.is('multipart/form-data') === 'multipart/form-data'
                ? keepFiles(request, folder)
                : keepRequest(parse(JobRequest, request.body ?? {}, 'body'), folder),
          }),
        )
        response.status(202).location(`/api/jobs/${job.id}`).json({ job })
      },
    },
    operation({
      id: 'listJobs',
      path: '/api/jobs',
      summary: 'What was handed in and how it went, newest first',
      params: NoQuery,
      query: PagingQuery,
      answer: JobPage,
      kept: false,
      examples: [{ title: 'The last jobs', query: { limit: 10 } }],
      handle: async ({ limit, cursor }) => {
        const after = decodeCursor(cursor, JobRank)
        const { items, next, cypher, total } = await access.read((reader) =>
          listJobs(reader, { limit, after }),
        )
        return {
          items: items.map((job) => queue?.current(job.id) ?? job),
          total: { count: total, exact: true },
          next: encodeCursor(next),
          cypher,
        }
      },
    }),
    operation({
      id: 'readJob',
      path: '/api/jobs/:id',
      summary: 'How a job stands, with the ids of the articles that it loaded',
      params: IdParams,
      query: NoQuery,
      answer: JobAnswer,
      kept: false,
      examples: [{ title: 'The job of the first example', idFrom: ofFirstJob }],
      handle: ({ id }) => find(id),
    }),
    {
      id: 'followJob',
      method: 'get',
      path: '/api/jobs/:id/events',
      summary:
        'The steps of a job as server-sent events: job (how it stands), step (each with an id), end (how it ended)',
      params: IdParams,
      query: NoQuery,
      answer: null,
      otherTypes: ['text/event-stream'],
      kept: false,
      examples: [{ title: 'The steps of the first example', idFrom: ofFirstJob }],
      respond: async (request, response) => {
        const { id } = parse(IdParams, request.params, 'address')
        const feed = queue?.feed(id)
        const { job } = await find(id)
        await streamJob(request, response, { job, feed, now: async () => (await find(id)).job })
      },
    },
    change({
      id: 'cancelJob',
      path: '/api/jobs/:id/cancel',
      summary: 'Stop a job; what it has loaded stays',
      params: IdParams,
      body: NoQuery,
      answer: JobChanged,
      problems: ['cannot-be-done'],
      examples: [{ title: 'The job of the first example', idFrom: ofFirstJob, body: {} }],
      handle: async ({ params: { id } }): Promise<{ job: Job }> => ({ job: await running().cancel(id) }),
    }),
  ]
}

async function keepRequest(request: JobRequest, folder: string): Promise<Kept> {
  const { collection, url, newest, items, ...article } = request
  const { text } = article
  if (text === undefined)
    return {
      kind: 'url',
      name: url ?? '',
      inputs: [url ?? ''],
      collection,
      published: null,
      feed: { newest, items },
    }
  const file = 'article.json'
  await tellingFullDisk(() =>
    writeFile(join(folder, file), JSON.stringify({ ...article, url }), { mode: 0o600 }),
  )
  return { kind: 'text', name: nameOf(article.title ?? text), inputs: [file], collection, published: null }
}

async function keepFiles(request: Request, folder: string): Promise<Kept> {
  const { files, fields } = await receiveFiles(request, folder)
  const { collection, published = null } = parse(JobFields, fields, 'form')
  const [first] = files
  if (first === undefined) throw new ApiProblem('bad-request', 'There is no file in the form.')
  const name = files.length === 1 ? first : `${first} and ${files.length - 1} more`
  return { kind: 'files', name, inputs: files, collection, published }
}

/** The first words of a text that has no title. */
function nameOf(text: string): string {
  const line = text.replaceAll(/\s+/gu, ' ').trim()
  return line.length <= 100 ? line : `${line.slice(0, 99).trimEnd()}…`
}
