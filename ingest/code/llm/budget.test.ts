import { expect, it } from 'vitest'
import { exitCodes } from '../../../model/failure.ts'
import { BudgetSpent, openBudget } from './budget.ts'

it('lets requests through as long as the worst still fits, and counts what they did cost', () => {
  const budget = openBudget(1_000)
  const first = budget.take({ input: 300, output: 300 })
  expect(() => budget.take({ input: 300, output: 300 })).toThrow(BudgetSpent)
  first({ input: 280, output: 40 })
  const second = budget.take({ input: 300, output: 300 })
  second({ input: 300, output: 100 })
  expect(budget.used()).toEqual({ input: 580, output: 140 })
})

it('ends in one sentence and as work that was done in part', () => {
  const budget = openBudget(2_000)
  budget.take({ input: 1_000, output: 500 })({ input: 1_000, output: 200 })
  const spent = (): unknown => budget.take({ input: 1_000, output: 500 })
  expect(spent).toThrow(
    'The budget of 2,000 tokens ends here: 1,200 are used, and the next request could take more than the rest.',
  )
  expect(spent).toThrow(expect.objectContaining({ exitCode: exitCodes.partial }))
})

it('without a limit it only counts', () => {
  const budget = openBudget(null)
  budget.take({ input: 1e9, output: 1e9 })({ input: 7, output: 3 })
  expect(budget.used()).toEqual({ input: 7, output: 3 })
})
