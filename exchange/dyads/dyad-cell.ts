import { EventType } from '../../model/plover/event-types.ts'

/** What one event adds to one dyad in one period. Sectors are those of the sides, as their ids stand in the line. */
export type Contribution = {
  readonly source: string
  readonly target: string
  /** The number of the period. */
  readonly period: number
  readonly type: EventType
  readonly intensity: number
  readonly claims: number
  readonly articles: number
  readonly independent: number
  readonly disputed: boolean
  readonly symmetric: boolean
  readonly sourceSectors: readonly string[]
  readonly targetSectors: readonly string[]
}

/** The events of one dyad in one period. */
export type DyadCell = {
  readonly source: string
  readonly target: string
  readonly period: number
  readonly types: Map<EventType, number>
  events: number
  symmetric: number
  disputed: number
  intensity: number
  claims: number
  articles: number
  independent: number
  readonly sourceSectors: Set<string>
  readonly targetSectors: Set<string>
}

/** Periods before 1970 have negative numbers: so many are added that all are of the same length and in order. */
const shift = 10_000_000

/** A contribution as a line that sorts by dyad and period. */
export function lineOf(one: Contribution): string {
  return [
    one.source,
    one.target,
    one.period + shift,
    one.type,
    one.intensity,
    one.claims,
    one.articles,
    one.independent,
    Number(one.disputed),
    Number(one.symmetric),
    one.sourceSectors.join('|'),
    one.targetSectors.join('|'),
  ].join('\t')
}

function contributionOf(line: string): Contribution {
  const [source = '', target = '', period, type, ...rest] = line.split('\t')
  const [intensity, claims, articles, independent, disputed, symmetric, sourceSectors, targetSectors] = rest
  return {
    source,
    target,
    period: Number(period) - shift,
    type: EventType.parse(type),
    intensity: Number(intensity),
    claims: Number(claims),
    articles: Number(articles),
    independent: Number(independent),
    disputed: disputed === '1',
    symmetric: symmetric === '1',
    sourceSectors: sectorsOf(sourceSectors),
    targetSectors: sectorsOf(targetSectors),
  }
}

const sectorsOf = (text = ''): string[] => (text === '' ? [] : text.split('|'))

/** A period in which nothing is reported of a dyad. */
export function emptyCell(source: string, target: string, period: number): DyadCell {
  return {
    source,
    target,
    period,
    types: new Map(),
    events: 0,
    symmetric: 0,
    disputed: 0,
    intensity: 0,
    claims: 0,
    articles: 0,
    independent: 0,
    sourceSectors: new Set(),
    targetSectors: new Set(),
  }
}

/** Adds up lines that come sorted; a cell at a time. */
export async function* cellsOf(lines: AsyncIterable<string>): AsyncGenerator<DyadCell> {
  let cell: DyadCell | null = null
  for await (const line of lines) {
    const one = contributionOf(line)
    if (cell === null || !belongs(one, cell)) {
      if (cell !== null) yield cell
      cell = emptyCell(one.source, one.target, one.period)
    }
    add(cell, one)
  }
  if (cell !== null) yield cell
}

const belongs = (one: Contribution, cell: DyadCell): boolean =>
  one.period === cell.period && one.target === cell.target && one.source === cell.source

function add(cell: DyadCell, one: Contribution): void {
  cell.events += 1
  cell.types.set(one.type, (cell.types.get(one.type) ?? 0) + 1)
  cell.symmetric += Number(one.symmetric)
  cell.disputed += Number(one.disputed)
  cell.intensity += one.intensity
  cell.claims += one.claims
  cell.articles += one.articles
  cell.independent += one.independent
  for (const sector of one.sourceSectors) cell.sourceSectors.add(sector)
  for (const sector of one.targetSectors) cell.targetSectors.add(sector)
}

/** The first and the last of the periods that are told of. */
export type PeriodRange = { readonly first: number; readonly last: number }

/** The cells of a range that comes sorted, with an empty one for every period in which a dyad that is there is not told of. */
export async function* withoutGaps(
  cells: AsyncIterable<DyadCell>,
  range: PeriodRange,
): AsyncGenerator<DyadCell> {
  let before: DyadCell | null = null
  for await (const cell of cells) {
    const goesOn: boolean = before?.source === cell.source && before.target === cell.target
    if (before !== null && !goesOn) yield* gap(before, before.period + 1, range.last)
    yield* gap(cell, goesOn && before !== null ? before.period + 1 : range.first, cell.period - 1)
    yield cell
    before = cell
  }
  if (before !== null) yield* gap(before, before.period + 1, range.last)
}

/** How many different dyads stand in lines that come sorted. */
export async function countDyads(lines: AsyncIterable<string>): Promise<number> {
  let count = 0
  let before: string | null = null
  for await (const line of lines) {
    const dyad = line.split('\t', 2).join('\t')
    if (dyad !== before) count += 1
    before = dyad
  }
  return count
}

function* gap({ source, target }: DyadCell, first: number, last: number): Generator<DyadCell> {
  for (let period = first; period <= last; period += 1) yield emptyCell(source, target, period)
}
