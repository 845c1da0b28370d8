import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { cellsOf, lineBatches } from './lines.ts'

async function* cut(bytes: Uint8Array, sizes: readonly number[]): AsyncGenerator<Uint8Array> {
  let at = 0
  for (const size of sizes) {
    yield bytes.subarray(at, at + size)
    at += size
  }
  yield bytes.subarray(at)
}

test('lines are the same however the bytes come', async () => {
  const line = fc
    .string({ unit: 'grapheme', maxLength: 12 })
    .map((text) => text.replaceAll(/[\r\n\uFEFF]/gu, '·'))
  await fc.assert(
    fc.asyncProperty(
      fc.array(line, { minLength: 1, maxLength: 8 }),
      fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 12 }),
      fc.constantFrom('\n', '\r\n'),
      async (lines, sizes, end) => {
        const bytes = new TextEncoder().encode(`\uFEFF${lines.map((one) => one + end).join('')}`)
        expect((await Array.fromAsync(lineBatches(cut(bytes, sizes)))).flat()).toEqual(lines)
      },
    ),
  )
})

test('a last line needs no end; quotation marks around cells go', async () => {
  const bytes = new TextEncoder().encode('a\tb\n"Event ""X"""\t"2"\t"')
  const [lines] = [(await Array.fromAsync(lineBatches(cut(bytes, [])))).flat()]
  expect(lines?.map(cellsOf)).toEqual([
    ['a', 'b'],
    ['Event "X"', '2', '"'],
  ])
})
