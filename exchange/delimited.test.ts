import { expect, test } from 'vitest'
import { csvLine, tsvLine } from './delimited.ts'

test('a cell with a comma, a quotation mark or a line end is quoted', () => {
  expect(csvLine(['Rand, Toomas', 'the "Rock"', 'a\nb', 'plain', 2.5, true, null])).toBe(
    '"Rand, Toomas","the ""Rock""","a\nb",plain,2.5,true,\r\n',
  )
})

test('a tab or a line end within a value does not part it', () => {
  expect(tsvLine(['a\tb', 'c\r\nd', 'the "Rock"', 1, null, 'e'])).toBe('a b\tc d\t"the ""Rock"""\t1\t\te\n')
})
