import { dayLength, isoDay } from '../../model/days.ts'
import { eventTypes, ploverTable } from '../../model/plover/event-types.ts'
import type { EventType } from '../../model/plover/event-types.ts'
import { seededRandom } from './random.ts'

export type GraphSize = { actors: number; events: number; articles: number; claimsPerEvent: number }

export type BenchEvent = {
  id: string
  type: EventType
  day: string
  independent: number
  participants: number[]
  /** The number of its place, or null. */
  place: number | null
  /** The articles that report it, by number, one for each claim. */
  articles: number[]
}

export type BenchGraph = {
  size: GraphSize
  names: string[]
  degrees: number[]
  events: BenchEvent[]
  /** The day of each article; they are numbered in the order of their days. */
  articleDays: string[]
}

const given = [
  'Ana',
  'Boris',
  'Clara',
  'Dmitri',
  'Elena',
  'Farid',
  'Greta',
  'Hana',
  'Ivo',
  'Jana',
  'Karim',
  'Lena',
]
const syllables = ['ba', 'den', 'kor', 'lis', 'mar', 'nov', 'pet', 'ros', 'sav', 'tol', 'vik', 'zan']
const firstDay = Date.UTC(2020, 0, 1)
const days = 2000
const places = 200
/** An event is reported within so many days. */
const reportedWithin = 5

export function actorId(index: number): string {
  return `person:bench-${index}`
}

/**
 * A graph like the news: few actors take part in very many events (the busiest in about a quarter), most in one or two.
 * Events have two to six participants, half of them a place, and are reported in the days after. The same seed gives the
 * same graph.
 */
export function drawGraph(size: GraphSize, seed: number): BenchGraph {
  const random = seededRandom(seed)
  const pick = <Item>(items: readonly Item[], otherwise: Item): Item =>
    items[Math.floor(random() * items.length)] ?? otherwise
  const names = Array.from(
    { length: size.actors },
    (_, index) =>
      `${pick(given, 'Ana')} ${pick(syllables, 'ba')}${pick(syllables, 'den')}${pick(syllables, 'kor')} ${index}`,
  )
  const degrees = names.map(() => 0)
  const actor = (): number => Math.min(size.actors - 1, Math.floor(size.actors ** (random() ** 2)) - 1)
  const events = Array.from({ length: size.events }, (_, index): BenchEvent => {
    const count = 2 + Math.min(4, Math.floor(-Math.log(1 - random()) * 0.9))
    const participants = [
      ...new Set(
        Array.from({ length: count }, () => (random() < 0.55 ? Math.floor(random() * size.actors) : actor())),
      ),
    ]
    for (const one of participants) degrees[one] = (degrees[one] ?? 0) + 1
    const day = Math.floor(random() * days)
    return {
      id: `event:bench-${index}`,
      type: pick(eventTypes, 'CONSULT'),
      day: dayOf(day),
      independent: 1 + Math.floor(-Math.log(1 - random()) * 1.5),
      participants,
      place: random() < 0.5 ? Math.floor(random() * places) : null,
      articles: Array.from({ length: size.claimsPerEvent }, () =>
        articleOf(size, day + random() * reportedWithin),
      ),
    }
  })
  const articleDays = Array.from({ length: size.articles }, (_, index) =>
    dayOf(Math.floor((index * days) / size.articles)),
  )
  return { size, names, degrees, events, articleDays }
}

function dayOf(day: number): string {
  return isoDay(firstDay + day * dayLength)
}

/** An article of a day, which may be within it. */
function articleOf({ articles }: GraphSize, day: number): number {
  return Math.min(articles - 1, Math.floor((day * articles) / days))
}

export type BenchLink = {
  count: number
  quads: [number, number, number, number]
  first: string
  last: string
}

/** The links that the deriver would give: pairs of participants by `smaller index * actors + larger index`. */
export function linksOf({ events, size }: BenchGraph): Map<number, BenchLink> {
  const links = new Map<number, BenchLink>()
  for (const { type, day, participants } of events) {
    const quad = ploverTable[type].quad
    for (const [at, a] of participants.entries())
      for (const b of participants.slice(at + 1)) {
        const key = Math.min(a, b) * size.actors + Math.max(a, b)
        const link = links.get(key) ?? { count: 0, quads: [0, 0, 0, 0], first: day, last: day }
        link.count += 1
        link.quads[quad - 1] = (link.quads[quad - 1] ?? 0) + 1
        link.first = day < link.first ? day : link.first
        link.last = day > link.last ? day : link.last
        links.set(key, link)
      }
  }
  return links
}
