import { expect, test } from 'vitest'
import { anActor, anEvent, aReport, oslo } from '../rows/rows.fixture.ts'
import { ploverRecord } from './plover-record.ts'

const tamm = anActor('person:anu-tamm', 'Anu Tamm', { country: 'EST', sectors: ['GOV'], wikidata: 'Q1' })
const union = anActor('org:port-union', 'Port Union', { type: 'organization', sectors: ['NGO', 'LAB'] })

const arrest = anEvent('a', 'COERCE', {
  mode: 'arrest',
  contexts: ['legal', 'repression'],
  dateFrom: '2025-08-01',
  dateTo: '2025-08-31',
  datePrecision: 'month',
  place: oslo,
  claimCount: 2,
  articleCount: 2,
  independentCount: 1,
  participants: [
    { role: 'actor', claimCount: 2, actor: tamm },
    { role: 'recipient', claimCount: 1, actor: union },
  ],
})
const first = aReport('Chancellor Tamm had 20 of the Port Union arrested.', {
  claim: { arrestedLow: 20, arrestedHigh: 20 },
  parties: [
    { actor: 'person:anu-tamm', country: 'EST', sector: 'ELI', title: 'Chancellor', text: 'Chancellor Tamm' },
    { actor: 'org:port-union', country: null, sector: null, title: null, text: 'the Port Union' },
  ],
})
const second = aReport('Thirty are said to be held.', {
  claim: { id: 'claim2', hedge: 'reportedly', arrestedLow: 30, arrestedHigh: 39 },
  article: { id: 'art2', title: null, url: null, outlet: 'Vostrian Times', publishedAt: '2025-09-01' },
})

test('an event is a PLOVER record', () => {
  expect(ploverRecord({ event: arrest, reports: [first, second] }, null)).toEqual({
    id: 'event:a',
    date: '2025-08-01',
    enddate: '2025-08-31',
    actor: [
      {
        code: 'EST',
        sector: ['ELI'],
        actor_text: 'Chancellor Tamm',
        identifier_id: 'Q1',
        identifier_text: 'Anu Tamm',
        office: 'Chancellor',
        id: 'person:anu-tamm',
      },
    ],
    recipient: [
      {
        code: 'NGO',
        sector: ['NGO', 'LAB'],
        actor_text: 'the Port Union',
        identifier_text: 'Port Union',
        id: 'org:port-union',
      },
    ],
    event: ['COERCE'],
    mode: ['arrest'],
    context: ['legal', 'repression'],
    quad: 4,
    scale: -7,
    event_loc: {
      name: 'Oslo',
      latitude: 59.91,
      longitude: 10.75,
      'country code': 'NO',
      cc3: 'NOR',
      resolution: 4,
    },
    event_text: ['Chancellor Tamm had 20 of the Port Union arrested.', 'Thirty are said to be held.'],
    size: { arrested: 20, arrested_low: 20, arrested_high: 39 },
    text_info: { sequence: 3, start: 100, end: 140 },
    cite_info: {
      citation: 'art',
      url: 'https://post.example/1',
      title: 'Tamm meets Kask',
      language: 'en',
      publication: 'Lanian Post',
      date: '2025-08-20',
      coder: 'Dramatis rules',
      codebook: 'plover-2.0',
      version: '1',
    },
    status: 'reported',
    date_precision: 'month',
    claims: 2,
    articles: 2,
    independent: 1,
    reports: [
      {
        claim: 'claim',
        text: 'Chancellor Tamm had 20 of the Port Union arrested.',
        text_info: { sequence: 3, start: 100, end: 140 },
        cite_info: {
          citation: 'art',
          url: 'https://post.example/1',
          title: 'Tamm meets Kask',
          language: 'en',
          publication: 'Lanian Post',
          date: '2025-08-20',
          coder: 'Dramatis rules',
          codebook: 'plover-2.0',
          version: '1',
        },
      },
      {
        claim: 'claim2',
        hedge: 'reportedly',
        text: 'Thirty are said to be held.',
        text_info: { sequence: 3, start: 100, end: 140 },
        cite_info: {
          citation: 'art2',
          language: 'en',
          publication: 'Vostrian Times',
          date: '2025-09-01',
          coder: 'Dramatis rules',
          codebook: 'plover-2.0',
          version: '1',
        },
      },
    ],
  })
})

test.for([
  ['announced', 'future'],
  ['hypothetical', 'hypothetical'],
  ['denied', 'negation'],
] as const)('a %s event has the special context %s', ([status, context]) => {
  const event = anEvent('b', 'ASSAULT', { status })
  expect(ploverRecord({ event, reports: [aReport(null)] }, null).context).toEqual([context])
})

test('what only looks back is historical', () => {
  const reports = [aReport('x', { claim: { modality: 'historical' } })]
  expect(ploverRecord({ event: anEvent('c', 'AID'), reports }, null).context).toEqual(['historical'])
})

test('a number that all reports give is a number, as the manual has it', () => {
  const reports = [aReport('x', { claim: { deadLow: 3, deadHigh: 3 } }), aReport('y')]
  expect(ploverRecord({ event: anEvent('c', 'ASSAULT'), reports }, null).size).toEqual({ dead: 3 })
})

test('without text no words of the article are in the record, and a day of publication says what it is', () => {
  const record = ploverRecord({ event: anEvent('d', 'AID'), reports: [aReport(null)] }, '2025-08-20')
  expect(record).toMatchObject({
    date: '2025-08-20',
    enddate: '2025-08-20',
    comment: 'No date is told: that of the first publication.',
  })
  expect(Object.keys(record)).not.toContain('event_text')
  expect(Object.keys(record.reports[0] ?? {})).toEqual(['claim', 'text_info', 'cite_info'])
})
