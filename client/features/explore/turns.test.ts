import { expect, it } from 'vitest'
import { Turns } from './turns.ts'

it('does one thing after another, and goes on after one that failed', async () => {
  const turns = new Turns()
  const told: string[] = []
  const slow = Promise.withResolvers<void>()
  const first = turns.take(async () => {
    told.push('first begins')
    await slow.promise
    told.push('first ends')
    throw new Error('in vain')
  })
  const second = turns.take(() => {
    told.push('second')
    return Promise.resolve(2)
  })
  slow.resolve()
  await expect(first).rejects.toThrow('in vain')
  expect(await second).toBe(2)
  expect(told).toEqual(['first begins', 'first ends', 'second'])
})
