import { compareText } from '../../model/compare-text.ts'
import type { EventType } from '../../model/plover/event-types.ts'
import { eventTypes, ploverTable, quadNames, quads } from '../../model/plover/event-types.ts'
import { countPeriods, periodOfDates } from './periods.ts'
import type { CellLength, Days } from './periods.ts'
import { kappa, pearson, presenceOf, spearman } from './statistics.ts'
import type { Counted, Presence } from './statistics.ts'

export const comparedOn = ['quad', 'root'] as const

/** What cells are: how long, of which kinds of events, whether who acts matters, and whether a country with itself is one. */
export type CellRule = {
  length: CellLength
  on: (typeof comparedOn)[number]
  directed: boolean
  domestic: boolean
}

/** Two countries (ISO 3166 alpha-3), a period, and a quad's name or an event type. */
export type CellKey = { source: string; target: string; period: string; category: string }

/** A cell's key as text. */
export function cellId({ source, target, period, category }: CellKey): string {
  return `${source} ${target} ${period} ${category}`
}

/** How many events each side has in a cell. */
export type Cell = CellKey & { ours: number; theirs: number; examples: readonly string[] }

/** The kinds of events that cells part, in their order. */
export function categoriesOf(on: CellRule['on']): readonly string[] {
  return on === 'root' ? eventTypes : quads.map((quad) => quadNames[quad])
}

/** The two countries of each cell that an event counts in, each once. Of a symmetric event, all sources act with each other. */
export function dyadsOf(
  { sources, targets, symmetric }: Pick<Counting, 'sources' | 'targets' | 'symmetric'>,
  { directed, domestic }: Pick<CellRule, 'directed' | 'domestic'>,
): [string, string][] {
  const pairs = sources.flatMap((source) =>
    (symmetric ? sources.filter((other) => other !== source) : targets).map((target): [string, string] =>
      directed || source <= target ? [source, target] : [target, source],
    ),
  )
  const different = new Map(pairs.map((pair) => [pair.join(' '), pair]))
  return [...different.values()].filter(([source, target]) => domestic || source !== target)
}

/** An event as cells take it. */
export type Counting = {
  from: string
  to: string
  type: EventType
  sources: readonly string[]
  targets: readonly string[]
  /** Whether nobody is its recipient, and those who act do so with each other. */
  symmetric: boolean
}

/** The cells of an event within these days, or why it has none, in words that many events share. */
export function cellsOf(event: Counting, rule: CellRule, days: Days): CellKey[] | { why: string } {
  if (event.from < days.from || event.to > days.to) return { why: 'before or after the days compared' }
  const period = periodOfDates(event.from, event.to, rule.length)
  if (period === null) return { why: `dates too coarse for a ${rule.length}` }
  const dyads = dyadsOf(event, rule)
  if (dyads.length === 0)
    return {
      why:
        dyadsOf(event, { ...rule, domestic: true }).length > 0
          ? 'within one country'
          : 'without two countries',
    }
  const category = rule.on === 'root' ? event.type : quadNames[ploverTable[event.type].quad]
  return dyads.map(([source, target]) => ({ source, target, period, category }))
}

/** How well two sides agree over some cells; all measures over every cell of the grid, empty ones included. */
export type Measures = {
  cells: number
  ours: number
  theirs: number
  presence: Presence
  kappa: number | null
  pearson: number | null
  spearman: number | null
}

export type Compared = {
  days: Days
  dyads: number
  periods: number
  cells: Cell[]
  all: Measures
  byCategory: { category: string; measures: Measures }[]
}

type Tallied = { key: CellKey; ours: number; theirs: number; examples: string[] }

/** Examples of theirs that a cell keeps where ours has nothing. */
const keptExamples = 3

/** Counts events by cell; memory grows with the number of different cells, not with that of events. */
export class Tally {
  readonly #rule: CellRule
  readonly #cells = new Map<string, Tallied>()
  readonly #dyads = new Set<string>()

  constructor(rule: CellRule) {
    this.#rule = rule
  }

  countOurs(key: CellKey): void {
    this.#dyads.add(dyadOf(key))
    this.#at(key).ours += 1
  }

  /** Ours come first, so that it is known which dyads they have. */
  hasDyad(key: CellKey): boolean {
    return this.#dyads.has(dyadOf(key))
  }

  countTheirs(key: CellKey, example: string): void {
    const cell = this.#at(key)
    cell.theirs += 1
    if (cell.ours === 0 && cell.examples.length < keptExamples) cell.examples.push(example)
  }

  /** Compares what was counted in these days: the grid is every dyad that has an event × every period × every category. */
  within(days: Days): Compared {
    const cells = [...this.#cells.values()]
      .map(({ key, ours, theirs, examples }): Cell => ({ ...key, ours, theirs, examples }))
      .toSorted(
        (a, b) =>
          compareText(a.source, b.source) ||
          compareText(a.target, b.target) ||
          compareText(a.period, b.period) ||
          compareText(a.category, b.category),
      )
    const dyads = new Set(cells.map(dyadOf)).size
    const periods = countPeriods(days, this.#rule.length)
    const categories = categoriesOf(this.#rule.on)
    return {
      days,
      dyads,
      periods,
      cells,
      all: measure(cells, dyads * periods * categories.length),
      byCategory: categories.map((category) => ({
        category,
        measures: measure(
          cells.filter((cell) => cell.category === category),
          dyads * periods,
        ),
      })),
    }
  }

  #at(key: CellKey): Tallied {
    const id = cellId(key)
    const found = this.#cells.get(id)
    if (found !== undefined) return found
    const made: Tallied = { key, ours: 0, theirs: 0, examples: [] }
    this.#cells.set(id, made)
    return made
  }
}

function dyadOf({ source, target }: { source: string; target: string }): string {
  return `${source} ${target}`
}

function measure(cells: readonly Cell[], grid: number): Measures {
  const counts = new Map<string, Counted>()
  for (const { ours, theirs } of cells) {
    const counted = counts.get(`${ours} ${theirs}`)
    if (counted === undefined) counts.set(`${ours} ${theirs}`, { x: ours, y: theirs, times: 1 })
    else counted.times += 1
  }
  const counted = [...counts.values()]
  if (grid > cells.length) counted.push({ x: 0, y: 0, times: grid - cells.length })
  const presence = presenceOf(counted)
  return {
    cells: grid,
    ours: cells.reduce((sum, cell) => sum + cell.ours, 0),
    theirs: cells.reduce((sum, cell) => sum + cell.theirs, 0),
    presence,
    kappa: kappa(presence),
    pearson: pearson(counted),
    spearman: spearman(counted),
  }
}
