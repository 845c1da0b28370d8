import { expect, test } from 'vitest'
import { canonicalJson } from './canonical-export.ts'

test('keys and sets are sorted, lists with an order keep it', () => {
  expect(
    canonicalJson({
      keys: ['b', 'a'],
      id: 'x',
      authors: ['Zoe', 'Adam'],
      mentions: [
        { start: 9, key: 'a' },
        { key: 'a', start: 10 },
      ],
      contexts: ['legal', 'crime'],
    }),
  ).toBe(
    '{"authors":["Zoe","Adam"],"contexts":["crime","legal"],"id":"x","keys":["a","b"],' +
      '"mentions":[{"key":"a","start":10},{"key":"a","start":9}]}',
  )
})
