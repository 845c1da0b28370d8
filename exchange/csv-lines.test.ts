import { expect, test } from 'vitest'
import { csvForSpreadsheets } from './csv-lines.ts'

test('quotes, line ends, empty cells, and no formulas', async () => {
  const rows = [
    ['a, "b"', 1, null],
    ['=SUM(A1)', 0.5, true],
    ['two\nlines', 'an old\rend', null],
  ]
  expect((await Array.fromAsync(csvForSpreadsheets(['text', 'number', 'other'], rows))).join('')).toBe(
    `\uFEFFtext,number,other\r\n"a, ""b""",1,\r\n'=SUM(A1),0.5,true\r\n"two\nlines","an old\rend",\r\n`,
  )
})
