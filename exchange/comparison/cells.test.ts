import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { cellsOf, dyadsOf, Tally } from './cells.ts'
import type { CellKey, CellRule } from './cells.ts'

const rule: CellRule = { length: 'month', on: 'quad', directed: true, domestic: false }
const days = { from: '2025-08-01', to: '2025-09-30' }
const visit = {
  from: '2025-08-12',
  to: '2025-08-12',
  type: 'CONSULT',
  sources: ['PRK'],
  targets: ['RUS'],
  symmetric: false,
} as const

test('an event counts once for each two countries, in its month and quad', () => {
  expect(cellsOf({ ...visit, sources: ['PRK', 'CHN'], targets: ['RUS', 'PRK'] }, rule, days)).toEqual(
    [
      ['PRK', 'RUS'],
      ['CHN', 'RUS'],
      ['CHN', 'PRK'],
    ].map(([source, target]) => ({ source, target, period: '2025-08', category: 'verbal cooperation' })),
  )
})

test('who acts together acts each with each other', () => {
  expect(dyadsOf({ sources: ['PRK', 'RUS'], targets: [], symmetric: true }, rule)).toEqual([
    ['PRK', 'RUS'],
    ['RUS', 'PRK'],
  ])
  expect(
    dyadsOf({ sources: ['RUS', 'PRK'], targets: [], symmetric: true }, { ...rule, directed: false }),
  ).toEqual([['PRK', 'RUS']])
})

test('why an event has no cell', () => {
  expect(cellsOf({ ...visit, from: '2025-10-01', to: '2025-10-01' }, rule, days)).toEqual({
    why: 'before or after the days compared',
  })
  expect(cellsOf({ ...visit, from: '2025-08-28', to: '2025-09-03' }, rule, days)).toEqual({
    why: 'dates too coarse for a month',
  })
  expect(cellsOf({ ...visit, targets: ['PRK'] }, rule, days)).toEqual({ why: 'within one country' })
  expect(cellsOf({ ...visit, targets: [] }, rule, days)).toEqual({ why: 'without two countries' })
})

const key = (source: string, target: string, period: string, category = 'verbal cooperation'): CellKey => ({
  source,
  target,
  period,
  category,
})

test('two sides over two months: counts, agreement on presence, the cells of one side', () => {
  const tally = new Tally(rule)
  tally.countOurs(key('PRK', 'RUS', '2025-08'))
  tally.countOurs(key('PRK', 'RUS', '2025-08'))
  tally.countOurs(key('PRK', 'RUS', '2025-09'))
  tally.countTheirs(key('PRK', 'RUS', '2025-08'), 'a')
  tally.countTheirs(key('PRK', 'RUS', '2025-08', 'material conflict'), 'b')
  const compared = tally.within(days)
  expect(compared.cells).toEqual([
    { ...key('PRK', 'RUS', '2025-08', 'material conflict'), ours: 0, theirs: 1, examples: ['b'] },
    { ...key('PRK', 'RUS', '2025-08'), ours: 2, theirs: 1, examples: [] },
    { ...key('PRK', 'RUS', '2025-09'), ours: 1, theirs: 0, examples: [] },
  ])
  // A dyad, two months, four quads: five cells are empty. Pearson: n = 8, Σx = 3, Σy = 2, Σxy = 2, Σx² = 5, Σy² = 2.
  expect(compared.all).toEqual({
    cells: 8,
    ours: 3,
    theirs: 2,
    presence: { both: 1, onlyOurs: 1, onlyTheirs: 1, neither: 5 },
    kappa: expect.closeTo((6 / 8 - 40 / 64) / (1 - 40 / 64), 12),
    pearson: expect.closeTo((8 * 2 - 3 * 2) / Math.sqrt((8 * 5 - 9) * (8 * 2 - 4)), 12),
    spearman: expect.any(Number),
  })
  expect(
    compared.byCategory.map(({ category, measures }) => [category, measures.ours, measures.theirs]),
  ).toEqual([
    ['verbal cooperation', 3, 1],
    ['material cooperation', 0, 0],
    ['verbal conflict', 0, 0],
    ['material conflict', 0, 1],
  ])
})

function measured(ours: readonly CellKey[], theirs: readonly CellKey[]) {
  const tally = new Tally(rule)
  for (const cell of ours) tally.countOurs(cell)
  for (const cell of theirs) tally.countTheirs(cell, 'x')
  return tally.within(days).all
}

test('the order in which events come says nothing of the measures', () => {
  const country = fc.constantFrom('PRK', 'RUS', 'USA')
  const one = fc
    .tuple(country, country, fc.constantFrom('2025-08', '2025-09'))
    .map(([source, target, period]) => key(source, target, period))
  fc.assert(
    fc.property(fc.array(one), fc.array(one), (ours, theirs) => {
      expect(measured(ours.toReversed(), theirs.toReversed())).toEqual(measured(ours, theirs))
    }),
  )
})
