import { expect, it } from 'vitest'
import { namesFrom } from './namesFrom.ts'

it.each([
  ['one a line', 'Anu Tamm\nMarko Ilves\r\n\n', ['Anu Tamm', 'Marko Ilves']],
  ['a line with commas', 'Anu Tamm, Marko Ilves; Piret Kask', ['Anu Tamm', 'Marko Ilves', 'Piret Kask']],
  ['family name first, a line each', 'Tamm, Anu\nIlves, Marko', ['Tamm, Anu', 'Ilves, Marko']],
  ['a numbered list', '1. Anu Tamm\n2) Marko Ilves\n• Piret Kask', ['Anu Tamm', 'Marko Ilves', 'Piret Kask']],
  ['a table', 'Anu Tamm\tpresident\n"Marko Ilves"\tminister', ['Anu Tamm', 'Marko Ilves']],
  ['a name twice', 'Anu Tamm\nAnu Tamm', ['Anu Tamm']],
  ['nothing', ' \n ', []],
])('reads %s', (_what, text, names) => {
  expect(namesFrom(text)).toEqual({ names, leftOut: 0 })
})

it('says how many a long list has too much', () => {
  const text = Array.from({ length: 203 }, (_, index) => `Name ${index}`).join('\n')
  expect(namesFrom(text)).toEqual({
    names: Array.from({ length: 200 }, (_, index) => `Name ${index}`),
    leftOut: 3,
  })
})
