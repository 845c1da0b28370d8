import { expect, it } from 'vitest'
import { pageBegins } from './pageBegins.ts'

const sentence = (start: number, page: number | null) => ({ start, page })

it('announces a page at its first sentence', () => {
  expect([
    ...pageBegins([sentence(0, 1), sentence(9, 1), sentence(20, 2), sentence(30, 2), sentence(40, 4)]),
  ]).toEqual([
    [20, 2],
    [40, 4],
  ])
})

it('announces none where there are no pages', () => {
  expect([...pageBegins([sentence(0, null), sentence(9, null)])]).toEqual([])
})
