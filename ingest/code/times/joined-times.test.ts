import { expect, it } from 'vitest'
import type { ParsedSentence, TimeExpression } from '../../parse/parsed-article.ts'
import { joinTimes } from './joined-times.ts'
import { buildTree } from '../syntax-tree.ts'

const words = ['Chile', 'fell', 'in', 'autumn', '2024']

function treeWith(spans: readonly (readonly [number, number])[]) {
  let at = 0
  const tokens = words.map((text) => {
    const start = at
    at += text.length + 1
    return { start, end: start + text.length, text, lemma: text, partOfSpeech: 'NN' }
  })
  const times = spans.map(([firstToken, endToken]): TimeExpression => ({
    firstToken,
    endToken,
    start: tokens[firstToken]?.start ?? 0,
    end: tokens[endToken - 1]?.end ?? 0,
    type: 'DATE',
    value: '2024-FA',
    alternative: null,
  }))
  const sentence: ParsedSentence = {
    index: 0,
    start: 0,
    end: at - 1,
    paragraph: 0,
    tokens,
    basic: [],
    enhanced: [],
    names: [],
    times,
  }
  return buildTree(sentence, () => false)
}

const spansOf = (spans: readonly (readonly [number, number])[]): (readonly [number, number])[] =>
  joinTimes(treeWith(spans)).map(({ firstToken, endToken }) => [firstToken, endToken])

it('joins what stands side by side', () => {
  expect(
    spansOf([
      [3, 4],
      [4, 5],
    ]),
  ).toEqual([[3, 5]])
})

it('reads times in the order of the text, whatever order they come in', () => {
  expect(
    spansOf([
      [4, 5],
      [3, 4],
    ]),
  ).toEqual([[3, 5]])
})

it('leaves times that overlap as they are', () => {
  expect(
    spansOf([
      [3, 5],
      [4, 5],
    ]),
  ).toEqual([
    [3, 5],
    [4, 5],
  ])
})
