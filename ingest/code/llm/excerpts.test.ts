import { expect, it } from 'vitest'
import type { ParsedSentence } from '../../parse/parsed-article.ts'
import { excerptsOf } from './excerpts.ts'

/** Sentences of these lengths, one after another. */
function sentences(...lengths: number[]): ParsedSentence[] {
  let end = 0
  return lengths.map((length, index) => {
    const start = end
    end += length
    return { index, start, end, paragraph: 0, tokens: [], basic: [], enhanced: [], names: [], times: [] }
  })
}

const indexes = (list: readonly ParsedSentence[]): number[] => list.map(({ index }) => index)
const cut = (...lengths: number[]) =>
  excerptsOf(sentences(...lengths)).map(({ before, sentences }) => [indexes(before), indexes(sentences)])

it('keeps a short article in one piece', () => {
  expect(cut(100, 200, 300)).toEqual([[[], [0, 1, 2]]])
  expect(cut()).toEqual([])
})

it('cuts where the text grows too long, with two sentences before for understanding', () => {
  expect(cut(3_000, 3_000, 3_000, 3_000, 9_000, 100)).toEqual([
    [[], [0, 1]],
    [
      [0, 1],
      [2, 3],
    ],
    [[2, 3], [4]],
    [[3, 4], [5]],
  ])
})

it('cuts after forty sentences', () => {
  expect(cut(...Array.from({ length: 90 }, () => 10)).map(([, own]) => own?.length)).toEqual([40, 40, 10])
})
