import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ReportingClaim } from '../../../cypher/derive/events.ts'
import { aReportingClaim } from '../../../test/fixtures/reporting-claim.ts'
import { buildEvent } from './build-event.ts'

const oslo = { id: 'place:oslo', precision: 'city', country: 'NOR' } as const
const riga = { id: 'place:riga', precision: 'city', country: 'LVA' } as const

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value))
const whole = (low: number) => ({ low, high: 0 })

test('an event takes id, name, date, counts and place from its claims', () => {
  const event = build([
    aReportingClaim('c2', {
      dateFrom: '2025-03-01',
      dateTo: '2025-03-31',
      datePrecision: 'month',
      contexts: ['military'],
      places: [oslo],
    }),
    aReportingClaim('c1', { article: 'a', story: 't', contexts: ['economic'], places: [oslo] }),
    aReportingClaim('c3', { article: 'b', story: 't', outlet: 'Vostrian Herald', polarity: 'negated' }),
    aReportingClaim('c4', { article: 'b', story: 't', outlet: null, places: [riga] }),
  ])
  expect(plain(event)).toEqual({
    id: 'event:c1',
    digest: expect.stringMatching(/^[0-9a-f]{32}$/u),
    properties: {
      name: 'Anu Tamm → Marko Ilves: support, 3 Mar 2025',
      type: 'SUPPORT',
      mode: null,
      quad: whole(1),
      intensity: 5,
      contexts: ['economic', 'military'],
      dateFrom: '2025-03-03',
      dateTo: '2025-03-03',
      datePrecision: 'day',
      status: 'disputed',
      block: 'block',
      claimCount: whole(4),
      articleCount: whole(3),
      independentCount: whole(2),
      outletCount: whole(2),
      participantCount: whole(2),
      digest: event.digest,
    },
    claims: ['c1', 'c2', 'c3', 'c4'].map((id) => ({ id, why: `because ${id}` })),
    participants: [
      { actor: 'person:anu-tamm', role: 'actor', claimCount: 4 },
      { actor: 'person:marko-ilves', role: 'recipient', claimCount: 4 },
    ],
    place: 'place:oslo',
    possiblySame: [],
  })
})

test('an actor stands where most claims have it', () => {
  const both = {
    actors: [
      { id: 'person:anu-tamm', name: 'Anu Tamm', country: null },
      { id: 'person:marko-ilves', name: 'Marko Ilves', country: null },
    ],
    recipients: [],
  }
  const event = build([
    aReportingClaim('c1', { type: 'CONSULT', ...both }),
    aReportingClaim('c2', { type: 'CONSULT', ...both }),
    aReportingClaim('c3', { type: 'CONSULT' }),
  ])
  expect(event.properties['name']).toBe('Anu Tamm – Marko Ilves: meeting, 3 Mar 2025')
})

test('the mode and the earliest block are those of the event', () => {
  const event = build([
    aReportingClaim('c1', { type: 'CONSULT', block: 'CONSULT|person:anu-tamm|2025-04' }),
    aReportingClaim('c2', { type: 'CONSULT', mode: 'phone', block: 'CONSULT|person:anu-tamm|2025-03' }),
  ])
  expect(event.properties).toMatchObject({ mode: 'phone', block: 'CONSULT|person:anu-tamm|2025-03' })
})

test('claims without participant or date still make an event', () => {
  const event = build([
    aReportingClaim('c1', {
      type: 'PROTEST',
      mode: 'strike',
      actors: [],
      recipients: [],
      dateFrom: null,
      dateTo: null,
      datePrecision: null,
      modality: 'future',
    }),
  ])
  expect(event.properties).toMatchObject({ name: 'Unknown: strike, date unknown', status: 'announced' })
  expect(event.participants).toEqual([])
})

test('the order of claims and participants changes nothing, not even the digest', () => {
  const claims = ['c1', 'c2', 'c3', 'c4'].map((id, index) =>
    aReportingClaim(id, {
      dateFrom: index === 0 ? null : `2025-03-0${index}`,
      contexts: index % 2 === 0 ? ['legal'] : ['crime'],
      places: [index % 2 === 0 ? oslo : riga],
      intensity: index % 2,
    }),
  )
  fc.assert(
    fc.property(fc.shuffledSubarray(claims, { minLength: claims.length }), (shuffled) => {
      expect(built(shuffled)).toEqual(built(claims))
    }),
  )
})

test('the name leaves out a country that stands for one of its people', () => {
  const anu = { id: 'person:anu-tamm', name: 'Anu Tamm', country: 'EST' }
  const estonia = { id: 'country:EST', name: 'Estonia', country: 'EST' }
  const event = build([
    aReportingClaim('c1', { actors: [anu] }),
    aReportingClaim('c2', { actors: [anu] }),
    aReportingClaim('c3', { actors: [estonia] }),
  ])
  expect(event.properties['name']).toBe('Anu Tamm → Marko Ilves: support, 3 Mar 2025')
  expect(event.participants.map(({ actor }) => actor)).toEqual([
    'person:marko-ilves',
    'person:anu-tamm',
    'country:EST',
  ])
})

test('events that may be the same are told with a score', () => {
  const perhaps = [{ claim: 'c2', points: 3.75, reasons: ['same day'] }]
  expect(buildEvent([aReportingClaim('c1')], new Map(), perhaps).possiblySame).toEqual([
    { event: 'event:c2', score: 0.5, reasons: ['same day'] },
  ])
})

test('the digest tells whether anything of the event has changed', () => {
  const digest = digestWith({})
  expect(digestWith({ article: 'another', story: 'another' })).toBe(digest)
  expect(digestWith({ polarity: 'negated' })).not.toBe(digest)
  expect(digestWith({ places: [oslo] })).not.toBe(digest)
  expect(digestWith({ contexts: ['legal'] })).not.toBe(digest)
  expect(digestWith({ outlet: 'Vostrian Herald' })).not.toBe(digest)
  expect(digestWith({ actors: [] })).not.toBe(digest)
})

function build(claims: readonly [ReportingClaim, ...ReportingClaim[]]) {
  return buildEvent(claims, new Map(claims.map(({ id }) => [id, `because ${id}`])))
}

function built([first, ...others]: readonly ReportingClaim[]) {
  return first === undefined ? null : build([first, ...others])
}

function digestWith(change: Partial<ReportingClaim>): string {
  return build([aReportingClaim('c1', change), aReportingClaim('c2')]).digest
}
