import { expect, it } from 'vitest'
import { sentenceCuts } from './sentence-cuts.ts'

it('leaves ordinary sentences alone', () => {
  expect(
    sentenceCuts('Marko Ilves met Anu Tamm. They agreed.\n\nA heading without a stop\n\n'.repeat(50)),
  ).toEqual([])
})

it('cuts an endless list at a semicolon', () => {
  const text = 'the envoy of Lania met the envoy of Vostria, who smiled; '.repeat(20)
  const cuts = sentenceCuts(text)
  expect(cuts.length).toBeGreaterThan(0)
  expect(cuts.map((cut) => text.slice(cut - 2, cut))).toEqual(cuts.map(() => '; '))
})

it('cuts a text without any mark between words', () => {
  const text = 'word '.repeat(400)
  expect(sentenceCuts(text).map((cut) => text.slice(cut - 1, cut + 1))).toEqual([' w', ' w'])
})
