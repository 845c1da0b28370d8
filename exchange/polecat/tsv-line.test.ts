import { expect, test } from 'vitest'
import { tsvLine } from './tsv-line.ts'

test('a tab or a line end within a value does not part it', () => {
  expect(tsvLine(['a\tb', 'c\r\nd', 'the "Rock"', 1, null, 'e'])).toBe('a b\tc d\t"the ""Rock"""\t1\t\te\n')
})
