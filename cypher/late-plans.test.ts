import { expect, test } from 'vitest'
import { latePlans } from './late-plans.ts'

const statement = { name: 'paths', text: 'MATCH (n) RETURN n' }

test('what ran out of time is planned once at a time, and again after that', async () => {
  const planned: string[] = []
  const plans: PromiseWithResolvers<void>[] = []
  const planLate = latePlans((text) => {
    planned.push(text)
    const plan = Promise.withResolvers<void>()
    plans.push(plan)
    return plan.promise
  })
  planLate(statement, {})
  planLate(statement, {})
  planLate({ name: 'other', text: 'RETURN 1' }, {})
  expect(planned).toEqual(['EXPLAIN MATCH (n) RETURN n', 'EXPLAIN RETURN 1'])
  plans[0]?.resolve()
  plans[1]?.reject(new Error('away'))
  await new Promise(setImmediate)
  planLate(statement, {})
  planLate({ name: 'other', text: 'RETURN 1' }, {})
  expect(planned.slice(2)).toEqual(['EXPLAIN MATCH (n) RETURN n', 'EXPLAIN RETURN 1'])
})
