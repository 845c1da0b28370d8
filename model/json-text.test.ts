import { expect, test } from 'vitest'
import { z } from 'zod'
import { jsonText } from './json-text.ts'

const Pair = jsonText(z.tuple([z.string(), z.number()]))

test('a text that holds JSON is what it holds', () => {
  expect(Pair.parse('["a", 1]')).toEqual(['a', 1])
})

test.each([
  ['["a", 1', 'not JSON'],
  ['["a", "b"]', 'expected number'],
])('%s is refused: %s', (text, why) => {
  expect(Pair.safeParse(text).error?.issues[0]?.message).toContain(why)
})
