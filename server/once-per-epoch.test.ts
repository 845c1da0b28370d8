import { expect, it } from 'vitest'
import { oncePerEpoch } from './once-per-epoch.ts'

const counter = () => {
  let count = 0
  return async () => {
    count += 1
    return { count }
  }
}

it('works once for a name and an epoch', async () => {
  let epoch: string | null = 'first'
  const once = oncePerEpoch<{ count: number }>(async () => epoch)
  const work = counter()
  expect([await once('a', work), await once('a', work), await once('b', work)]).toEqual([
    { count: 1 },
    { count: 1 },
    { count: 2 },
  ])
  epoch = 'second'
  expect(await once('a', work)).toEqual({ count: 3 })
})

it('keeps nothing of a graph without an epoch, nor what failed', async () => {
  const work = counter()
  const never = oncePerEpoch<{ count: number }>(async () => null)
  expect([await never('a', work), await never('a', work)]).toEqual([{ count: 1 }, { count: 2 }])
  const once = oncePerEpoch<{ count: number }>(async () => 'first')
  await expect(once('a', () => Promise.reject(new Error('no')))).rejects.toThrow('no')
  expect(await once('a', work)).toEqual({ count: 3 })
})
