import { z } from 'zod'
import { expect, it } from 'vitest'
import { NoQuery } from '../model/api/queries.ts'
import { operation, parse } from './operation.ts'

it('parses parameters before it handles them', async () => {
  const doubled = operation({
    id: 'double',
    path: '/api/double/:id',
    summary: 'Twice a number',
    params: z.strictObject({ id: z.string() }),
    query: z.strictObject({ number: z.coerce.number() }),
    answer: z.object({ id: z.string(), twice: z.number() }),
    examples: [{ title: 'Twice two', params: { id: 'x' }, query: { number: 2 } }],
    handle: async ({ id, number }) => ({ id, twice: 2 * number }),
  })
  const [example] = doubled.examples
  expect(
    'run' in doubled ? await doubled.run({ params: example.params, query: { number: '2' } }) : null,
  ).toEqual({ id: 'x', twice: 4 })
})

it('says which parameter is wrong', () => {
  expect(() => parse(NoQuery, { form: '1' }, 'query')).toThrow('Wrong parameters: form.')
})
