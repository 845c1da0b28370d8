import { expect, it } from 'vitest'
import { ProblemError } from '../../api/request.ts'
import { actor } from '../../graph/fixtures/build.ts'
import { whoTheyAre } from './bring-up-to-date.ts'

const notFound = new ProblemError({
  type: '/problems/not-found',
  title: 'There is no such thing',
  status: 404,
  detail: 'No actor has the id.',
})

it('finds who actors are now with few questions, also when some are gone or were taken over', async () => {
  const cast = Array.from({ length: 100 }, (_, index) => actor(`Actor ${index}`))
  const known = new Map(cast.map((one) => [one.id, one]))
  const [first, second, third] = cast.map(({ id }) => id)
  known.delete(first ?? '')
  const [, , heir] = cast
  if (heir !== undefined) known.set(second ?? '', heir)
  let questions = 0
  const read = (id: string) => {
    questions += 1
    return Promise.resolve(known.get(id) ?? null)
  }
  const now = await whoTheyAre(
    cast.map(({ id }) => id),
    {
      read,
      readAll: async (ids) => {
        questions += 1
        const found = ids.map((id) => known.get(id))
        if (found.includes(undefined)) throw notFound
        return [...new Set(found)].filter((one) => one !== undefined)
      },
    },
  )
  expect(now.get(first ?? '')).toBeNull()
  expect(now.get(second ?? '')?.id).toBe(third)
  expect(now.get(third ?? '')?.id).toBe(third)
  expect([...now.values()].filter((one) => one !== null)).toHaveLength(99)
  expect(questions).toBeLessThan(20)
})
