import { describe, expect, it } from 'vitest'
import { crowdFor, distance, eventCrowdFor, placeAmong, placeAround, sunflower } from './place.ts'

const origin = { x: 0, y: 0 }

describe('newcomers', () => {
  it('stand around their anchor, apart from each other and from those already there', () => {
    const there = [{ x: 1, y: 0 }]
    const places = placeAround(origin, 12, crowdFor([origin, ...there], 1), 1)
    const everybody = [...there, ...places]
    for (const [index, place] of places.entries()) {
      expect(distance(place, origin)).toBeLessThanOrEqual(1.75)
      const others = everybody.filter((_, other) => other !== index + there.length)
      expect(Math.min(...others.map((other) => distance(place, other)))).toBeGreaterThan(0.25)
    }
  })

  it('go outwards first', () => {
    const [place] = placeAround(origin, 1, crowdFor([], 1), 1, Math.PI)
    expect(place?.x).toBeCloseTo(-0.75)
    expect(place?.y).toBeCloseTo(0)
  })
})

describe('events', () => {
  it('stand between their participants, and aside when the place is taken', () => {
    const participants = [origin, { x: 2, y: 0 }]
    const crowd = eventCrowdFor(participants, 1)
    const first = placeAmong(participants, crowd, 1)
    const second = placeAmong(participants, crowd, 1)
    expect(first).toEqual({ x: 1, y: 0 })
    expect(distance(first, second)).toBeGreaterThan(0.1)
    expect(distance(first, second)).toBeLessThan(0.5)
  })
})

describe('the sunflower', () => {
  it('begins in the middle and keeps its seeds apart', () => {
    const seeds = Array.from({ length: 200 }, (_, index) => sunflower(index))
    expect(seeds[0]).toEqual(origin)
    const nearest = seeds.flatMap((seed, index) =>
      seeds.slice(0, index).map((other) => distance(seed, other)),
    )
    expect(Math.min(...nearest)).toBeGreaterThan(0.9)
  })
})
