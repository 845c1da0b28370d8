import { expect, test } from 'vitest'
import { cellsOf, dyadsOf } from './cells.ts'
import type { CellRule } from './cells.ts'

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
