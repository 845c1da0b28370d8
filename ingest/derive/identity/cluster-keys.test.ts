import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aKey } from '../../../test/fixtures/key-facts.ts'
import { clusterKeys } from './cluster-keys.ts'
import type { Judgement } from './key-facts.ts'

const same = (a: string, b: string): Judgement => ({ kind: 'same', keys: [a, b] })
const different = (a: string, b: string): Judgement => ({ kind: 'different', keys: [a, b] })

const park = aKey('Park Min-ho')
const pak = aKey('Pak Min Ho')
const tamm = aKey('Anu Tamm')

describe('what articles say', () => {
  it('joins the spellings and orders of one name', () => {
    expect(clusterKeys([park, pak, tamm], [])).toEqual([
      ['person:anu-tamm'],
      ['person:pak-min-ho', 'person:park-min-ho'],
    ])
  })

  it('keeps namesakes apart whom an article names as kin or in one sentence', () => {
    expect(clusterKeys([park, { ...pak, apart: [park.key] }], [])).toEqual([[pak.key], [park.key]])
  })

  it('leaves a name alone that may be either of two', () => {
    expect(
      clusterKeys([aKey('Anu Tamm', { count: 9 }), aKey('Anu K. Tamm'), aKey('Anu L. Tamm')], []),
    ).toEqual([['person:anu-k-tamm'], ['person:anu-l-tamm'], ['person:anu-tamm']])
    expect(clusterKeys([tamm, aKey('Anu K. Tamm')], [])).toEqual([['person:anu-k-tamm', 'person:anu-tamm']])
  })

  it('takes an acronym for the one name that it stood behind in brackets', () => {
    const type = 'organization' as const
    const army = aKey('Lanian National Army', { type, acronyms: ['LNA'] })
    const airline = aKey('Lesser Northern Airways', { type, acronyms: ['LNA'] })
    const acronym = aKey('LNA', { type, count: 5 })
    expect(clusterKeys([army, acronym], [])).toEqual([[army.key, acronym.key]])
    expect(clusterKeys([army, acronym, airline], [])).toEqual([[army.key], [airline.key], [acronym.key]])
    expect(clusterKeys([aKey('Lanian National Army', { type }), acronym], [])).toHaveLength(2)
  })

  it('lets no key of one article alone cross into another', () => {
    expect(
      clusterKeys([aKey('Tamm', { key: 'person:tamm@a1' }), aKey('Tamm', { key: 'person:tamm@a2' })], []),
    ).toEqual([['person:tamm@a1'], ['person:tamm@a2']])
  })
})

describe('what people judge', () => {
  it('"different" beats an equal name, "same" joins any two, transitively', () => {
    expect(clusterKeys([park, pak, tamm], [different(pak.key, park.key), same(tamm.key, pak.key)])).toEqual([
      [tamm.key, pak.key],
      [park.key],
    ])
  })

  it('the newer of two judgements that contradict each other counts', () => {
    const [a, b, c] = ['person:a', 'person:b', 'person:c']
    const keys = [a, b, c].map((key) => aKey(key, { key }))
    expect(clusterKeys(keys, [same(a, b), same(b, c), different(a, c)])).toEqual([[a], [b, c]])
    expect(clusterKeys(keys, [different(a, c), same(a, b), same(b, c)])).toEqual([[a, b, c]])
  })

  it('joins through a key that no article knows any more', () => {
    expect(clusterKeys([tamm, park], [same(tamm.key, 'person:gone'), same('person:gone', park.key)])).toEqual(
      [[tamm.key, park.key]],
    )
  })
})

/** Up to six judgements on any two of the keys. */
const judgedOf = (all: readonly { key: string }[]) =>
  all.length < 2
    ? fc.constant([])
    : fc.array(
        fc
          .tuple(
            fc.constantFrom<Judgement['kind']>('same', 'different'),
            fc.shuffledSubarray(
              all.map(({ key }) => key),
              { minLength: 2, maxLength: 2 },
            ),
          )
          .map(([kind, [a = '', b = '']]): Judgement => ({ kind, keys: [a, b] })),
        { maxLength: 6 },
      )

describe('invariants', () => {
  const family = fc.constantFrom('Park', 'Pak', 'Tamm', 'Lee', 'Yi')
  const given = fc.constantFrom('Min-ho', 'Min Ho', 'Anu', 'Anu K.', 'Anu L.', 'Jae-in')
  const country = fc.constantFrom(null, 'KOR', 'EST')
  const key = fc
    .record({ family, given, country, count: fc.integer({ min: 1, max: 4 }) })
    .map(({ family, given, country, count }) => aKey(`${given} ${family}`, { country, count }))
  const keys = fc.uniqueArray(key, { selector: (facts) => facts.key, maxLength: 12 })
  const world = keys.chain((keys) =>
    fc.tuple(fc.constant(keys), judgedOf(keys), fc.shuffledSubarray(keys, { minLength: keys.length })),
  )

  it('the order of the keys says nothing, every key is in one cluster', () => {
    fc.assert(
      fc.property(world, ([keys, judged, shuffled]) => {
        const clusters = clusterKeys(keys, judged)
        expect(clusterKeys(shuffled, judged)).toEqual(clusters)
        expect(clusters.flat().toSorted()).toEqual(keys.map(({ key }) => key).toSorted())
      }),
    )
  })

  it('a connected component alone clusters as it does among all', () => {
    fc.assert(
      fc.property(world, ([keys, judged]) => {
        const others = ['Marko Ilves', 'Marko J. Ilves'].map((name) => aKey(name))
        expect(
          clusterKeys([...keys, ...others], judged).filter(([first = '']) => !first.includes('ilves')),
        ).toEqual(clusterKeys(keys, judged))
      }),
    )
  })

  it('judging to be one what is one already changes nothing, and undone judgements leave no trace', () => {
    fc.assert(
      fc.property(world, ([keys, judged]) => {
        const clusters = clusterKeys(keys, [])
        const known = clusters.flatMap(([first = '', ...others]) => others.map((other) => same(first, other)))
        expect(clusterKeys(keys, known)).toEqual(clusters)
        const undone = judged.map((_, done) => clusterKeys(keys, judged.slice(0, judged.length - done - 1)))
        expect(undone.at(-1) ?? clusters).toEqual(clusters)
      }),
    )
  })

  it('the last "different" is obeyed whatever the names', () => {
    fc.assert(
      fc.property(world, ([keys, judged]) => {
        const [a, b] = keys
        fc.pre(a !== undefined && b !== undefined)
        if (a === undefined || b === undefined) return
        const clusters = clusterKeys(keys, [...judged, different(a.key, b.key)])
        expect(clusters.some((cluster) => cluster.includes(a.key) && cluster.includes(b.key))).toBe(false)
      }),
    )
  })
})
