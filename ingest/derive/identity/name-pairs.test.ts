import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { ActorType } from '../../../model/actor.ts'
import { aKey } from '../../../test/fixtures/key-facts.ts'
import { clusterKeys } from './cluster-keys.ts'
import type { KeyFacts } from './key-facts.ts'

type Pair = { readonly line: string; readonly same: boolean; readonly keys: readonly [KeyFacts, KeyFacts] }

/** A name of the table with what stands in brackets behind it. */
function readName(cell: string, section: string): { facts: KeyFacts; apart: boolean } {
  const [, name = '', notes = ''] = cell.match(/^(.*?)(?: \[(.*)\])?$/u) ?? []
  const words = notes === '' ? [] : notes.split(', ')
  const find = (shape: RegExp) =>
    words.map((word) => word.match(shape)?.[1]).find((part) => part !== undefined)
  const type = words.map((word) => ActorType.safeParse(word).data).find((known) => known !== undefined)
  const facts = aKey(name, {
    type: type ?? ActorType.safeParse(section).data ?? 'person',
    country: find(/^([A-Z]{3})$/u) ?? null,
    count: Number(find(/^(\d+)x$/u) ?? 1),
    acronyms: [find(/^\((.+)\)$/u) ?? []].flat(),
  })
  const only = find(/^([@~].+)$/u) ?? ''
  return { facts: { ...facts, key: facts.key + only }, apart: words.includes('apart') }
}

function readPairs(): Pair[] {
  let section = ''
  return readFileSync(new URL('name-pairs.table', import.meta.url), 'utf8')
    .split('\n')
    .flatMap((line) => {
      if (line.startsWith('[')) section = line.slice(1, -1)
      const [whether = '', one, other] = line.split(' | ')
      if (!/^(?:same|different)$/u.test(whether) || one === undefined || other === undefined) return []
      const [a, b] = [readName(one, section), readName(other, section)]
      const apartFrom = (self: typeof a, from: typeof a) => ({
        ...self.facts,
        apart: self.apart ? [from.facts.key] : [],
      })
      return [{ line, same: whether === 'same', keys: [apartFrom(a, b), apartFrom(b, a)] }]
    })
}

const areJoined = ([a, b]: Pair['keys']) => a.key === b.key || clusterKeys([a, b], []).length === 1

test('no wrong merge, and at least nine of ten right ones', () => {
  const pairs = readPairs()
  const same = pairs.filter((pair) => pair.same)
  const wrong = pairs.filter((pair) => !pair.same && areJoined(pair.keys))
  const missed = same.filter((pair) => !areJoined(pair.keys))
  const found = same.length - missed.length
  console.info(
    `names: ${found} of ${same.length} right merges, ${wrong.length} wrong ones in ${pairs.length - same.length} pairs that differ; missed: ${missed.map(({ line }) => line.slice('same | '.length)).join('; ')}`,
  )
  expect(pairs.length).toBeGreaterThanOrEqual(150)
  expect(wrong.map(({ line }) => line)).toEqual([])
  expect(found / same.length).toBeGreaterThanOrEqual(0.9)
})

test('all names of the table at once: still no two that differ are joined', () => {
  const pairs = readPairs()
  const keys = new Map(pairs.flatMap((pair) => pair.keys.map((facts) => [facts.key, facts] as const)))
  const clusters = clusterKeys([...keys.values()], [])
  const joined = ([a, b]: Pair['keys']) =>
    clusters.some((cluster) => cluster.includes(a.key) && cluster.includes(b.key))
  expect(pairs.filter((pair) => !pair.same && joined(pair.keys)).map(({ line }) => line)).toEqual([])
})
