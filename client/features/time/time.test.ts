import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nodeId } from '../../graph/model/ids.ts'
import { axisOf, dateOfDay, dayAt, dayNumber, daysOf, shareOf, ticksOf, unitFor } from './axis.ts'
import { drawnBars } from './drawnBars.ts'
import { afterKey, movedBy } from './handleKeys.ts'
import { periodWords } from './periodWords.ts'
import { firstSpan, nextSpan, speeds } from './playback.ts'
import type { Span } from './playback.ts'

const year = axisOf({ from: '2025-01-01', to: '2025-12-31' })
const spanOf = (from: string, to: string): Span => ({ from: dayNumber(from), to: dayNumber(to) })
const datesOf = (span: Span | null) => (span === null ? null : [dateOfDay(span.from), dateOfDay(span.to)])
const august = spanOf('2025-08-01', '2025-08-31')

function press(handle: 'from' | 'to', key: string, shiftKey = false, span = august) {
  return datesOf(afterKey(year, span, handle, { key, shiftKey }, 'month'))
}

function play(manner: 'slide' | 'grow', span: Span | null): Span[] {
  const seen: Span[] = []
  for (let at: Span | null = firstSpan(year, span, manner); at !== null; at = nextSpan(year, at, manner))
    seen.push(at)
  return seen
}

describe('the axis', () => {
  it('gives each day its place, and each place its day', () => {
    fc.assert(
      fc.property(fc.integer({ min: year.first, max: year.last }), (day) => {
        expect(dayAt(year, shareOf(year, day) + 0.5 / daysOf(year))).toBe(day)
      }),
    )
    expect([dayAt(year, -3), dayAt(year, 7)]).toEqual([year.first, year.last])
  })

  it('has bars of a width that can be seen, and few marks', () => {
    expect([30, 365, 3650, 36_500].map(unitFor)).toEqual(['day', 'week', 'month', 'year'])
    expect(ticksOf(year).map(({ words }) => words)).toEqual([
      'Jan 2025',
      'Mar 2025',
      'May 2025',
      'Jul 2025',
      'Sep 2025',
      'Nov 2025',
    ])
    expect(ticksOf(axisOf({ from: '2025-08-05', to: '2025-08-20' })).map(({ words }) => words)).toEqual([
      '11 Aug',
      '18 Aug',
    ])
  })
})

describe('a handle', () => {
  it('goes by bars, by days with Shift, by ten with Page keys, and to the ends', () => {
    expect(press('from', 'ArrowRight')).toEqual(['2025-08-31', '2025-08-31'])
    expect(press('from', 'ArrowLeft')).toEqual(['2025-07-01', '2025-08-31'])
    expect(press('to', 'ArrowRight')).toEqual(['2025-08-01', '2025-09-30'])
    expect(press('to', 'ArrowLeft', true)).toEqual(['2025-08-01', '2025-08-30'])
    expect(press('from', 'PageDown')).toEqual(['2025-01-01', '2025-08-31'])
    expect(press('from', 'Home')).toEqual(['2025-01-01', '2025-08-31'])
    expect(press('to', 'End')).toEqual(['2025-08-01', '2025-12-31'])
    expect(press('to', 'Tab')).toBeNull()
  })

  it('goes to the edge of its bar first', () => {
    const inside = spanOf('2025-08-10', '2025-08-20')
    expect(press('from', 'ArrowLeft', false, inside)).toEqual(['2025-08-01', '2025-08-20'])
    expect(press('to', 'ArrowRight', false, inside)).toEqual(['2025-08-10', '2025-08-31'])
  })

  it('never passes the other one nor the ends', () => {
    const day = fc.integer({ min: year.first, max: year.last })
    fc.assert(
      fc.property(
        day,
        day,
        fc.array(fc.constantFrom('ArrowLeft', 'ArrowRight', 'PageUp', 'PageDown', 'Home', 'End')),
        fc.constantFrom('from' as const, 'to' as const),
        fc.integer({ min: -500, max: 500 }),
        (one, other, keys, handle, days) => {
          let span: Span = { from: Math.min(one, other), to: Math.max(one, other) }
          for (const key of keys)
            span = afterKey(year, span, handle, { key, shiftKey: false }, 'week') ?? span
          const moved = movedBy(year, span, days)
          expect(moved.to - moved.from).toBe(span.to - span.from)
          for (const { from, to } of [span, moved]) {
            expect(from).toBeLessThanOrEqual(to)
            expect(from).toBeGreaterThanOrEqual(year.first)
            expect(to).toBeLessThanOrEqual(year.last)
          }
        },
      ),
    )
  })
})

describe('playback', () => {
  it('takes ten steps a second at least', () => {
    expect(Math.min(...Object.values(speeds))).toBeGreaterThanOrEqual(10)
  })

  it('slides to the end with its width kept, or grows to it', () => {
    const slid = play('slide', august)
    expect(datesOf(slid[1] ?? null)).toEqual(['2025-08-02', '2025-09-01'])
    expect(datesOf(slid.at(-1) ?? null)).toEqual(['2025-12-01', '2025-12-31'])
    expect(slid.every(({ from, to }) => to - from === 30)).toBe(true)
    expect(datesOf(play('grow', august).at(-1) ?? null)).toEqual(['2025-08-01', '2025-12-31'])
    expect(play('slide', null).length).toBe(365 - 37 + 1)
  })

  it('begins again where the end was reached', () => {
    const last = spanOf('2025-12-01', '2025-12-31')
    expect(datesOf(firstSpan(year, last, 'slide'))).toEqual(['2025-01-01', '2025-01-31'])
    expect(datesOf(firstSpan(year, last, 'grow'))).toEqual(['2025-12-01', '2025-12-01'])
    expect(datesOf(firstSpan(year, august, 'slide'))).toEqual(['2025-08-01', '2025-08-31'])
  })
})

describe('periods', () => {
  it('are said as briefly as they can be', () => {
    expect(
      [
        { from: '2025-08-12', to: '2025-08-12' },
        { from: '2025-08-01', to: '2025-08-20' },
        { from: '2025-08-28', to: '2025-09-03' },
        { from: '2024-11-01', to: '2025-02-03' },
      ].map(periodWords),
    ).toEqual(['12 Aug 2025', '1–20 Aug 2025', '28 Aug – 3 Sep 2025', '1 Nov 2024 – 3 Feb 2025'])
  })
})

describe('the bars of what is drawn', () => {
  it('count events that join two actors in sight, once in each bar that holds them', () => {
    const [anu, marko, piret] = ['person:anu', 'person:marko', 'person:piret'].map(nodeId)
    if (anu === undefined || marko === undefined || piret === undefined) throw new Error('three')
    const entry = (name: string, quad: 1 | 4, actors: (typeof anu)[], ...stretches: Span[]) => ({
      id: nodeId(name),
      quad,
      actors: new Set(actors),
      stretches,
    })
    const entries = [
      entry('a', 1, [anu, marko], spanOf('2025-08-12', '2025-08-12')),
      entry('b', 1, [anu, marko], spanOf('2025-08-13', '2025-08-13'), spanOf('2025-08-14', '2025-08-14')),
      entry('coarse', 1, [anu, marko], spanOf('2025-07-01', '2025-08-31')),
      entry('out of sight', 1, [anu, piret], spanOf('2025-08-12', '2025-08-12')),
      entry('off', 4, [anu, marko], spanOf('2025-08-12', '2025-08-12')),
    ]
    const bars = drawnBars(entries, (id) => id !== piret, new Set([4]), 'month')
    expect([...bars.values()]).toEqual([2])
  })
})
