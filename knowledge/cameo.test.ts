import { expect, test } from 'vitest'
import { cameoCode, isoOfCameoCountry, restoreCameo } from './cameo.ts'
import { cameoRows } from './cameo-table.ts'

test('every code has its root, and all roots are there', () => {
  const roots = Array.from({ length: 20 }, (_, index) => String(index + 1).padStart(2, '0'))
  const codes = new Set(cameoRows.map(([code]) => code))
  expect(roots.filter((root) => !codes.has(root))).toEqual([])
  expect([...codes].filter((code) => !roots.includes(code.slice(0, 2)))).toEqual([])
  expect([...codes].filter((code) => code.length === 4 && !codes.has(code.slice(0, 3)))).toEqual([])
})

test('exactly statements and appeals are no PLOVER events', () => {
  const dropped = cameoRows.filter(([, type]) => type === null).map(([code]) => code.slice(0, 2))
  expect(new Set(dropped)).toEqual(new Set(['01', '02']))
  expect(cameoRows.filter(([code, type]) => type !== null && /^0[12]/u.test(code))).toEqual([])
})

test('codes are text: 010 is a statement, 10 a demand', () => {
  expect(cameoCode('010')?.type).toBeNull()
  expect(cameoCode('10')).toEqual({ code: '10', type: 'REQUEST', mode: null, words: 'demands' })
  expect(cameoCode('1')).toBeNull()
  expect(cameoCode('42')).toBeNull()
  expect(cameoCode('---')).toBeNull()
})

test.each([
  ['055', 'CONCEDE', null],
  ['0813', 'CONCEDE', null],
  ['0871', 'RETREAT', 'ceasefire'],
  ['116', 'SANCTION', 'convict'],
  ['163', 'SANCTION', 'discontinue'],
  ['191', 'COERCE', 'restrict'],
  ['1712', 'ASSAULT', 'destroy'],
])('%s is %s %s', (code, type, mode) => {
  expect(cameoCode(code)).toMatchObject({ type, mode })
})

test('a code that a spreadsheet took the zeros from is put right where it can be read in one way', () => {
  expect(restoreCameo('42')).toMatchObject({ kind: 'code', code: { code: '042' } })
  expect(restoreCameo('231')).toMatchObject({ kind: 'code', code: { code: '0231' } })
  expect(restoreCameo('173')).toMatchObject({ kind: 'code', code: { code: '173' } })
  expect(restoreCameo('10')).toMatchObject({ kind: 'either', codes: [{ code: '10' }, { code: '010' }] })
  expect(restoreCameo('999')).toEqual({ kind: 'none' })
})

test('only 10 to 20 can be read in two ways', () => {
  const bare = new Set(cameoRows.map(([code]) => code.replace(/^0/u, '')))
  const twofold = [...bare].filter((code) => restoreCameo(code).kind === 'either')
  expect(twofold.map(Number).toSorted((a, b) => a - b)).toEqual([10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20])
})

test('countries of CAMEO that ISO writes otherwise', () => {
  expect(['ROM', 'TMP', 'GZS', 'USA'].map(isoOfCameoCountry)).toEqual(['ROU', 'TLS', 'PSE', 'USA'])
})
