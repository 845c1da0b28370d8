import { setTimeout as wait } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { timeBudget } from './time-budget.ts'

it('gives what a step gives while there is time, and tells it how much', async () => {
  const budget = timeBudget(5_000)
  expect(await budget.spend(async (remaining) => remaining > 4_000)).toBe(true)
  expect(budget.ranOut()).toBe(false)
})

it('drops a late step, its late error, and every step after it', async () => {
  const budget = timeBudget(20)
  const late = budget.spend(async () => {
    await wait(60)
    throw new Error('too late to matter')
  })
  expect(await late).toBeNull()
  expect(await budget.spend(async () => 'more')).toBeNull()
  expect(budget.ranOut()).toBe(true)
  await wait(80)
})

it('passes on an error in time', async () => {
  await expect(timeBudget(1_000).spend(async () => Promise.reject(new Error('wrong')))).rejects.toThrow(
    'wrong',
  )
})
