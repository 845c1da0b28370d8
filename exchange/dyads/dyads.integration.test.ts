import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Graph } from '../../cypher/connection.ts'
import { derive } from '../../ingest/derive/derive.ts'
import { loadBatch } from '../../ingest/load/load-batch.ts'
import { anArticle } from '../../test/fixtures/extraction.ts'
import { openEmptyGraph } from '../../test/fixtures/graph.ts'
import { loadOptions } from '../../test/fixtures/loading.ts'
import { memoryFolder } from '../folder/memory-folder.fixture.ts'
import { writeDyads } from './dyads-format.ts'
import type { DyadOptions } from './dyads-format.ts'

let graph: Graph
const { signal } = new AbortController()

/**
 * What happens in it, and where it counts:
 *
 * | what                                    | date           | told by          | counts                        |
 * | --------------------------------------- | -------------- | ---------------- | ----------------------------- |
 * | Tamm (EST) and Ozols (LVA) meet         | 12 Feb 2025    | Post, Times      | CONSULT 2.5, EST–LVA, both    |
 * | Estonia accuses Latvia, Latvia denies   | 14 Feb 2025    | Post, Times      | ACCUSE −3, EST→LVA, disputed  |
 * | Latvia expels Estonian diplomats        | 3 Apr 2025     | Times            | SANCTION −6, LVA→EST          |
 * | Latvia aids Estonia                     | unknown        | Post of 2 May    | AID 10, LVA→EST, undated      |
 * | Estonia helps Finland                   | in 2025        | Post             | AID 10, too wide for a month  |
 * | Estonia will visit Latvia               | 1 June 2025    | Post             | announced: nowhere            |
 * | Finland did not threaten Latvia         | 15 Feb 2025    | Post             | denied: nowhere               |
 * | Tamm and Kask, both of Estonia, meet    | 16 Feb 2025    | Post             | within one country            |
 * | Rand, of nobody knows where, meets Kask | 17 Feb 2025    | Post             | without a country             |
 * | Kask resigns                            | 18 Feb 2025    | Post             | alone                         |
 */
beforeAll(async () => {
  graph = await openEmptyGraph()
  const news = [
    anArticle({ outlet: 'Lanian Post', url: 'https://post.example/1', publishedAt: '2025-02-20' })
      .country('Estonia', 'EST')
      .country('Latvia', 'LVA')
      .country('Finland', 'FIN')
      .about('Anu Tamm', { country: 'EST', sectors: ['GOV'] })
      .about('Janis Ozols', { country: 'LVA', sectors: ['LEG'] })
      .about('Piret Kask', { country: 'EST', sectors: ['MIL'] })
      .about('Toomas Rand')
      .says('Anu Tamm met Janis Ozols on 12 February.')
      .claims('CONSULT', 'met', { actors: ['Anu Tamm', 'Janis Ozols'], on: '2025-02-12' })
      .says('Estonia accused Latvia of spying.')
      .claims('ACCUSE', 'accused', { actors: ['Estonia'], recipients: ['Latvia'], on: '2025-02-14' })
      .says('Estonia helped Finland in 2025.')
      .claims('AID', 'helped', {
        actors: ['Estonia'],
        recipients: ['Finland'],
        on: ['2025-01-01', '2025-12-31'],
      })
      .says('Estonia will visit Latvia on 1 June.')
      .claims('CONSULT', 'visit', {
        mode: 'visit',
        actors: ['Estonia'],
        recipients: ['Latvia'],
        modality: 'future',
        on: '2025-06-01',
      })
      .says('Finland did not threaten Latvia.')
      .claims('THREATEN', 'threaten', {
        actors: ['Finland'],
        recipients: ['Latvia'],
        polarity: 'negated',
        on: '2025-02-15',
      })
      .says('Anu Tamm saw Piret Kask.')
      .claims('CONSULT', 'saw', { actors: ['Anu Tamm', 'Piret Kask'], on: '2025-02-16' })
      .says('Toomas Rand visited Piret Kask.')
      .claims('CONSULT', 'visited', { actors: ['Toomas Rand', 'Piret Kask'], on: '2025-02-17' })
      .says('Piret Kask resigned.')
      .claims('RETREAT', 'resigned', { mode: 'resign', actors: ['Piret Kask'], on: '2025-02-18' })
      .build(),
    anArticle({ outlet: 'Vostrian Times', url: 'https://times.example/1', publishedAt: '2025-04-04' })
      .country('Estonia', 'EST')
      .country('Latvia', 'LVA')
      .about('Anu Tamm', { country: 'EST', sectors: ['GOV'] })
      .about('Janis Ozols', { country: 'LVA', sectors: ['LEG'] })
      .says('Latvia sent home diplomats of Estonia on 3 April.')
      .claims('SANCTION', 'sent home', {
        actors: ['Latvia'],
        recipients: ['Estonia'],
        on: '2025-04-03',
      })
      .says('Janis Ozols had met Anu Tamm in February.')
      .claims('CONSULT', 'met', { actors: ['Janis Ozols', 'Anu Tamm'], on: '2025-02-12' })
      .says('Latvia denied that Estonia had accused it.')
      .claims('ACCUSE', 'accused', {
        actors: ['Estonia'],
        recipients: ['Latvia'],
        polarity: 'negated',
        on: '2025-02-14',
      })
      .build(),
    anArticle({ outlet: 'Lanian Post', url: 'https://post.example/2', publishedAt: '2025-05-02' })
      .country('Estonia', 'EST')
      .country('Latvia', 'LVA')
      .says('Latvia gave Estonia aid.')
      .claims('AID', 'aid', { actors: ['Latvia'], recipients: ['Estonia'] })
      .build(),
  ]
  await loadBatch(graph, news, loadOptions)
  await derive(graph)
})
afterAll(() => graph.close())

async function dyadTable(given: Partial<DyadOptions>): Promise<{ rows: Row[]; notes: readonly string[] }> {
  const folder = memoryFolder()
  const source = {
    graph,
    scope: { kind: 'everything' },
    text: 'quotes',
    report: () => {},
    signal,
  } as const
  const notes = await writeDyads(source, folder, {
    dyads: 'month',
    of: 'countries',
    directed: false,
    fillZero: false,
    undated: 'drop',
    ...given,
  })
  return { rows: rowsOf(folder.texts.get('dyads.csv') ?? ''), notes }
}

type Row = Record<string, string>

/** The rows by column name, without the counts that are 0 and what is empty. */
function rowsOf(text: string): Row[] {
  const [header = '', ...lines] = text.trimEnd().split('\r\n')
  const names = header.split(',')
  return lines.map((line) =>
    Object.fromEntries(
      line
        .split(',')
        .map((cell, index): [string, string] => [names[index] ?? '', cell])
        .filter(([, cell]) => cell !== '' && cell !== '0'),
    ),
  )
}

const february = { period: '2025-02', period_start: '2025-02-01', period_end: '2025-02-28' }
const april = { period: '2025-04', period_start: '2025-04-01', period_end: '2025-04-30' }
const estonia = (side: string, sectors: string | null) => sideOf(side, 'Estonia', 'EST', '366', sectors)
const latvia = (side: string, sectors: string | null) => sideOf(side, 'Latvia', 'LVA', '367', sectors)

function sideOf(side: string, name: string, iso3: string, number: string, sectors: string | null): Row {
  return {
    [`${side}_name`]: name,
    [`${side}_iso3`]: iso3,
    [`${side}_cow`]: number,
    [`${side}_gw`]: number,
    ...(sectors === null ? {} : { [`${side}_sectors`]: sectors }),
  }
}

test('pairs of countries by month are those counted by hand', async () => {
  const { rows, notes } = await dyadTable({})
  expect(rows).toEqual([
    {
      ...february,
      ...estonia('a', 'GOV'),
      ...latvia('b', 'GOV;LEG'),
      events: '2',
      symmetric: '1',
      disputed: '1',
      verbal_cooperation: '1',
      verbal_conflict: '1',
      consult: '1',
      accuse: '1',
      intensity_sum: '-0.5',
      intensity_mean: '-0.25',
      claims: '4',
      articles: '4',
      independent: '4',
    },
    {
      ...april,
      ...estonia('a', 'GOV'),
      ...latvia('b', 'GOV'),
      events: '1',
      material_conflict: '1',
      sanction: '1',
      intensity_sum: '-6',
      intensity_mean: '-6',
      claims: '1',
      articles: '1',
      independent: '1',
    },
  ])
  expect(notes).toEqual([
    'dyads.csv: rows 2; events 3.',
    'Left out: announced events 1; denied events 1; events whose date lies in no single month 1; ' +
      'events with fewer than two participants 1; events within one country 1; ' +
      'events without a country on both sides 1; events without a date 1.',
  ])
})

test('directed, the meeting counts in both directions and is marked', async () => {
  const { rows } = await dyadTable({ directed: true })
  expect(rows).toEqual([
    {
      ...february,
      ...estonia('actor', 'GOV'),
      ...latvia('recipient', 'GOV;LEG'),
      events: '2',
      symmetric: '1',
      disputed: '1',
      verbal_cooperation: '1',
      verbal_conflict: '1',
      consult: '1',
      accuse: '1',
      intensity_sum: '-0.5',
      intensity_mean: '-0.25',
      claims: '4',
      articles: '4',
      independent: '4',
    },
    {
      ...february,
      ...latvia('actor', 'LEG'),
      ...estonia('recipient', 'GOV'),
      events: '1',
      symmetric: '1',
      verbal_cooperation: '1',
      consult: '1',
      intensity_sum: '2.5',
      intensity_mean: '2.5',
      claims: '2',
      articles: '2',
      independent: '2',
    },
    {
      ...april,
      ...latvia('actor', 'GOV'),
      ...estonia('recipient', 'GOV'),
      events: '1',
      material_conflict: '1',
      sanction: '1',
      intensity_sum: '-6',
      intensity_mean: '-6',
      claims: '1',
      articles: '1',
      independent: '1',
    },
  ])
})

test('without gaps, every month of the table has a row; what is undated counts when it was published', async () => {
  const { rows, notes } = await dyadTable({ fillZero: true, undated: 'publication' })
  expect(rows.map(({ period, events, intensity_sum: sum }) => [period, events, sum])).toEqual([
    ['2025-02', '2', '-0.5'],
    ['2025-03', undefined, undefined],
    ['2025-04', '1', '-6'],
    ['2025-05', '1', '10'],
  ])
  expect(notes.slice(0, 2)).toEqual([
    'dyads.csv: rows 4; events 4.',
    'Events without a date of their own, counted when they were first published: 1.',
  ])
})

test('more zeros than anybody can use are refused with their number', async () => {
  const source = { graph, scope: { kind: 'everything' }, text: 'quotes', report: () => {}, signal } as const
  const options = { dyads: 'day', of: 'countries', directed: true, fillZero: true, undated: 'drop' } as const
  await expect(writeDyads(source, memoryFolder(), options, 100)).rejects.toThrow(
    'With --fill-zero the table would have 102 rows (2 dyads in 51 days), more than the 100 that are written: take a longer period, --of countries, a --collection, or leave --fill-zero out.',
  )
})

test('between actors, those of one country are dyads too, and a year takes wider dates', async () => {
  const { rows } = await dyadTable({ of: 'actors', dyads: 'year' })
  expect(rows.map((row) => [row['a_id'], row['b_id'], row['events'], row['intensity_sum']])).toEqual([
    ['country:EST', 'country:FIN', '1', '10'],
    ['country:EST', 'country:LVA', '2', '-9'],
    ['person:anu-tamm', 'person:janis-ozols', '1', '2.5'],
    ['person:anu-tamm', 'person:piret-kask', '1', '2.5'],
    ['person:piret-kask', 'person:toomas-rand', '1', '2.5'],
  ])
})
