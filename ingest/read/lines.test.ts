import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { linesOf } from './lines.ts'

async function* inChunks(bytes: Uint8Array, size: number): AsyncIterable<Uint8Array> {
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size)
}

async function textLines(text: string, size: number, limit = 1_000_000) {
  const lines = []
  for await (const { number, bytes } of linesOf(inChunks(Buffer.from(text), size), limit)) {
    lines.push({ number, text: bytes === null ? null : Buffer.from(bytes).toString() })
  }
  return lines
}

it('numbers lines, passes over empty ones and needs no last line end', async () => {
  expect(await textLines('one\n\n two\nthree', 2)).toEqual([
    { number: 1, text: 'one' },
    { number: 3, text: ' two' },
    { number: 4, text: 'three' },
  ])
})

it('tells an over-long line without holding it', async () => {
  expect(await textLines('short\nfar too long\nshort', 4, 6)).toEqual([
    { number: 1, text: 'short' },
    { number: 2, text: null },
    { number: 3, text: 'short' },
  ])
})

it('gives the same lines for any cut into chunks', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.string({ unit: fc.constantFrom('a', 'é', '😀', '\n') }),
      fc.integer({ min: 1, max: 9 }),
      async (text, size) => {
        const expected = text
          .split('\n')
          .flatMap((line, index) => (line === '' ? [] : [{ number: index + 1, text: line }]))
        expect(await textLines(text, size)).toEqual(expected)
      },
    ),
  )
})
