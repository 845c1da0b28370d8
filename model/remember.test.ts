import { expect, it } from 'vitest'
import { remember } from './remember.ts'

it('works a text out once, and again when there were too many others', () => {
  const asked: string[] = []
  const length = remember((text) => {
    asked.push(text)
    return text.length
  }, 2)
  expect([length('Tamm'), length('Tamm'), length('Ilves'), length('Pelmark'), length('Tamm')]).toEqual([
    4, 4, 5, 7, 4,
  ])
  expect(asked).toEqual(['Tamm', 'Ilves', 'Pelmark', 'Tamm'])
})
