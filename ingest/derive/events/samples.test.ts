import { fileURLToPath } from 'node:url'
import { beforeAll, expect, test } from 'vitest'
import type { ReportingClaim } from '../../../cypher/derive/events.ts'
import { publicationDay } from '../../../model/article.ts'
import type { Extraction } from '../../../model/extraction.ts'
import { reportingClaims } from '../../../test/fixtures/reporting-claims.ts'
import { recordedParses } from '../../../test/recorded/parsed-text.ts'
import { extractArticle } from '../../extract.ts'
import { readArticles } from '../../read/read-articles.ts'
import { buildEvent } from './build-event.ts'
import { eventsOfBlocks } from './events-of-blocks.ts'

const folder = fileURLToPath(new URL('../../../samples/articles/', import.meta.url))
const parsedText = recordedParses('samples')
const claims: ReportingClaim[] = []

beforeAll(async () => {
  const extractions: Extraction[] = []
  for await (const outcome of readArticles([folder], { published: null })) {
    if (!outcome.ok) throw new Error(outcome.reason)
    const { article } = outcome
    extractions.push(
      extractArticle(article, await parsedText(article.text, publicationDay(article.publishedAt))),
    )
  }
  claims.push(...reportingClaims(extractions))
})

const events = () => eventsOfBlocks([...new Set(claims.map(({ block }) => block))], claims)
const nameOf = ([first, ...others]: readonly ReportingClaim[]) =>
  first === undefined ? '' : buildEvent([first, ...others], new Map()).properties['name']

test('the phone call of 12 August is one event with all its reports', () => {
  const calls = claims.filter(
    ({ mode, dateFrom }) => mode === 'phone' && dateFrom?.startsWith('2025-08') !== false,
  )
  const [event, ...others] = events().filter((cluster) =>
    cluster.claims.some(({ id }) => calls.some((call) => call.id === id)),
  )
  expect(others).toEqual([])
  const reports = event?.claims.map(({ claim }) => claim) ?? []
  expect(nameOf(reports)).toBe('Kim Jong-un – Vladimir Putin: phone call, 12 Aug 2025')
  expect(calls.length).toBeGreaterThan(8)
  expect(new Set(reports.map(({ article }) => article)).size).toBeGreaterThan(10)
})

test('the meeting in Alaska three days later is another', () => {
  const names = events().map((cluster) => nameOf(cluster.claims.map(({ claim }) => claim)))
  expect(names.filter((name) => name === 'Donald Trump – Vladimir Putin: meeting, 15 Aug 2025').length).toBe(
    1,
  )
})
