import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ReportingClaim } from '../../cypher/derive/events.ts'
import { aReportingClaim } from '../../test/fixtures/reporting-claim.ts'
import { buildEvent } from './build-event.ts'

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value))
const whole = (low: number) => ({ low, high: 0 })

test('an event takes id, name, date, counts and place from its claims', () => {
  const event = buildEvent([
    aReportingClaim('c2', {
      dateFrom: '2025-03-01',
      dateTo: '2025-03-31',
      datePrecision: 'month',
      contexts: ['military'],
      places: ['place:oslo'],
    }),
    aReportingClaim('c1', { article: 'a', textHash: 't', contexts: ['economic'], places: ['place:oslo'] }),
    aReportingClaim('c3', { article: 'b', textHash: 't', outlet: 'Vostrian Herald', polarity: 'negated' }),
    aReportingClaim('c4', { article: 'b', textHash: 't', outlet: null, places: ['place:riga'] }),
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
    claims: ['c1', 'c2', 'c3', 'c4'],
    participants: [
      { actor: 'person:anu-tamm', role: 'actor', claimCount: 4 },
      { actor: 'person:marko-ilves', role: 'recipient', claimCount: 4 },
    ],
    place: 'place:oslo',
  })
})

test('an actor stands where most claims have it', () => {
  const both = {
    actors: [
      { id: 'person:anu-tamm', name: 'Anu Tamm' },
      { id: 'person:marko-ilves', name: 'Marko Ilves' },
    ],
    recipients: [],
  }
  const event = buildEvent([
    aReportingClaim('c1', { type: 'CONSULT', ...both }),
    aReportingClaim('c2', { type: 'CONSULT', ...both }),
    aReportingClaim('c3', { type: 'CONSULT' }),
  ])
  expect(event.properties['name']).toBe('Anu Tamm – Marko Ilves: meeting, 3 Mar 2025')
})

test('claims without participant or date still make an event', () => {
  const event = buildEvent([
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
      places: [`place:${index % 3}`],
      intensity: index % 2,
    }),
  )
  fc.assert(
    fc.property(fc.shuffledSubarray(claims, { minLength: claims.length }), (shuffled) => {
      expect(built(shuffled)).toEqual(built(claims))
    }),
  )
})

test('the digest tells whether anything of the event has changed', () => {
  const digest = digestWith({})
  expect(digestWith({ article: 'another', textHash: 'another' })).toBe(digest)
  expect(digestWith({ polarity: 'negated' })).not.toBe(digest)
  expect(digestWith({ places: ['place:oslo'] })).not.toBe(digest)
  expect(digestWith({ contexts: ['legal'] })).not.toBe(digest)
  expect(digestWith({ outlet: 'Vostrian Herald' })).not.toBe(digest)
  expect(digestWith({ actors: [] })).not.toBe(digest)
})

function built([first, ...others]: readonly ReportingClaim[]) {
  return first === undefined ? null : buildEvent([first, ...others])
}

function digestWith(change: Partial<ReportingClaim>): string {
  return buildEvent([aReportingClaim('c1', change), aReportingClaim('c2')]).digest
}
