import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { revisionsOf } from './revisions.ts'

const versions = [
  { id: 'c', publishedAt: '2025-03-06T08:00:00Z' },
  { id: 'b', publishedAt: '2025-03-06T10:00:00Z' },
  { id: 'd', publishedAt: null },
  { id: 'a', publishedAt: '2025-03-06T10:00:00Z' },
]

test('each revises the one before it, the latest counts', () => {
  expect(revisionsOf(versions)).toEqual([
    { id: 'd', superseded: true, revises: null },
    { id: 'c', superseded: true, revises: 'd' },
    { id: 'a', superseded: true, revises: 'c' },
    { id: 'b', superseded: false, revises: 'a' },
  ])
})

test('moments are compared, not their spelling in the zones of the world', () => {
  const early = { id: 'a', publishedAt: '2025-03-05T00:10:00+01:00' }
  const late = { id: 'b', publishedAt: '2025-03-04T23:30:00Z' }
  expect(revisionsOf([late, early])).toEqual([
    { id: 'a', superseded: true, revises: null },
    { id: 'b', superseded: false, revises: 'a' },
  ])
})

test('one text alone revises nothing', () => {
  expect(revisionsOf([{ id: 'a', publishedAt: null }])).toEqual([
    { id: 'a', superseded: false, revises: null },
  ])
})

test('the order does not matter', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(versions, { minLength: versions.length }), (shuffled) => {
      expect(revisionsOf(shuffled)).toEqual(revisionsOf(versions))
    }),
  )
})
