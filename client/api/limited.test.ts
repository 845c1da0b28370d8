import { expect, it } from 'vitest'
import { limited } from './limited.ts'

it('runs so many at once and all of them in the end, also after a failure', async () => {
  const inTurn = limited(2)
  let running = 0
  let most = 0
  const works = Array.from({ length: 7 }, (_, index) =>
    inTurn(async () => {
      running += 1
      most = Math.max(most, running)
      await new Promise((resolve) => setTimeout(resolve, 2))
      running -= 1
      if (index === 1) throw new Error('one fails')
      return index
    }),
  )
  const ended = await Promise.allSettled(works)
  expect(ended.map((end) => (end.status === 'fulfilled' ? end.value : 'failed'))).toEqual([
    0,
    'failed',
    2,
    3,
    4,
    5,
    6,
  ])
  expect(most).toBe(2)
})
