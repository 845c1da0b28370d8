import { describe, expect, it } from 'vitest'
import type { Dated } from '../../cypher/queries/timeline.ts'
import { histogramOf } from './histogram.ts'

const on = (day: string, events: number): Dated => ({
  from: day,
  to: day,
  precision: 'day',
  events,
  claims: events * 2,
})

describe('histogramOf', () => {
  it('fills gaps with nothing', () => {
    expect(histogramOf([on('2025-08-12', 2), on('2025-08-14', 1)], 'day', 100)).toEqual({
      bins: [
        { from: '2025-08-12', to: '2025-08-12', events: 2, claims: 4 },
        { from: '2025-08-13', to: '2025-08-13', events: 0, claims: 0 },
        { from: '2025-08-14', to: '2025-08-14', events: 1, claims: 2 },
      ],
      coarse: [],
      undated: { events: 0, claims: 0 },
      outside: { events: 0, claims: 0 },
    })
  })

  it('counts apart what is not exact enough for a bin, and what has no date', () => {
    const dated: Dated[] = [
      { from: '2025-01-01', to: '2025-12-31', precision: 'year', events: 3, claims: 3 },
      { from: '2025-08-01', to: '2025-08-31', precision: 'month', events: 2, claims: 5 },
      { from: '2025-08-11', to: '2025-08-17', precision: 'week', events: 1, claims: 1 },
      { from: null, to: null, precision: null, events: 4, claims: 4 },
    ]
    const undated = { events: 4, claims: 4 }
    expect(histogramOf(dated, 'day', 100)).toMatchObject({
      bins: [],
      coarse: [
        { precision: 'week', events: 1, claims: 1 },
        { precision: 'month', events: 2, claims: 5 },
        { precision: 'year', events: 3, claims: 3 },
      ],
      undated,
    })
    expect(histogramOf(dated, 'month', 100)).toMatchObject({
      bins: [{ from: '2025-08-01', to: '2025-08-31', events: 3, claims: 6 }],
      coarse: [{ precision: 'year', events: 3, claims: 3 }],
      undated,
    })
  })

  it('keeps the stretch with most events and counts what lies outside', () => {
    const dated = [on('1945-05-08', 1), on('2025-08-12', 2), on('2025-08-13', 2), on('2099-01-01', 1)]
    const { bins, outside } = histogramOf(dated, 'day', 2)
    expect(bins.map((bin) => [bin.from, bin.events])).toEqual([
      ['2025-08-12', 2],
      ['2025-08-13', 2],
    ])
    expect(outside).toEqual({ events: 2, claims: 4 })
  })
})
