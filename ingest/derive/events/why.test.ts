import { expect, test } from 'vitest'
import { aComparable } from '../../../test/fixtures/comparable.ts'
import { whyTogether } from './why.ts'

test('each claim is explained by the one most like it', () => {
  const cluster = [
    aComparable('a', { mode: 'visit' }),
    aComparable('b', { mode: 'visit', trigger: 'lauded', says: 'at length' }),
    aComparable('c', { on: ['2025-03-03', '2025-03-09'], trigger: 'thanked', says: 'for everything' }),
  ]
  expect([...whyTogether(cluster)]).toEqual([
    ['a', 'same day, same actors and recipients, both visit'],
    ['b', 'same day, same actors and recipients, both visit'],
    ['c', 'dates that agree, same actors and recipients'],
  ])
  expect([...whyTogether([aComparable('a')])]).toEqual([['a', 'the only report']])
})
