import { expect, it } from 'vitest'
import { namesIn } from './form-values.ts'

it('authors are written with commas, semicolons or lines between', () => {
  expect(namesIn(' Anu Tamm, Marko Ilves;\nJ. Kask ,')).toEqual(['Anu Tamm', 'Marko Ilves', 'J. Kask'])
  expect(namesIn(undefined)).toEqual([])
})
