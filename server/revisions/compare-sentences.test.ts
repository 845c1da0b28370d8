import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareSentences } from './compare-sentences.ts'
import type { SplitText } from './compare-sentences.ts'

function split(...sentences: string[]): SplitText {
  let start = 0
  return {
    text: sentences.join(' '),
    sentences: sentences.map((sentence) => {
      const span = { start, end: start + sentence.length }
      start = span.end + 1
      return span
    }),
  }
}
const brief = (earlier: SplitText, later: SplitText) =>
  compareSentences(earlier, later).map(({ change, earlier: one, later: other }) => [
    change,
    one?.text ?? null,
    other?.text ?? null,
  ])

test('a sentence stays, is reworded, comes, goes', () => {
  const earlier = split('The ministers met in Oslo.', 'Two men were hurt at the gate.', 'It rained all day.')
  const later = split('A treaty is near.', 'The ministers met in Oslo.', 'Three men were hurt at the gate.')
  expect(brief(earlier, later)).toEqual([
    ['added', null, 'A treaty is near.'],
    ['same', 'The ministers met in Oslo.', 'The ministers met in Oslo.'],
    ['reworded', 'Two men were hurt at the gate.', 'Three men were hurt at the gate.'],
    ['dropped', 'It rained all day.', null],
  ])
})

test('of a reworded sentence the words are told apart', () => {
  const [passage] = compareSentences(split('Two men were hurt.'), split('Three men were badly hurt.'))
  expect(passage).toEqual({
    change: 'reworded',
    earlier: { start: 0, end: 18, text: 'Two men were hurt.' },
    later: { start: 0, end: 26, text: 'Three men were badly hurt.' },
    words: [
      { change: 'dropped', text: 'Two' },
      { change: 'added', text: 'Three' },
      { change: 'same', text: ' men were ' },
      { change: 'added', text: 'badly ' },
      { change: 'same', text: 'hurt.' },
    ],
  })
})

test('a line broken elsewhere is no change', () => {
  expect(brief(split('The ministers\nmet.'), split('The ministers met.')).map(([change]) => change)).toEqual([
    'same',
  ])
})

test('every sentence of both texts stands in the passages once and in order, whatever changed', () => {
  const sentence = fc.constantFrom(
    'A met B in Oslo.',
    'A met C in Oslo.',
    'D fell.',
    'Nobody came to E today.',
    'F!',
  )
  fc.assert(
    fc.property(fc.array(sentence), fc.array(sentence), (before, after) => {
      const passages = compareSentences(split(...before), split(...after))
      expect(passages.flatMap(({ earlier }) => earlier?.text ?? [])).toEqual(before)
      expect(passages.flatMap(({ later }) => later?.text ?? [])).toEqual(after)
      for (const { change, words, earlier, later } of passages.filter((one) => one.change === 'reworded')) {
        const those = (kind: 'added' | 'dropped') =>
          words
            .filter((word) => word.change !== kind)
            .map(({ text }) => text)
            .join('')
        expect([change, those('added'), those('dropped')]).toEqual(['reworded', earlier?.text, later?.text])
      }
    }),
  )
})

const long = (word: string) => split(...Array.from({ length: 3000 }, (_, index) => `${word} ${index}.`))

test('long texts that share nothing are told as dropped and added, and soon', () => {
  const passages = compareSentences(long('Before'), long('After'))
  expect(passages.map(({ change }) => change)).toEqual([
    ...Array.from({ length: 3000 }, () => 'dropped'),
    ...Array.from({ length: 3000 }, () => 'added'),
  ])
})
