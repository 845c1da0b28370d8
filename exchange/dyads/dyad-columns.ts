import { eventTypes, ploverTable, quadNames, quads } from '../../model/plover/event-types.ts'
import type { Quad } from '../../model/plover/event-types.ts'
import { binOf } from '../../model/time-bins.ts'
import type { TimeUnit } from '../../model/time-bins.ts'
import type { DyadCell } from './dyad-cell.ts'
import type { DyadParty, DyadUnit } from './dyad-party.ts'
import { periodName } from './period.ts'

/** A column of the dyad table, with the words of the codebook. */
export type DyadColumn = {
  readonly name: string
  readonly type: 'string' | 'date' | 'integer' | 'number'
  readonly description: string
  readonly value: (row: DyadRow) => string | number | null
}

/** A cell with its two sides and the unit its period is of. */
export type DyadRow = {
  readonly cell: DyadCell
  readonly source: DyadParty
  readonly target: DyadParty
  readonly unit: TimeUnit
}

/** The columns of a dyad table in their order. Directed sides are actor and recipient, others `a` and `b`, by id. */
export function dyadColumns({ directed, of }: { directed: boolean; of: DyadUnit }): DyadColumn[] {
  const [first, second] = directed ? ['actor', 'recipient'] : ['a', 'b']
  return [
    {
      name: 'period',
      type: 'string',
      description: '2025-02-12, 2025-W07 (ISO week), 2025-02 or 2025',
      value: ({ cell, unit }) => periodName(cell.period, unit),
    },
    {
      name: 'period_start',
      type: 'date',
      description: 'first day of the period',
      value: ({ cell, unit }) => binOf(cell.period, unit).from,
    },
    {
      name: 'period_end',
      type: 'date',
      description: 'last day of the period, inclusive',
      value: ({ cell, unit }) => binOf(cell.period, unit).to,
    },
    ...sideColumns(first ?? '', of, 'source'),
    ...sideColumns(second ?? '', of, 'target'),
    ...countColumns,
  ]
}

function sideColumns(prefix: string, of: DyadUnit, side: 'source' | 'target'): DyadColumn[] {
  const column = (
    name: string,
    description: string,
    value: (party: DyadParty, row: DyadRow) => string | null,
  ): DyadColumn => ({
    name: `${prefix}_${name}`,
    type: 'string',
    description,
    value: (row) => value(row[side], row),
  })
  const own: DyadColumn[] =
    of === 'actors'
      ? [
          column('id', 'id of the actor', ({ id }) => id),
          column('name', 'name of the actor', ({ name }) => name),
          column('type', 'person, organization, country, group or media', ({ type }) => type),
        ]
      : [column('name', 'English name of the country', ({ name }) => name)]
  return [
    ...own,
    column(
      'iso3',
      'ISO 3166-1 alpha-3 of the country; Kosovo, which has none, is KOS',
      ({ country }) => country,
    ),
    column('cow', 'Correlates of War number of the country', ({ cow }) => cow),
    column('gw', 'Gleditsch–Ward number of the country', ({ gleditschWard }) => gleditschWard),
    column(
      'sectors',
      of === 'actors'
        ? 'PLOVER sectors of the actor, the most frequent first, joined by |'
        : 'PLOVER sectors of those who take part for the country in this period, joined by |',
      (party, { cell }) =>
        (of === 'actors' ? party.sectors : [...cell[`${side}Sectors`]].toSorted()).join('|') || null,
    ),
  ]
}

const count = (name: string, description: string, value: (cell: DyadCell) => number): DyadColumn => ({
  name,
  type: 'integer',
  description,
  value: ({ cell }) => value(cell),
})

const inQuad = (cell: DyadCell, quad: Quad): number =>
  eventTypes.reduce(
    (sum, type) => sum + (ploverTable[type].quad === quad ? (cell.types.get(type) ?? 0) : 0),
    0,
  )

const countColumns: readonly DyadColumn[] = [
  count('events', 'events between the two', ({ events }) => events),
  count(
    'symmetric',
    'of these, events without a recipient (a meeting): a directed table has them in both directions',
    ({ symmetric }) => symmetric,
  ),
  count('disputed', 'of these, events that some claims affirm and others deny', ({ disputed }) => disputed),
  ...quads.map((quad) =>
    count(quadNames[quad].replace(' ', '_'), `events of PLOVER’s quad ${quad}`, (cell) => inQuad(cell, quad)),
  ),
  ...eventTypes.map((type) =>
    count(type.toLowerCase(), `events of the PLOVER type ${type}`, ({ types }) => types.get(type) ?? 0),
  ),
  {
    name: 'intensity_sum',
    type: 'number',
    description: 'sum of the PLOVER scores (−10 … +10) of the events',
    value: ({ cell }) => cell.intensity,
  },
  {
    name: 'intensity_mean',
    type: 'number',
    description: 'mean of these scores, to six places; empty where there is no event',
    value: ({ cell }) => (cell.events === 0 ? null : Number((cell.intensity / cell.events).toFixed(6))),
  },
  count('claims', 'sentences that report the events', ({ claims }) => claims),
  count(
    'articles',
    'articles that report the events, added up: one that reports two of them counts twice',
    ({ articles }) => articles,
  ),
  count(
    'independent',
    'the same with near-copies of one story counted once',
    ({ independent }) => independent,
  ),
]
