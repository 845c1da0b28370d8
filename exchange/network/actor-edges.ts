import { Quad, quadNames, quads } from '../../model/plover/event-types.ts'
import { firstDay, lastDay } from '../../model/days.ts'
import { pairsOf } from '../pairs/pairs-of.ts'
import { isSymmetric } from '../pairs/symmetric.ts'
import type { EventRow } from '../rows/event-rows.ts'
import { spellOf } from './actor-nodes.ts'
import type { Attribute, NetworkEdge, Spell } from './network.ts'
import { weightOf } from './network-choice.ts'
import type { NetworkChoice } from './network-choice.ts'
import { joinedSpells } from './spells.ts'

const quadColumn = (quad: Quad): string => quadNames[quad].replace(' ', '_')

export const actorEdgeAttributes: readonly Attribute[] = [
  { name: 'events', type: 'integer', description: 'events that join the two' },
  { name: 'independent', type: 'integer', description: 'stories that report them, added up' },
  { name: 'claims', type: 'integer', description: 'sentences that report them' },
  { name: 'disputed', type: 'integer', description: 'events that some affirm and others deny' },
  ...quads.map((quad): Attribute => ({
    name: quadColumn(quad),
    type: 'integer',
    description: `events of PLOVER’s quad ${quad}`,
  })),
  { name: 'intensity_sum', type: 'double', description: 'sum of their PLOVER scores, −10 … +10 each' },
  { name: 'intensity_mean', type: 'double', description: 'mean of these scores, to six places' },
  { name: 'undated', type: 'integer', description: 'events without a date, which are in no spell' },
  { name: 'first', type: 'string', description: 'first day' },
  { name: 'last', type: 'string', description: 'last day' },
]

/** What an event adds to the edge of each pair that it joins, as lines that sort by pair. */
export function edgeLines(event: EventRow, { directed }: Pick<NetworkChoice, 'directed'>): string[] {
  const sides = event.participants.map(({ role, actor }) => ({ role, party: actor }))
  const told = [
    event.dateFrom ?? '',
    event.dateTo ?? '',
    event.quad,
    event.intensity,
    event.independentCount,
    event.claimCount,
    Number(event.status === 'disputed'),
  ]
  return pairsOf(sides, directed ? 'directed' : 'together', isSymmetric(event)).map(({ source, target }) =>
    [source.id, target.id, ...told].join('\t'),
  )
}

type Sum = {
  source: string
  target: string
  weight: number
  events: number
  independent: number
  claims: number
  disputed: number
  quads: Record<Quad, number>
  intensity: number
  undated: number
  spells: Spell[]
}

/** Adds up lines that come sorted; an edge at a time, numbered in their order. */
export async function* actorEdges(
  lines: AsyncIterable<string>,
  weight: NetworkChoice['weight'],
): AsyncGenerator<NetworkEdge> {
  let number = 0
  let sum: Sum | null = null
  for await (const line of lines) {
    const [source = '', target = '', ...told] = line.split('\t')
    if (sum === null || sum.source !== source || sum.target !== target) {
      if (sum !== null) yield edgeOf(sum, (number += 1))
      sum = emptySum(source, target)
    }
    add(sum, told, weight)
  }
  if (sum !== null) yield edgeOf(sum, number + 1)
}

function emptySum(source: string, target: string): Sum {
  return {
    source,
    target,
    weight: 0,
    events: 0,
    independent: 0,
    claims: 0,
    disputed: 0,
    quads: { 1: 0, 2: 0, 3: 0, 4: 0 },
    intensity: 0,
    undated: 0,
    spells: [],
  }
}

function add(sum: Sum, told: readonly string[], weight: NetworkChoice['weight']): void {
  const [from = '', to = '', quad, intensity, independent, claims, disputed] = told
  const event = { intensity: Number(intensity), independentCount: Number(independent) }
  sum.weight += weightOf(event, weight)
  sum.events += 1
  sum.independent += event.independentCount
  sum.claims += Number(claims)
  sum.disputed += Number(disputed)
  sum.quads[Quad.parse(Number(quad))] += 1
  sum.intensity += event.intensity
  const spells = spellOf(from || null, to || null)
  if (spells.length === 0) sum.undated += 1
  sum.spells.push(...spells)
  // What is certain already need not be kept: two who meet every day have one spell.
  if (sum.spells.length > 1_000) sum.spells = joinedSpells(sum.spells)
}

function edgeOf(sum: Sum, number: number): NetworkEdge {
  const spells = joinedSpells(sum.spells)
  const { source, target, weight, events, independent, claims, disputed, intensity, undated } = sum
  return {
    id: `e${number}`,
    source,
    target,
    weight,
    spells,
    values: {
      events,
      independent,
      claims,
      disputed,
      ...Object.fromEntries(quads.map((quad) => [quadColumn(quad), sum.quads[quad]])),
      intensity_sum: intensity,
      intensity_mean: Number((intensity / events).toFixed(6)),
      undated,
      first: firstDay(...spells.map(({ from }) => from)),
      last: lastDay(...spells.map(({ to }) => to)),
    },
  }
}
