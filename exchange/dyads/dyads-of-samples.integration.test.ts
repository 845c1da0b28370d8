import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import type { Graph } from '../../cypher/connection.ts'
import { derive } from '../../ingest/derive/derive.ts'
import { extractArticle } from '../../ingest/extract.ts'
import { loadBatch } from '../../ingest/load/load-batch.ts'
import { readArticles } from '../../ingest/read/read-articles.ts'
import { publicationDay } from '../../model/article.ts'
import type { Extraction } from '../../model/extraction.ts'
import { openEmptyGraph } from '../../test/fixtures/graph.ts'
import { exportLines, loadOptions } from '../../test/fixtures/loading.ts'
import { recordedParses } from '../../test/recorded/parsed-text.ts'
import { memoryFolder } from '../folder/memory-folder.fixture.ts'
import { writeDyads } from './dyads-format.ts'

let graph: Graph
let lines: string[]

beforeAll(async () => {
  graph = await openEmptyGraph()
  const parsedText = recordedParses('samples')
  const folder = fileURLToPath(new URL('../../samples/articles/', import.meta.url))
  const extractions: Extraction[] = []
  for await (const outcome of readArticles([folder], { published: null })) {
    if (!outcome.ok) throw new Error(outcome.reason)
    const { article } = outcome
    extractions.push(
      extractArticle(article, await parsedText(article.text, publicationDay(article.publishedAt))),
    )
  }
  await loadBatch(graph, extractions, loadOptions)
  await derive(graph)
  lines = await exportLines(graph)
})
afterAll(() => graph.close())

/** Events and intensity by period, actor and recipient, as the table of the samples has them. */
async function table(): Promise<Record<string, [events: number, intensity: number]>> {
  const folder = memoryFolder()
  await writeDyads(
    {
      graph,
      scope: { kind: 'everything' },
      text: 'none',
      report: () => {},
      signal: new AbortController().signal,
    },
    folder,
    { dyads: 'day', of: 'countries', directed: true, fillZero: false, undated: 'drop' },
  )
  const [header = '', ...rows] = (folder.texts.get('dyads.csv') ?? '').trimEnd().split('\r\n')
  const names = header.split(',')
  const at = (row: string, name: string): string => row.split(',')[names.indexOf(name)] ?? ''
  return Object.fromEntries(
    rows.map((row) => [
      `${at(row, 'period')} ${at(row, 'actor_iso3')} ${at(row, 'recipient_iso3')}`,
      [Number(at(row, 'events')), Number(at(row, 'intensity_sum'))],
    ]),
  )
}

const Actor = z.object({ kind: z.literal('actor'), id: z.string(), country: z.string().optional() })
const Event = z.object({
  kind: z.literal('event'),
  status: z.string(),
  intensity: z.number(),
  dateFrom: z.string().optional(),
  datePrecision: z.string().optional(),
  participants: z.array(z.object({ actor: z.string(), role: z.enum(['actor', 'recipient']) })),
})

/** The same, counted without any of our code from the canonical export: each event, each actor, each recipient. */
function counted(): Record<string, [events: number, intensity: number]> {
  const parsed = lines.map((line): unknown => JSON.parse(line))
  const countries = new Map<string, string | undefined>()
  for (const line of parsed) {
    const actor = Actor.safeParse(line).data
    if (actor !== undefined) countries.set(actor.id, actor.country)
  }
  const sums: Record<string, [number, number]> = {}
  for (const line of parsed) {
    const event = Event.safeParse(line).data
    if (event === undefined || !['reported', 'disputed'].includes(event.status)) continue
    if (event.dateFrom === undefined || event.datePrecision !== 'day') continue
    const side = (role: string) =>
      new Set(
        event.participants
          .filter((one) => one.role === role)
          .flatMap((one) => countries.get(one.actor) ?? []),
      )
    const nobodyReceives = event.participants.every((one) => one.role === 'actor')
    for (const actor of side('actor'))
      for (const recipient of side(nobodyReceives ? 'actor' : 'recipient')) {
        if (actor === recipient) continue
        const [events, intensity] = (sums[`${event.dateFrom} ${actor} ${recipient}`] ??= [0, 0])
        sums[`${event.dateFrom} ${actor} ${recipient}`] = [events + 1, intensity + event.intensity]
      }
  }
  return sums
}

test('the table of the samples is the one counted event by event', async () => {
  const found = await table()
  expect(Object.keys(found).length).toBeGreaterThan(5)
  expect(found).toEqual(counted())
})

test('what the samples say of two days is in it', async () => {
  const found = await table()
  const of = (day: string, ...countries: string[]) =>
    Object.fromEntries(
      Object.entries(found).filter(
        ([key]) => key.startsWith(day) && countries.every((country) => key.includes(country)),
      ),
    )
  // Putin and Trump met in Alaska on 15 August 2025: one meeting of 2.5, in both directions.
  expect(of('2025-08-15', 'RUS', 'USA')).toEqual({
    '2025-08-15 RUS USA': [1, 2.5],
    '2025-08-15 USA RUS': [1, 2.5],
  })
  // No Kwang Chol threatened Seoul and Washington on 11 August over their drills: nobody threatened back.
  expect(Object.keys(of('2025-08-11', 'PRK')).toSorted()).toEqual([
    '2025-08-11 PRK KOR',
    '2025-08-11 PRK USA',
  ])
})
