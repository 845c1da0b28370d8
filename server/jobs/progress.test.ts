import { describe, expect, it } from 'vitest'
import type { Job, JobStep } from '../../model/api/jobs.ts'
import { queuedJob } from './job.fixture.ts'
import { begun, ended, progressed, readLine } from './progress.ts'

const at = '2026-01-02T03:05:00.000Z'
const loaded = (article: string): JobStep => ({ step: 'loaded', path: 'talks.jsonl:1', article, claims: 3 })
const known = (article: string): JobStep => ({ step: 'known', path: 'talks.jsonl:1', article })
const refused: JobStep = { step: 'refused', path: 'talks.jsonl:2', reason: 'It is empty.' }
const after = (job: Job, ...steps: JobStep[]): Job => steps.reduce(progressed, job)

it.each([
  [
    '{"step":"loaded","path":"a.txt","article":"x","claims":2,"parseMs":1.5}',
    { step: 'loaded', path: 'a.txt', article: 'x', claims: 2 },
  ],
  ['{"step":"derived","report":{"actors":2}}', { step: 'derived' }],
  ['{"step":"start","engine":"neo4j"}', null],
  ['{"step":"loaded"', null],
  ['', null],
  [' CoreNLP does not answer.', 'CoreNLP does not answer.'],
])('reads the line %j', (line, told) => {
  expect(readLine(line)).toEqual(told)
})

it('counts what happens and names articles and refusals', () => {
  expect(
    after(begun(queuedJob, at), loaded('x'), known('y'), refused, loaded('z'), { step: 'derived' }),
  ).toEqual({
    ...queuedJob,
    state: 'running',
    startedAt: at,
    counts: { loaded: 2, known: 1, refused: 1, claims: 6 },
    articles: ['x', 'z'],
    refusals: [{ path: 'talks.jsonl:2', reason: 'It is empty.', article: null }],
  })
})

it('names so many articles and refusals and counts all', () => {
  const many = Array.from({ length: 1100 }, (_, index) => [loaded(String(index)), refused]).flat()
  const { counts, articles, refusals } = after(queuedJob, ...many)
  expect([counts, articles.length, refusals.length]).toEqual([
    { loaded: 1100, known: 0, refused: 1100, claims: 3300 },
    1000,
    50,
  ])
})

it('counts nothing twice when it is taken up again', () => {
  const before = after(begun(queuedJob, at), loaded('x'), known('y'), refused)
  const again = after(begun(before, '2026-01-02T04:00:00.000Z'), known('x'), known('y'), refused, loaded('z'))
  expect(again).toEqual({
    ...before,
    counts: { loaded: 2, known: 1, refused: 1, claims: 6 },
    articles: ['x', 'z'],
  })
})

describe('a job ends', () => {
  const some = after(begun(queuedJob, at), loaded('x'), refused)
  const none = after(begun(queuedJob, at), refused)

  it.each<[string, Job, Parameters<typeof ended>[1], Partial<Job>]>([
    ['done', some, { code: 0, killedBy: null, sentence: null }, { state: 'done', error: null }],
    [
      'done with something left out',
      some,
      { code: 3, killedBy: null, sentence: 'x' },
      { state: 'done', error: null },
    ],
    [
      'failed where nothing could be read',
      none,
      { code: 3, killedBy: null, sentence: 'x' },
      { state: 'failed', error: 'It is empty.' },
    ],
    [
      'failed with its sentence',
      some,
      { code: 4, killedBy: null, sentence: 'CoreNLP does not answer.' },
      { state: 'failed', error: 'CoreNLP does not answer.' },
    ],
    [
      'failed without a word',
      some,
      { code: 1, killedBy: null, sentence: null },
      { state: 'failed', error: 'The work ended without saying why; the log files of the server may.' },
    ],
    [
      'killed',
      some,
      { code: null, killedBy: 'SIGKILL', sentence: null },
      { state: 'failed', error: 'The work was ended from outside (SIGKILL).' },
    ],
    [
      'stopped from outside',
      some,
      { code: 130, killedBy: null, sentence: 'Stopped.' },
      { state: 'failed', error: 'The work was stopped from outside.' },
    ],
  ])('%s', (_, job, end, expected) => {
    expect(ended(job, end, at)).toEqual({ ...job, endedAt: at, ...expected })
  })
})
