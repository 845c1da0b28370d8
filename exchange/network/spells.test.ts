import { expect, test } from 'vitest'
import { joinedSpells } from './spells.ts'

const days = (text: string) =>
  text.split(' ').map((spell) => ({ from: `2025-03-${spell.slice(0, 2)}`, to: `2025-03-${spell.slice(3)}` }))

test('spells that overlap or follow each other are one', () => {
  expect(joinedSpells(days('20-21 01-05 03-04 06-07 10-10 10-10'))).toEqual(days('01-07 10-10 20-21'))
})

test('no spell is none', () => {
  expect(joinedSpells([])).toEqual([])
})
