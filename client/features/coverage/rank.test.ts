import { expect, it } from 'vitest'
import { coverage } from './coverage.fixture.ts'
import { disputedFirst, mostReported } from './rank.ts'

const { event } = coverage([])
const quiet = { ...event, id: 'event:quiet' }
const loud = { ...event, id: 'event:loud', outletCount: 5 }
const disputed = { ...event, id: 'event:disputed', status: 'disputed' as const }

it('puts disputed events first and each event once', () => {
  expect(disputedFirst([quiet, loud, disputed, quiet]).map(({ id }) => id)).toEqual([
    'event:disputed',
    'event:quiet',
    'event:loud',
  ])
})

it('puts the events that most outlets report first', () => {
  expect(mostReported([quiet, loud, disputed]).map(({ id }) => id)).toEqual([
    'event:loud',
    'event:disputed',
    'event:quiet',
  ])
})
