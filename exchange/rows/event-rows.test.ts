import { expect, test } from 'vitest'
import type { EventWithin } from '../../cypher/export/rows/event-row.ts'
import { eventWithin } from './event-rows.ts'
import { anActor, oslo } from './rows.fixture.ts'

const tamm = anActor('person:anu-tamm', 'Anu Tamm', { country: 'EST' })
const kask = anActor('person:piret-kask', 'Piret Kask')

function aClaim(
  id: string,
  given: Partial<EventWithin['claims'][number]> = {},
): EventWithin['claims'][number] {
  return {
    id,
    type: 'AID',
    mode: null,
    intensity: 10,
    contexts: [],
    modality: 'asserted',
    polarity: 'affirmed',
    dateFrom: null,
    dateTo: null,
    datePrecision: null,
    article: `article-of-${id}`,
    story: 'story',
    outlet: 'Lanian Post',
    actors: [tamm],
    recipients: [kask],
    standings: [{ actor: tamm.id, country: 'EST', sector: 'GOV' }],
    places: [],
    mutual: null,
    ...given,
  }
}

test('an event is what the claims at hand say of it, whatever its id', () => {
  const claims = [
    aClaim('c3', {
      contexts: ['military'],
      dateFrom: '2025-03-01',
      dateTo: '2025-03-31',
      datePrecision: 'month',
    }),
    aClaim('c2', { polarity: 'negated', actors: [tamm, tamm], places: [oslo] }),
  ]
  expect(eventWithin({ id: 'event:c1', type: 'AID', quad: 2, claims })).toEqual({
    id: 'event:c1',
    name: 'Anu Tamm → Piret Kask: aid, Mar 2025',
    type: 'AID',
    mode: null,
    quad: 2,
    intensity: 10,
    contexts: ['military'],
    dateFrom: '2025-03-01',
    dateTo: '2025-03-31',
    datePrecision: 'month',
    status: 'disputed',
    place: oslo,
    claimCount: 2,
    articleCount: 2,
    independentCount: 1,
    outletCount: 1,
    participantCount: 2,
    claims: ['c2', 'c3'],
    standings: [
      { actor: tamm.id, country: 'EST', sector: 'GOV' },
      { actor: tamm.id, country: 'EST', sector: 'GOV' },
    ],
    mutual: null,
    participants: [
      { role: 'actor', claimCount: 2, actor: tamm },
      { role: 'recipient', claimCount: 2, actor: kask },
    ],
  })
})

test('who does it in other claims only is a recipient here, and what others date has no date', () => {
  const event = eventWithin({
    id: 'event:c1',
    type: 'AID',
    quad: 2,
    claims: [aClaim('c2', { actors: [], recipients: [tamm] })],
  })
  expect(event?.participants).toEqual([{ role: 'recipient', claimCount: 1, actor: tamm }])
  expect({ status: event?.status, dateFrom: event?.dateFrom }).toEqual({ status: 'reported', dateFrom: null })
})

test('an event without any claim at hand is none', () => {
  expect(eventWithin({ id: 'event:c1', type: 'AID', quad: 2, claims: [] })).toBeNull()
})
