import { expect, test } from 'vitest'
import { leftOut } from './left-out.ts'

test('what was left out is told in one sentence, the most frequent first', () => {
  const left = leftOut()
  left.count('events without a date')
  left.count('denied events', 1204)
  left.count('denied events')
  left.count('announced events', 0)
  expect(left.sentences()).toEqual(['Left out: denied events 1,205; events without a date 1.'])
})

test('nothing left out is not told', () => {
  expect(leftOut().sentences()).toEqual([])
})
