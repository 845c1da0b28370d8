import { expect, it } from 'vitest'
import { Died, revived } from './revived.ts'

/** Services that answer with their number, and how to kill them. */
function mortals() {
  const kill: ((reason: Died) => void)[] = []
  const ask = revived((die) => {
    kill.push(die)
    const number = kill.length
    return {
      number: () => Promise.resolve(number),
      never: () => new Promise<number>(() => undefined),
      refused: () => Promise.reject<number>(new Error('No such word.')),
    }
  })
  return { ask, kill }
}

it('begins with the first question and stays the same, whatever is wrong with a question', async () => {
  const { ask, kill } = mortals()
  expect(kill).toHaveLength(0)
  expect(await ask(({ number }) => number())).toBe(1)
  await expect(ask(({ refused }) => refused())).rejects.toThrow('No such word.')
  expect(await ask(({ number }) => number())).toBe(1)
})

it('tells everybody who waits of its death, and begins anew with the next question', async () => {
  const { ask, kill } = mortals()
  const waiting = [ask(({ never }) => never()), ask(({ never }) => never())]
  const ends = Promise.allSettled(waiting)
  kill[0]?.(new Died('It did not load.'))
  expect((await ends).map((end) => (end.status === 'rejected' ? String(end.reason) : end.value))).toEqual([
    'Error: It did not load.',
    'Error: It did not load.',
  ])
  expect(await ask(({ number }) => number())).toBe(2)
  expect(kill).toHaveLength(2)
})
