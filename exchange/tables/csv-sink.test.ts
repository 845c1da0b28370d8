import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { csvLines } from './csv-sink.ts'

test('texts with any end of a line stand in quotes, so that every reader finds the same rows', () => {
  const text = csvLines([
    ['two\nlines', 'an old\rend', 'a new\r\nend'],
    [['a;b', 'c'], true, null],
  ])
  expect(text).toBe('"two\nlines","an old\rend","a new\r\nend"\r\na\\;b;c,true,\r\n')
  expect(parse(text, { record_delimiter: ['\r\n', '\n', '\r'] })).toEqual([
    ['two\nlines', 'an old\rend', 'a new\r\nend'],
    [String.raw`a\;b;c`, 'true', ''],
  ])
})
