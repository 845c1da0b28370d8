import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { Heap } from './heap.ts'

test('items come out in order, whatever the order they went in', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), (items) => {
      const heap = new Heap<number>((a, b) => a < b)
      for (const item of items) heap.push(item)
      const out = Array.from({ length: items.length }, () => heap.pop())
      expect(out).toEqual(items.toSorted((a, b) => a - b))
      expect(heap.pop()).toBeUndefined()
    }),
  )
})

test('items may come and go in between', () => {
  const heap = new Heap<number>((a, b) => a < b)
  heap.push(3)
  heap.push(1)
  expect(heap.pop()).toBe(1)
  heap.push(2)
  expect([heap.pop(), heap.pop(), heap.pop()]).toEqual([2, 3, undefined])
})
