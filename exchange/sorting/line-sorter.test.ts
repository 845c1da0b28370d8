import { array, assert, asyncProperty, integer, string } from 'fast-check'
import { readdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { expect, test } from 'vitest'
import { compareText } from '../../model/compare-text.ts'
import { lineSorter } from './line-sorter.ts'

test('lines come in order, however few are kept in memory and however often they are read', async () => {
  const line = string({ unit: 'grapheme' }).map((text) => text.replaceAll('\n', ' '))
  await assert(
    asyncProperty(array(line, { maxLength: 30 }), integer({ min: 1, max: 8 }), async (lines, atOnce) => {
      await using sorter = lineSorter({ atOnce })
      for (const each of lines) await sorter.add(each)
      expect(await Array.fromAsync(sorter.sorted())).toEqual(lines.toSorted(compareText))
      expect(await Array.fromAsync(sorter.sorted())).toEqual(lines.toSorted(compareText))
    }),
    { numRuns: 40 },
  )
})

test('no file is left behind', async () => {
  const before = await readdir(tmpdir())
  {
    await using sorter = lineSorter({ atOnce: 2 })
    for (const each of ['c', 'a', 'b']) await sorter.add(each)
    expect(await Array.fromAsync(sorter.sorted())).toEqual(['a', 'b', 'c'])
  }
  const after = await readdir(tmpdir())
  expect(after.filter((name) => name.startsWith('dramatis-sort-') && !before.includes(name))).toEqual([])
})
