import { actorTypes } from '../../../model/actor.ts'
import type { GraphAnswer } from '../../../model/api/resources.ts'

/** Numbers from 0 to 1 that are the same every time (Park and Miller). */
function dice(): () => number {
  let state = 7
  return () => {
    state = (state * 16_807) % 2_147_483_647
    return state / 2_147_483_647
  }
}

const total = (count: number) => ({ count, exact: true })

/** A graph of the news as the API gives it: few actors in most of the events, everybody linked with somebody. */
export function largeGraph(actorCount: number, linkCount: number): GraphAnswer {
  const roll = dice()
  const actors = Array.from({ length: actorCount }, (_, index) => ({
    id: `person:actor-${index}`,
    name: `Actor ${index}`,
    type: actorTypes[index % actorTypes.length] ?? ('person' as const),
    aliases: [],
    country: ['PRK', 'KOR', 'RUS', 'USA', null][Math.floor(roll() * 5)] ?? null,
    sectors: [],
    degree: 0,
    control: null,
  }))
  const links = new Map<string, GraphAnswer['links'][number]>()
  while (links.size < linkCount) {
    const source = Math.floor(roll() ** 2.2 * actorCount)
    const target = links.size < actorCount ? links.size : Math.floor(roll() ** 1.5 * actorCount)
    const [one, other] = [actors[source], actors[target]]
    if (one === undefined || other === undefined || one === other) continue
    const [first, second] = one.id < other.id ? [one, other] : [other, one]
    const quad = 1 + Math.floor(roll() * 4)
    const count = 1 + Math.floor(2 / (roll() + 0.1))
    one.degree += count
    other.degree += count
    links.set(`${first.id} ${second.id}`, {
      source: first.id,
      target: second.id,
      eventCount: count,
      quad1: quad === 1 ? count : 0,
      quad2: quad === 2 ? count : 0,
      quad3: quad === 3 ? count : 0,
      quad4: quad === 4 ? count : 0,
      first: '2025-01-01',
      last: '2025-06-30',
    })
  }
  return {
    actors,
    links: [...links.values()],
    events: [],
    totals: {
      actors: total(actorCount),
      events: total(linkCount),
      links: total(linkCount),
      articles: total(1000),
    },
    rankedBy: 'number of events',
    cypher: { text: 'RETURN 1', params: {} },
  }
}
