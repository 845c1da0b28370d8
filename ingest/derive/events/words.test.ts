import { expect, test } from 'vitest'
import { sharedWords, stemsOf, wordsOf } from './words.ts'

test('words are stems without function words, common ones of reports weigh little', () => {
  expect([...wordsOf('The bridges, officials said, were opened in Tõrva.', new Set(['open']))]).toEqual([
    ['bridg', 1],
    ['offici', 0.3],
    ['said', 0.3],
    ['torva', 1],
  ])
  expect(stemsOf('of the')).toEqual([])
})

test('what is shared counts by its weight', () => {
  const bridge = wordsOf('a new bridge at Tõrva')
  expect(sharedWords(bridge, wordsOf('the bridge at Tõrva'))).toBeCloseTo(0.98, 2)
  expect(sharedWords(bridge, wordsOf('a new tax'))).toBeCloseTo(0.06, 2)
  expect(sharedWords(bridge, wordsOf(''))).toBe(0)
})
