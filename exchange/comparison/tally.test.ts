import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { anEvent } from '../rows/rows.fixture.ts'
import { lineSorter } from '../sorting/line-sorter.ts'
import type { CellKey } from './cells.ts'
import { compareCells } from './measures.ts'
import { Tally } from './tally.ts'
import { eventLine, eventsInCells } from './told-events.ts'

const rule = { length: 'month', on: 'quad' } as const
const days = { from: '2025-08-01', to: '2025-09-30' }

const key = (source: string, target: string, period: string, category = 'verbal cooperation'): CellKey => ({
  source,
  target,
  period,
  category,
})

test.for([1, 2, 1000])(
  'two sides over two months, %d cells in memory: counts, agreement on presence, the cells of one side',
  async (atOnce) => {
    await using tally = new Tally({ atOnce })
    await tally.countOurs(key('PRK', 'RUS', '2025-08'))
    await tally.countOurs(key('PRK', 'RUS', '2025-08'))
    await tally.countOurs(key('PRK', 'RUS', '2025-09'))
    await tally.countTheirs(key('PRK', 'RUS', '2025-08'), 'a')
    for (const example of ['e', 'd', 'c', 'b'])
      await tally.countTheirs(key('PRK', 'RUS', '2025-08', 'material conflict'), example)
    expect(await Array.fromAsync(tally.cells())).toEqual([
      { ...key('PRK', 'RUS', '2025-08', 'material conflict'), ours: 0, theirs: 4, examples: ['e', 'd', 'c'] },
      { ...key('PRK', 'RUS', '2025-08'), ours: 2, theirs: 1, examples: [] },
      { ...key('PRK', 'RUS', '2025-09'), ours: 1, theirs: 0, examples: [] },
    ])
    expect(tally.hasDyad(key('PRK', 'RUS', '2024-01'))).toBe(true)
    expect(tally.hasDyad(key('RUS', 'PRK', '2025-08'))).toBe(false)
    const compared = await compareCells(tally.cells(), rule, days)
    // A dyad, two months, four quads: five cells are empty. Pearson: n = 8, Σx = 3, Σy = 5, Σxy = 2, Σx² = 5, Σy² = 17.
    expect(compared.all).toEqual({
      cells: 8,
      ours: 3,
      theirs: 5,
      presence: { both: 1, onlyOurs: 1, onlyTheirs: 1, neither: 5 },
      kappa: expect.closeTo((6 / 8 - 40 / 64) / (1 - 40 / 64), 12),
      pearson: expect.closeTo((8 * 2 - 3 * 5) / Math.sqrt((8 * 5 - 9) * (8 * 17 - 25)), 12),
      spearman: expect.any(Number),
    })
    expect({ dyads: compared.dyads, periods: compared.periods }).toEqual({ dyads: 1, periods: 2 })
    expect(
      compared.byCategory.map(({ category, measures }) => [category, measures.ours, measures.theirs]),
    ).toEqual([
      ['verbal cooperation', 3, 1],
      ['material cooperation', 0, 0],
      ['verbal conflict', 0, 0],
      ['material conflict', 0, 4],
    ])
  },
)

async function measured(ours: readonly CellKey[], theirs: readonly CellKey[], atOnce: number) {
  await using tally = new Tally({ atOnce })
  for (const cell of ours) await tally.countOurs(cell)
  for (const cell of theirs) await tally.countTheirs(cell, 'x')
  return compareCells(tally.cells(), rule, days)
}

test('neither the order in which events come nor what fits into memory changes the measures', async () => {
  const country = fc.constantFrom('PRK', 'RUS', 'USA')
  const one = fc
    .tuple(country, country, fc.constantFrom('2025-08', '2025-09'))
    .map(([source, target, period]) => key(source, target, period))
  await fc.assert(
    fc.asyncProperty(
      fc.array(one),
      fc.array(one),
      fc.integer({ min: 1, max: 4 }),
      async (ours, theirs, atOnce) => {
        expect(await measured(ours.toReversed(), theirs.toReversed(), atOnce)).toEqual(
          await measured(ours, theirs, 1000),
        )
      },
    ),
  )
})

test('our events are told by the cells that are wanted', async () => {
  await using tally = new Tally()
  await using lines = lineSorter()
  const [both, first, second] = [
    key('PRK', 'RUS', '2025-08'),
    key('PRK', 'RUS', '2025-09'),
    key('RUS', 'USA', '2025-08'),
  ]
  for (const [cell, id] of [
    [second, 'd'],
    [both, 'a'],
    [first, 'c'],
    [first, 'b'],
  ] as const) {
    await tally.countOurs(cell)
    await lines.add(eventLine(cell, anEvent(id, 'CONSULT', { dateFrom: '2025-08-12', dateTo: '2025-08-12' })))
  }
  await tally.countTheirs(both, 'x')
  await tally.countTheirs(key('PRK', 'USA', '2025-08'), 'y')
  const told = await Array.fromAsync(
    eventsInCells(tally.cells(), lines.sorted(), ({ theirs }) => theirs === 0),
  )
  expect(told.map(({ cell, event }) => [cell.source, cell.period, event])).toEqual(
    [
      ['PRK', '2025-09', 'b'],
      ['PRK', '2025-09', 'c'],
      ['RUS', '2025-08', 'd'],
    ].map(([source, period, id]) => [
      source,
      period,
      {
        id: `event:${id}`,
        name: id,
        type: 'CONSULT',
        mode: null,
        dateFrom: '2025-08-12',
        dateTo: '2025-08-12',
      },
    ]),
  )
})
