import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { readRows, rowsOf } from './rows.ts'
import type { ParameterRow } from './rows.ts'

it('reads each kind of value', () => {
  const rows: ParameterRow[] = [
    { name: 'id', kind: 'text', value: 'person:anu-tamm' },
    { name: 'zip', kind: 'text', value: '0815' },
    { name: 'limit', kind: 'number', value: '20' },
    { name: 'share', kind: 'number', value: '-0.5' },
    { name: 'isHedged', kind: 'true or false', value: 'false' },
    { name: 'ids', kind: 'list or map', value: '["a", "b"]' },
    { name: 'after', kind: 'nothing', value: 'whatever' },
  ]
  expect(readRows(rows)).toEqual({
    params: {
      id: 'person:anu-tamm',
      zip: '0815',
      limit: 20,
      share: -0.5,
      isHedged: false,
      ids: ['a', 'b'],
      after: null,
    },
    troubles: new Map(),
  })
})

it('says what is wrong with a row', () => {
  const rows: ParameterRow[] = [
    { name: '', kind: 'text', value: 'a' },
    { name: 'a b', kind: 'text', value: 'a' },
    { name: 'limit', kind: 'number', value: '' },
    { name: 'limit', kind: 'number', value: 'ten' },
    { name: 'isHedged', kind: 'true or false', value: 'yes' },
    { name: 'ids', kind: 'list or map', value: '[a' },
    { name: 'ids', kind: 'list or map', value: '3' },
    { name: 'id', kind: 'text', value: 'a' },
    { name: 'id', kind: 'text', value: 'b' },
  ]
  expect(readRows(rows)).toEqual({
    params: { id: 'a' },
    troubles: new Map([
      [0, 'Give it a name.'],
      [1, 'Letters, digits and _ make a name.'],
      [2, 'This is not a number.'],
      [3, 'This is not a number.'],
      [4, 'Write true or false.'],
      [5, 'Write a list ["a", "b"] or a map {"name": 1} as JSON.'],
      [6, 'Write a list […] or a map {…} as JSON.'],
      [8, '$id stands above already.'],
    ]),
  })
})

it('writes every parameter so that it is read as it was', () => {
  const name = fc.stringMatching(/^[a-z]{1,8}$/u)
  fc.assert(
    fc.property(fc.dictionary(name, fc.jsonValue(), { noNullPrototype: true }), (given) => {
      const params: unknown = JSON.parse(JSON.stringify(given))
      expect(readRows(rowsOf(given)).params).toEqual(params)
    }),
  )
})
