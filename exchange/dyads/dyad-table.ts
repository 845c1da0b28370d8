import { eventTypes, ploverTable, quadNames, quads } from '../../model/plover/event-types.ts'
import type { Quad } from '../../model/plover/event-types.ts'
import { binOf } from '../../model/time-bins.ts'
import type { TimeUnit } from '../../model/time-bins.ts'
import { columnsOf } from '../tables/table.ts'
import type { Column, Table } from '../tables/table.ts'
import type { DyadCell } from './dyad-cell.ts'
import type { DyadParty, DyadUnit } from './dyad-party.ts'
import { periodName } from './period.ts'

/** A cell with its two sides and the unit its period is of. */
export type DyadRow = {
  readonly cell: DyadCell
  readonly source: DyadParty
  readonly target: DyadParty
  readonly unit: TimeUnit
}

const { text, textOrNone, whole, decimal, decimalOrNone, dateOrNone, list } = columnsOf<DyadRow>()

/** The dyad table with its columns in their order. Directed sides are actor and recipient, others `a` and `b`, by id. */
export function dyadTable({ directed, of }: { directed: boolean; of: DyadUnit }): Table<DyadRow> {
  const [first, second] = directed ? (['actor', 'recipient'] as const) : (['a', 'b'] as const)
  const side = of === 'actors' ? 'id' : 'iso3'
  return {
    name: 'dyads',
    meaning: `one ${directed ? 'directed ' : ''}dyad of ${of} in one period`,
    key: ['period', `${first}_${side}`, `${second}_${side}`],
    references: [],
    columns: [
      text('period', '2025-02-12, 2025-W07 (ISO week), 2025-02 or 2025', ({ cell, unit }) =>
        periodName(cell.period, unit),
      ),
      dateOrNone(
        'period_start',
        'first day of the period',
        ({ cell, unit }) => binOf(cell.period, unit).from,
      ),
      dateOrNone('period_end', 'last day of the period', ({ cell, unit }) => binOf(cell.period, unit).to),
      ...sideColumns(first, of, 'source'),
      ...sideColumns(second, of, 'target'),
      ...countColumns,
    ],
  }
}

function sideColumns(prefix: string, of: DyadUnit, side: 'source' | 'target'): Column<DyadRow>[] {
  const told = (name: string, meaning: string, read: (party: DyadParty) => string | null) =>
    textOrNone(`${prefix}_${name}`, meaning, (row) => read(row[side]))
  const codes = [
    told(
      'iso3',
      'ISO 3166-1 alpha-3 of the country; Kosovo, which has none, is KOS',
      ({ country }) => country,
    ),
    told('cow', 'Correlates of War number of the country', ({ cow }) => cow),
    told('gw', 'Gleditsch–Ward number of the country', ({ gleditschWard }) => gleditschWard),
  ]
  return of === 'actors'
    ? [
        text(`${prefix}_id`, 'id of the actor', (row) => row[side].id),
        text(`${prefix}_name`, 'name of the actor', (row) => row[side].name),
        text(`${prefix}_type`, 'person, organization, country, group or media', (row) => row[side].type),
        ...codes,
        list(`${prefix}_sectors`, 'PLOVER sectors of the actor in the events of this period', ({ cell }) =>
          [...cell[`${side}Sectors`]].toSorted(),
        ),
      ]
    : [
        text(`${prefix}_name`, 'English name of the country', (row) => row[side].name),
        ...codes,
        list(
          `${prefix}_sectors`,
          'PLOVER sectors of those who take part for the country in this period',
          ({ cell }) => [...cell[`${side}Sectors`]].toSorted(),
        ),
      ]
}

const inQuad = (cell: DyadCell, quad: Quad): number =>
  eventTypes.reduce(
    (sum, type) => sum + (ploverTable[type].quad === quad ? (cell.types.get(type) ?? 0) : 0),
    0,
  )

const countColumns: readonly Column<DyadRow>[] = [
  whole('events', 'events between the two', ({ cell }) => cell.events),
  whole(
    'symmetric',
    'of these, events without a recipient (a meeting): a directed table has them in both directions',
    ({ cell }) => cell.symmetric,
  ),
  whole('disputed', 'of these, events that some claims affirm and others deny', ({ cell }) => cell.disputed),
  ...quads.map((quad) =>
    whole(quadNames[quad].replace(' ', '_'), `events of PLOVER’s quad ${quad}`, ({ cell }) =>
      inQuad(cell, quad),
    ),
  ),
  ...eventTypes.map((type) =>
    whole(type.toLowerCase(), `events of the PLOVER type ${type}`, ({ cell }) => cell.types.get(type) ?? 0),
  ),
  decimal(
    'intensity_sum',
    'sum of the PLOVER scores (−10 … +10) of the events',
    ({ cell }) => cell.intensity,
  ),
  decimalOrNone(
    'intensity_mean',
    'mean of these scores, to six places; empty where there is no event',
    ({ cell }) => (cell.events === 0 ? null : Number((cell.intensity / cell.events).toFixed(6))),
  ),
  whole('claims', 'sentences that report the events', ({ cell }) => cell.claims),
  whole(
    'articles',
    'articles that report the events, added up: one that reports two of them counts twice',
    ({ cell }) => cell.articles,
  ),
  whole('independent', 'the same with near-copies of one story counted once', ({ cell }) => cell.independent),
]
