import { expect, it } from 'vitest'
import type { OfferedItem } from '../../../model/api/feeds.ts'
import { newestNew, offerInWords, toggled } from './feed-choice.ts'

const item = (url: string, known = false): OfferedItem => ({ url, title: url, publishedAt: null, known })

it('chooses the newest that the graph does not have', () => {
  const items = [item('a', true), item('b'), item('c'), item('d')]
  expect([...newestNew(items, 2)]).toEqual(['b', 'c'])
  expect([...newestNew([item('a', true)])]).toEqual([])
})

it('puts an item in and takes it out', () => {
  const chosen = new Set(['a'])
  expect([...toggled(chosen, 'b')]).toEqual(['a', 'b'])
  expect([...toggled(chosen, 'a')]).toEqual([])
  expect([...chosen]).toEqual(['a'])
})

it('says what a feed offers', () => {
  expect(offerInWords([item('a')], 1)).toBe('1 item.')
  expect(offerInWords([item('a', true), item('b')], 2)).toBe('2 items, 1 of them in the graph already.')
  expect(offerInWords([item('a'), item('b')], 5000)).toBe('The newest 2 of 5,000 items.')
})
