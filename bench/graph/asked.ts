import { actorId } from './draw-graph.ts'
import type { BenchGraph } from './draw-graph.ts'

/** What the benchmark asks of the API. */
export type Asked = {
  name: string
  path: string
  /** Makes it a POST. */
  body?: unknown
  /** The 95th of a hundred answers comes within so many milliseconds. */
  p95?: number
}

/** A question to every resource: about a hub (the busiest actor), about actors of the middle, with filters and without. */
export function askedOf(drawn: BenchGraph): Asked[] {
  const degree = (index: number): number => drawn.degrees[index] ?? 0
  const busiest = [...drawn.degrees.keys()].toSorted((a, b) => degree(b) - degree(a))
  const [hub, second] = [busiest[0] ?? 0, busiest[1] ?? 1].map((index) => actorId(index))
  const [near, far] = busiest.filter((index) => degree(index) === 8).map((index) => actorId(index))
  const name = (rank: number): string => drawn.names[busiest[rank] ?? 0] ?? ''
  const typed = encodeURIComponent(name(50).slice(0, 8))
  const event = drawn.events[0]?.id ?? ''
  const periods = 'fromA=2024-01-01&toA=2024-01-31&fromB=2024-02-01&toB=2024-02-29'
  return [
    { name: 'typeahead', path: `/api/actors?q=${typed}`, p95: 30 },
    { name: 'actor', path: `/api/actors/${near}` },
    { name: 'actor, hub', path: `/api/actors/${hub}` },
    { name: 'neighbours', path: `/api/actors/${near}/neighbours` },
    { name: 'neighbours, hub', path: `/api/actors/${hub}/neighbours?limit=50`, p95: 150 },
    {
      name: 'neighbours, hub, one type',
      path: `/api/actors/${hub}/neighbours?limit=50&types=CONSULT`,
      p95: 500,
    },
    {
      name: 'neighbours, hub, dates',
      path: `/api/actors/${hub}/neighbours?limit=50&from=2024-01-01&to=2024-03-31`,
      p95: 500,
    },
    {
      name: 'neighbours, hub, said by',
      path: `/api/actors/${hub}/neighbours?limit=50&types=CONSULT&saidBy=${second}`,
      p95: 500,
    },
    { name: 'events', path: '/api/events?from=2024-01-01&to=2024-01-31' },
    { name: 'events by name', path: '/api/events?q=Bench%20assault' },
    { name: 'event', path: `/api/events/${event}` },
    { name: 'events of two', path: `/api/events?actors=${hub},${near}` },
    { name: 'coverage', path: `/api/events/${event}/coverage` },
    { name: 'links, two hubs', path: `/api/links?actors=${hub},${second}` },
    { name: 'claims, two hubs', path: `/api/claims?actors=${hub},${second}` },
    { name: 'paths', path: `/api/paths?from=${near}&to=${far}`, p95: 1000 },
    { name: 'paths, one type', path: `/api/paths?from=${near}&to=${far}&types=CONSULT`, p95: 1000 },
    { name: 'paths, hubs inside', path: `/api/paths?from=${near}&to=${far}&hubs=true`, p95: 3000 },
    { name: 'paths, between hubs', path: `/api/paths?from=${hub}&to=${second}&hubs=true`, p95: 3000 },
    { name: 'timeline', path: '/api/timeline?by=month' },
    { name: 'timeline, hub', path: `/api/timeline?by=week&actors=${hub}` },
    { name: 'diff', path: `/api/diff?${periods}` },
    { name: 'overview', path: '/api/graph/overview' },
    { name: 'overview, filtered', path: '/api/graph/overview?types=ASSAULT&from=2024-01-01' },
    { name: 'between', path: `/api/graph/between?actors=${hub},${second},${near}` },
    { name: 'filter values', path: '/api/filters?by=saidBy&types=CONSULT' },
    { name: 'calendar', path: `/api/graph/calendar?actors=${hub},${second},${near}` },
    {
      name: 'calendar, of reports',
      path: `/api/graph/calendar?actors=${hub},${second},${near}&clock=publication`,
    },
    { name: 'sentences', path: '/api/sentences?q=kebal' },
    { name: 'articles', path: '/api/articles' },
    { name: 'articles by words', path: '/api/articles?q=article%2017' },
    { name: 'article', path: '/api/articles/bench-article-1' },
    { name: 'match', path: '/api/match', body: { names: Array.from({ length: 20 }, (_, at) => name(at)) } },
  ]
}
