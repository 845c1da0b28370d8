import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { allocate, StratifiedDraw } from './draw.ts'

function draw(items: readonly { id: string; stratum: string }[], size: number, seed = 1) {
  const drawing = new StratifiedDraw<{ id: string; stratum: string }>(size, seed)
  for (const item of items) drawing.add(item.stratum, item)
  return drawing.finish('equal')
}

const claims = (stratum: string, count: number) =>
  Array.from({ length: count }, (_, index) => ({ id: `${stratum}${index}`, stratum }))

test('as many of each stratum; a small one gives all, and each drawn stands for its share of the population', () => {
  const { items, strata } = draw(
    [...claims('ASSAULT', 900), ...claims('CONSULT', 90), ...claims('RETREAT', 2)],
    30,
  )
  expect(items).toHaveLength(30)
  expect(strata).toEqual([
    { name: 'ASSAULT', population: 900, drawn: 14, weight: 900 / 14 },
    { name: 'CONSULT', population: 90, drawn: 14, weight: 90 / 14 },
    { name: 'RETREAT', population: 2, drawn: 2, weight: 1 },
  ])
  expect(items.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(992, 9)
})

test('in proportion, by largest remainders, one of each at least', () => {
  const strata = [
    { name: 'a', population: 700 },
    { name: 'b', population: 295 },
    { name: 'c', population: 5 },
  ]
  expect(allocate(strata, 10, 'proportional')).toEqual(
    new Map([
      ['a', 7],
      ['b', 2],
      ['c', 1],
    ]),
  )
})

test('more strata than are to be drawn are refused', () => {
  expect(() =>
    draw(
      claims('x', 5).map((item) => ({ ...item, stratum: item.id })),
      3,
    ),
  ).toThrow('There are 5 strata and only 3 to draw: raise --n, or draw --by none.')
})

const population = fc.uniqueArray(
  fc.record({ id: fc.string({ minLength: 1, maxLength: 6 }), stratum: fc.constantFrom('a', 'b', 'c') }),
  { selector: ({ id }) => id, maxLength: 200 },
)

test('the order in which the population comes says nothing, and weights add up to it', () => {
  fc.assert(
    fc.property(population, fc.integer({ min: 3, max: 40 }), fc.nat(), (items, size, seed) => {
      const drawn = draw(items, size, seed)
      expect(draw(items.toReversed(), size, seed)).toEqual(drawn)
      expect(drawn.items).toHaveLength(Math.min(size, items.length))
      const weights = drawn.items.reduce((sum, { weight }) => sum + weight, 0)
      expect(weights).toBeCloseTo(items.length, 6)
    }),
  )
})

test('another seed draws others', () => {
  const [one, other] = [1, 2].map((seed) =>
    draw(claims('a', 1000), 10, seed).items.map(({ item }) => item.id),
  )
  expect(other).not.toEqual(one)
})

test('each is drawn as often as any other', () => {
  const times = new Map<string, number>()
  for (let seed = 0; seed < 400; seed += 1)
    for (const { item } of draw(claims('a', 20), 5, seed).items)
      times.set(item.id, (times.get(item.id) ?? 0) + 1)
  // 100 each on average; the standard deviation is 8.7.
  expect(times.size).toBe(20)
  for (const count of times.values()) expect(Math.abs(count - 100)).toBeLessThan(40)
})
