import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { storiesOf } from './groups.ts'
import type { Edge } from './groups.ts'

const graph = (edges: readonly Edge[]) => async (articles: readonly string[]) =>
  edges
    .flatMap(({ article, other }) => [
      { article, other },
      { article: other, other: article },
    ])
    .filter(({ article }) => articles.includes(article))

const edges = [
  { article: 'b', other: 'a' },
  { article: 'c', other: 'b' },
  { article: 'e', other: 'd' },
]

test('what hangs together has the smallest id for its story', async () => {
  expect(await storiesOf(['c', 'e', 'x'], graph(edges))).toEqual(
    new Map([
      ['c', 'a'],
      ['e', 'd'],
      ['x', 'x'],
      ['b', 'a'],
      ['d', 'd'],
      ['a', 'a'],
    ]),
  )
})

test('wherever one starts, the stories are the same', async () => {
  const ids = 'abcdefgh'.split('')
  const id = fc.constantFrom(...ids)
  await fc.assert(
    fc.asyncProperty(fc.array(fc.record({ article: id, other: id })), id, async (given, start) => {
      const all = await storiesOf(ids, graph(given))
      for (const [article, story] of await storiesOf([start], graph(given)))
        expect(story).toBe(all.get(article))
    }),
  )
})
