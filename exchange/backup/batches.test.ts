import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { batchesOf } from './batches.ts'
import type { SizedLine } from './read-backup.ts'

const node = (label: string, bytes = 10): SizedLine => ({
  line: { node: label, id: 'x', properties: {} },
  bytes,
})
const edge = (type: string): SizedLine => ({
  line: { relationship: type, start: 'Claim', end: 'Actor', from: 'x', to: [] },
  bytes: 10,
})

async function* linesOf(lines: readonly SizedLine[]): AsyncGenerator<SizedLine> {
  yield* lines
}
const sizesOf = async (lines: readonly SizedLine[]) =>
  (await Array.fromAsync(batchesOf(linesOf(lines)))).map(({ nodes, relationships, end }) => [
    nodes.length,
    relationships.length,
    end,
  ])

test('a batch holds one kind, five hundred lines and two megabytes at most', async () => {
  expect(
    await sizesOf([node('Article'), node('Article'), node('Claim'), edge('ACTOR'), edge('RECIPIENT')]),
  ).toEqual([
    [2, 0, 2],
    [1, 0, 3],
    [0, 1, 4],
    [0, 1, 5],
  ])
  expect(await sizesOf(Array.from({ length: 501 }, () => node('Claim')))).toEqual([
    [500, 0, 500],
    [1, 0, 501],
  ])
  expect(
    await sizesOf([node('Article', 1_500_000), node('Article', 1_500_000), node('Article', 3_000_000)]),
  ).toEqual([
    [1, 0, 1],
    [1, 0, 2],
    [1, 0, 3],
  ])
})

test('no line is lost or turned round', async () => {
  const line = fc.constantFrom(node('Article'), node('Claim', 900_000), edge('ACTOR'), edge('RECIPIENT'))
  await fc.assert(
    fc.asyncProperty(fc.array(line, { maxLength: 40 }), async (lines) => {
      const batches = await Array.fromAsync(batchesOf(linesOf(lines)))
      expect(batches.flatMap(({ nodes, relationships }) => [...nodes, ...relationships])).toEqual(
        lines.map((sized) => sized.line),
      )
      expect(batches.at(-1)?.end ?? 0).toBe(lines.length)
    }),
  )
})
