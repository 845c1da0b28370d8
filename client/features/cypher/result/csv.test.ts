import { parse } from 'csv-parse/sync'
import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { csvOf } from './csv.ts'

it('writes what spreadsheets read', () => {
  expect(
    csvOf(
      ['a.name', 'n', 'said, "how"'],
      [
        ['Tamm, Anu', -3, 'She said "no".\nThen left.'],
        ['김정은', 0.5, null],
        [true, ['a', 1], { kind: 'node', id: 'x' }],
      ],
    ),
  ).toBe(
    [
      '\uFEFFa.name,n,"said, ""how"""',
      '"Tamm, Anu",-3,"She said ""no"".\nThen left."',
      '김정은,0.5,',
      'true,"[""a"",1]","{""kind"":""node"",""id"":""x""}"',
      '',
    ].join('\r\n'),
  )
})

it('lets no text become a formula', () => {
  const dangerous = ['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx', '=HYPERLINK("http://a")']
  expect(
    parse(
      csvOf(
        ['x'],
        dangerous.map((text) => [text]),
      ),
      { bom: true },
    ),
  ).toEqual([['x'], ...dangerous.map((text) => [`'${text}`])])
})

it('is read again as it was', () => {
  const safe = fc.string({ unit: 'grapheme' }).filter((text) => !/^[=+\-@\t\r]/u.test(text) && text !== '')
  fc.assert(
    fc.property(fc.array(fc.tuple(safe, safe)), (rows) => {
      expect(parse(csvOf(['one', 'two'], rows), { bom: true })).toEqual([['one', 'two'], ...rows])
    }),
  )
})
