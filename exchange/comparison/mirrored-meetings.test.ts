import { expect, test } from 'vitest'
import { MirroredMeetings } from './mirrored-meetings.ts'

const cell = { source: 'PRK', target: 'RUS', period: '2025-08', category: 'verbal cooperation' }
const other = { ...cell, target: 'USA' }

test('two rows of one day and kind in both directions are one meeting; others are meetings of their own', async () => {
  await using meetings = new MirroredMeetings()
  const row = { cell, day: '2025-08-12', kind: '042', forward: true, example: '1' }
  for (const one of [
    row,
    { ...row, day: '2025-08-13', example: '2' },
    { ...row, forward: false, example: '3' },
    { ...row, kind: '046', forward: false, example: '4' },
    { ...row, forward: false, example: '5' },
    { ...row, cell: other, forward: false, example: '6' },
  ])
    await meetings.add(one)
  expect(await Array.fromAsync(meetings.meetings())).toEqual([
    { cell, examples: ['3', '5'], mirrored: 1 },
    { cell, examples: ['4'], mirrored: 0 },
    { cell, examples: ['2'], mirrored: 0 },
    { cell: other, examples: ['6'], mirrored: 0 },
  ])
})
