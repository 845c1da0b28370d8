import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino } from 'pino'
import request from 'supertest'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Graph } from '../../cypher/connection.ts'
import { createJob, updateJob } from '../../cypher/jobs/jobs.ts'
import { readableKinds } from '../../ingest/index.ts'
import { Job, JobAnswer, JobChanged, JobPage } from '../../model/api/jobs.ts'
import type { JobStep } from '../../model/api/jobs.ts'
import { emptyGraph, openEmptyGraph } from '../../test/fixtures/graph.ts'
import { createApp } from '../index.ts'
import { queuedJob } from '../jobs/job.fixture.ts'
import { mostWaiting, openJobQueue } from '../jobs/job-queue.ts'
import type { JobQueue } from '../jobs/job-queue.ts'
import type { IngestEnd, IngestWork } from '../jobs/run-ingest.ts'

/** What `dramatis ingest` was asked to do, and how the test lets it end. */
type Run = IngestWork & { end: (end: Partial<IngestEnd>) => void }

let graph: Graph
let folder: string
let runs: Run[]
let queue: JobQueue
let app: ReturnType<typeof createApp>

beforeAll(async () => {
  graph = await openEmptyGraph()
})
afterAll(() => graph.close())

beforeEach(async () => {
  await emptyGraph(graph)
  folder = await mkdtemp(join(tmpdir(), 'dramatis-jobs-'))
  await open()
})
afterEach(async () => {
  await stop()
  await rm(folder, { recursive: true, force: true })
})

/** A server over the folder, as after a start. */
async function open(): Promise<void> {
  runs = []
  const log = pino({ level: 'silent' })
  queue = openJobQueue({
    graph,
    folder,
    log,
    runIngest: (work) =>
      new Promise((done) => {
        const end = (given: Partial<IngestEnd>): void => done({ code: 0, killedBy: null, ...given })
        // As a process does that is told to stop.
        work.signal.addEventListener('abort', () => end({ code: 130 }))
        runs.push({ ...work, end })
      }),
  })
  app = createApp({
    graph,
    settings: { HOST: '127.0.0.1', DRAMATIS_TOKENS: undefined },
    log,
    clientFolder: null,
    console: { off: 'Not here.' },
    jobs: queue,
  })
  await queue.start()
}

const stop = (): Promise<void> => queue.stop()

/** The process that works on the next job, once it runs. */
async function started(number: number): Promise<Run> {
  await expect.poll(() => runs.length).toBeGreaterThan(number)
  const run = runs[number]
  if (run === undefined) throw new Error('no run')
  return run
}

const tell = (run: Run, step: JobStep): void => run.onLine(JSON.stringify(step))
const loaded = (article: string): JobStep => ({ step: 'loaded', path: 'article.json', article, claims: 2 })

async function post(body: object): Promise<Job> {
  const answer = await request(app).post('/api/jobs').send(body)
  expect([answer.status, answer.body.detail]).toEqual([202, undefined])
  const { job } = JobChanged.parse(answer.body)
  expect(answer.headers['location']).toBe(`/api/jobs/${job.id}`)
  return job
}

async function read(id: string): Promise<Job> {
  return JobAnswer.parse((await request(app).get(`/api/jobs/${id}`)).body).job
}

async function ended(id: string): Promise<Job> {
  await expect.poll(async () => (await read(id)).endedAt, { timeout: 20_000 }).not.toBeNull()
  return read(id)
}

const cancel = (id: string) => request(app).post(`/api/jobs/${id}/cancel`).send({})
const form = () => request(app).post('/api/jobs')

const text = 'Marko Ilves met Anu Tamm in Ostrava on Friday.'

describe('a job', () => {
  it('keeps a text, is worked on, and tells which articles it loaded', async () => {
    const job = await post({
      text,
      title: 'Ministers meet',
      publishedAt: '2025-08-22',
      collection: ' Border talks',
    })
    expect(job).toEqual({
      ...queuedJob,
      id: job.id,
      kind: 'text',
      name: 'Ministers meet',
      by: 'owner',
      createdAt: job.createdAt,
    })
    const run = await started(0)
    expect(run).toMatchObject({ inputs: ['article.json'], collection: 'Border talks', published: null })
    const file = join(run.folder, 'article.json')
    expect(JSON.parse(await readFile(file, 'utf8'))).toEqual({
      text,
      title: 'Ministers meet',
      publishedAt: '2025-08-22',
    })
    expect((await stat(file)).mode & 0o777).toBe(0o600)
    tell(run, loaded('x'))
    expect(await read(job.id)).toMatchObject({
      state: 'running',
      counts: { loaded: 1, claims: 2 },
      articles: ['x'],
    })
    run.end({})
    const done = await ended(job.id)
    expect(done).toMatchObject({ state: 'done', articles: ['x'], error: null })
    expect(await readdir(folder)).toEqual([])
  })

  it('keeps files under safe names, with what the form says', async () => {
    const answer = await request(app)
      .post('/api/jobs')
      .field('collection', 'Border talks')
      .field('published', '2025-08-22')
      .attach('file', Buffer.from(text), '../talks.txt')
      .attach('file', Buffer.from('{}'), 'talks.jsonl')
    const { job } = JobChanged.parse(answer.body)
    expect(job).toMatchObject({ kind: 'files', name: 'talks.txt and 1 more' })
    const run = await started(0)
    expect(run).toMatchObject({ inputs: ['talks.txt', 'talks.jsonl'], published: '2025-08-22' })
    expect(await readFile(join(run.folder, 'talks.txt'), 'utf8')).toBe(text)
  })

  it('takes the address of a page, and fails with the reason when nothing of it can be read', async () => {
    const job = await post({ url: 'https://example.org/talks' })
    const run = await started(0)
    expect(run.inputs).toEqual(['https://example.org/talks'])
    const reason = 'The page holds no article text.'
    tell(run, { step: 'refused', path: 'https://example.org/talks', reason })
    run.end({ code: 3 })
    expect(await ended(job.id)).toMatchObject({
      kind: 'url',
      name: 'https://example.org/talks',
      collection: { id: 'articles', name: 'articles' },
      state: 'failed',
      error: reason,
      refusals: [{ path: 'https://example.org/talks', reason, article: null }],
    })
  })

  it('says what the work said when it failed, and the next goes on', async () => {
    const job = await post({ text })
    const next = await post({ text: `${text} They agreed.` })
    const run = await started(0)
    run.onLine('CoreNLP does not answer.')
    run.end({ code: 4 })
    expect(await ended(job.id)).toMatchObject({ state: 'failed', error: 'CoreNLP does not answer.' })
    ;(await started(1)).end({ killedBy: 'SIGKILL', code: null })
    expect(await ended(next.id)).toMatchObject({
      state: 'failed',
      error: 'The work was ended from outside (SIGKILL).',
    })
  })

  it('is listed, newest first, page by page', async () => {
    const ids: string[] = []
    for (const name of ['one', 'two', 'three']) ids.unshift((await post({ text, title: name })).id)
    const first = JobPage.parse((await request(app).get('/api/jobs?limit=2')).body)
    const second = JobPage.parse((await request(app).get(`/api/jobs?limit=2&cursor=${first.next}`)).body)
    expect([first, second].flatMap(({ items }) => items.map(({ id }) => id))).toEqual(ids)
    expect([first.total, second.next]).toEqual([{ count: 3, exact: true }, null])
  })
})

describe('a job is cancelled', () => {
  it('while it runs: what was loaded stays, and the next goes on', async () => {
    const job = await post({ text })
    const next = await post({ text })
    tell(await started(0), loaded('x'))
    expect(JobChanged.parse((await cancel(job.id)).body).job).toMatchObject({
      state: 'running',
      cancelling: true,
    })
    expect(await ended(job.id)).toMatchObject({ state: 'cancelled', counts: { loaded: 1 }, articles: ['x'] })
    ;(await started(1)).end({})
    await ended(next.id)
  })

  it('while it waits', async () => {
    await post({ text })
    const waiting = await post({ text })
    expect(JobChanged.parse((await cancel(waiting.id)).body).job.state).toBe('cancelled')
    const again = await cancel(waiting.id)
    expect([again.status, again.body.detail]).toEqual([422, 'The job has ended already.'])
    ;(await started(0)).end({})
    expect((await cancel('nobody')).status).toBe(404)
  })

  it('while its turn comes: it is not begun', async () => {
    const before = await post({ text })
    const waiting = await post({ text })
    const held = Promise.withResolvers<void>()
    const released = Promise.withResolvers<void>()
    const holding = graph.write(async (writer) => {
      await updateJob(writer, waiting)
      held.resolve()
      await released.promise
    })
    await held.promise
    const answer = cancel(waiting.id).then(({ body }) => JobChanged.parse(body).job.state)
    await expect.poll(() => queue.current(waiting.id)?.state).toBe('cancelled')
    ;(await started(0)).end({})
    await expect.poll(() => queue.current(before.id)).toBeUndefined()
    released.resolve()
    await holding
    expect(await answer).toBe('cancelled')
    const next = await post({ text })
    expect((await started(1)).folder).toContain(next.id)
    expect((await read(waiting.id)).state).toBe('cancelled')
  })
})

describe('a restart', () => {
  it('takes up what waits and what ran, without counting twice', async () => {
    const job = await post({ text })
    const waiting = await post({ text, title: 'Waiting' })
    tell(await started(0), loaded('x'))
    await stop()
    await open()
    const run = await started(0)
    expect(await read(job.id)).toMatchObject({ state: 'running', articles: ['x'] })
    tell(run, { step: 'known', path: 'article.json', article: 'x' })
    run.end({})
    expect(await ended(job.id)).toMatchObject({
      state: 'done',
      counts: { loaded: 1, known: 0 },
      articles: ['x'],
    })
    ;(await started(1)).end({})
    expect((await ended(waiting.id)).name).toBe('Waiting')
  })

  it('leaves jobs of other servers alone, and removes what was never handed in wholly', async () => {
    await stop()
    await graph.write((writer) => createJob(writer, queuedJob))
    await queue.submit({ by: 'ana', keep: () => Promise.reject(new Error('cut off')) }).catch(() => undefined)
    await open()
    expect([runs, await readdir(folder), (await read('j1')).state]).toEqual([[], [], 'queued'])
  })
})

describe('what is refused', () => {
  it.each<[string, object, number, string]>([
    ['nothing', {}, 400, 'Wrong parameters: text.'],
    ['an empty text', { text: ' \n' }, 400, 'Wrong parameters: text.'],
    ['a title for a page', { url: 'https://example.org', title: 'x' }, 400, 'Wrong parameters: title.'],
    ['no web address', { url: 'file:///etc/passwd' }, 400, 'Wrong parameters: url.'],
    ['a day that is none', { text, publishedAt: 'yesterday' }, 400, 'Wrong parameters: publishedAt.'],
    [
      'the collection of the samples',
      { text, collection: 'Samples' },
      422,
      'The collection "samples" is that of the invented reports: choose another.',
    ],
  ])('%s', async (_, body, status, detail) => {
    const answer = await request(app).post('/api/jobs').send(body)
    expect([answer.status, answer.body.detail]).toEqual([status, detail])
    expect([await readdir(folder), runs]).toEqual([[], []])
  })

  it('a request without a body', async () => {
    const answer = await form()
    expect([answer.status, answer.body.detail]).toEqual([400, 'Wrong parameters: text.'])
  })

  it('files that are no articles, too large, or too many', async () => {
    const large = Buffer.alloc(50_000_001, 'x')
    const answers = [
      await form().attach('file', Buffer.from('%PDF'), 'paper.odt'),
      await form().attach('file', large, 'large.txt'),
      await Array.from({ length: 21 }).reduce(
        (sent: request.Test) => sent.attach('file', Buffer.from(text), 'a.txt'),
        form(),
      ),
      await form().field('collection', 'x'),
      await form().field('colection', 'x').attach('file', Buffer.from(text), 'a.txt'),
      await form().set('Content-Type', 'multipart/form-data').send('x'),
    ]
    expect(answers.map(({ status, body }) => [status, body.detail])).toEqual([
      [400, `"paper.odt" is of no kind that is read: ${readableKinds} are.`],
      [413, '"large.txt" is larger than 50000000 bytes.'],
      [413, 'No more than 20 files at once, please.'],
      [400, 'There is no file in the form.'],
      [400, 'Wrong parameters: colection.'],
      [400, 'The form is malformed.'],
    ])
    expect([await readdir(folder), runs]).toEqual([[], []])
  })

  it('more jobs than may wait', async () => {
    for (let number = 0; number <= mostWaiting; number += 1) await post({ text })
    const answer = await request(app).post('/api/jobs').send({ text })
    expect([answer.status, answer.headers['retry-after'], answer.body.detail]).toEqual([
      429,
      '60',
      '100 jobs wait already; hand it in later.',
    ])
  })
})

/** "step x id: …" and "end done 2" (how it stands, and how many are loaded). */
function shortened(event: string): string {
  const name = /^event: (\w+)$/mu.exec(event)?.[1] ?? ''
  const data: unknown = JSON.parse(/^data: (.*)$/mu.exec(event)?.[1] ?? '{}')
  const job = Job.safeParse(data)
  if (job.success) return `${name} ${job.data.state} ${job.data.counts.loaded}`
  return `${name} ${JSON.stringify(data).match(/"article":"(\w+)"/u)?.[1] ?? ''} ${/^id: .*$/mu.exec(event)?.[0]}`
}

describe('the steps of a job', () => {
  let server: Server
  let address: string

  beforeEach(async () => {
    server = createServer(app)
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
    const bound = server.address()
    address = `http://127.0.0.1:${bound === null || typeof bound === 'string' ? '' : bound.port}`
  })
  afterEach(() => {
    server.close()
    server.closeAllConnections()
  })

  /** Follows a job; `lines` are the events so far, `all` comes with the end of the stream. */
  async function follow(
    id: string,
    last?: string,
  ): Promise<{ status: number; lines: string[]; all: Promise<void> }> {
    const headers = new Headers(last === undefined ? {} : { 'Last-Event-ID': last })
    const answer = await fetch(`${address}/api/jobs/${id}/events`, { headers })
    const lines: string[] = []
    const collect = async (): Promise<void> => {
      let rest = ''
      for await (const part of answer.body ?? []) {
        const events = `${rest}${Buffer.from(part).toString('utf8')}`.split('\n\n')
        rest = events.pop() ?? ''
        lines.push(...events.map(shortened))
      }
    }
    return { status: answer.status, lines, all: collect() }
  }

  it('come as they happen, to late and returning readers too, and end', async () => {
    const { id } = await post({ text })
    const early = await follow(id)
    const run = await started(0)
    tell(run, loaded('x'))
    await expect.poll(() => early.lines.length).toBe(2)
    const seen = early.lines[1]?.match(/id: (?<id>.*)$/u)?.groups?.['id'] ?? ''
    tell(run, loaded('y'))
    await expect.poll(() => early.lines.length).toBe(3)
    const late = await follow(id)
    const returning = await follow(id, seen)
    run.end({})
    await Promise.all([early.all, late.all, returning.all])
    const second = seen.replace(/1$/u, '2')
    expect(early.lines.slice(1)).toEqual([`step x id: ${seen}`, `step y id: ${second}`, 'end done 2'])
    expect(late.lines).toEqual(['job running 2', 'end done 2'])
    expect(returning.lines).toEqual(['job running 2', `step y id: ${second}`, 'end done 2'])

    const after = await follow(id)
    await after.all
    expect(after.lines).toEqual(['job done 2', 'end done 2'])
    expect((await follow(id, 'end')).status).toBe(204)
    expect((await follow('nobody')).status).toBe(404)
  })

  it('break off when the server stops, without an end', async () => {
    const { id } = await post({ text })
    await started(0)
    const reader = await follow(id)
    await stop()
    await reader.all
    expect(reader.lines).toEqual(['job running 0'])
  })
})
