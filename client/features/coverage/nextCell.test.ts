import { expect, it } from 'vitest'
import { nextCell } from './nextCell.ts'

const size = { rows: 3, columns: 4 }

it.each([
  ['ArrowDown', { row: 0, column: 1 }, { row: 1, column: 1 }],
  ['ArrowLeft', { row: 0, column: 1 }, { row: 0, column: 0 }],
  ['End', { row: 1, column: 0 }, { row: 1, column: 3 }],
  ['Home', { row: 1, column: 3 }, { row: 1, column: 0 }],
  ['PageDown', { row: 0, column: 2 }, { row: 2, column: 2 }],
  ['ArrowUp', { row: 0, column: 1 }, null],
  ['ArrowRight', { row: 0, column: 3 }, null],
  ['a', { row: 0, column: 0 }, null],
])('%s', (key, from, to) => {
  expect(nextCell(key, from, size)).toEqual(to)
})
