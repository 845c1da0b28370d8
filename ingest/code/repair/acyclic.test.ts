import { expect, it } from 'vitest'
import type { Dependency } from '../../parse/parsed-article.ts'
import { withoutCircles } from './acyclic.ts'

/** "1 0" → the edge of token 0 under token 1, and so on; -1 is the root. */
function edges(...governors: number[]): Dependency[] {
  return governors.map((governor, dependent) => ({ label: 'conj', governor, dependent }))
}

it.each([
  ['a tree stays as it is', edges(1, -1, 1, 2), [1, -1, 1, 2]],
  ['two that govern each other', edges(1, 0), [undefined, 0]],
  ['a circle below the root', edges(-1, 2, 3, 1, 3), [-1, undefined, 3, 1, 3]],
  ['a token under itself', edges(-1, 1), [-1, undefined]],
  ['two circles', edges(1, 0, 3, 2), [undefined, 0, undefined, 2]],
])('%s', (_, given, expected) => {
  const kept = withoutCircles(given, given.length)
  expect(given.map(({ dependent }) => kept.find((edge) => edge.dependent === dependent)?.governor)).toEqual(
    expected,
  )
})
