import { expect, it } from 'vitest'
import { latestOnly } from './latestOnly.ts'

it('answers the question under way and the newest, and drops those between', async () => {
  const asked: string[] = []
  const ask = latestOnly(async (question: string) => {
    asked.push(question)
    await Promise.resolve()
    return question.toUpperCase()
  })
  const first = ask('a')
  await Promise.resolve()
  const replies = await Promise.all([first, ask('b'), ask('c')])
  expect({ asked, replies }).toEqual({ asked: ['a', 'c'], replies: ['A', null, 'C'] })
})

it('goes on after a question that failed', async () => {
  const ask = latestOnly((isFine: boolean) =>
    isFine ? Promise.resolve('fine') : Promise.reject(new Error('no')),
  )
  await expect(ask(false)).rejects.toThrow('no')
  expect(await ask(true)).toBe('fine')
})
