import { categoriesOf } from './cells.ts'
import type { Cell, CellRule } from './cells.ts'
import { countPeriods } from './periods.ts'
import type { Days } from './periods.ts'
import { kappa, pearson, presenceOf, spearman } from './statistics.ts'
import type { Counted, Presence } from './statistics.ts'

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
  all: Measures
  byCategory: { category: string; measures: Measures }[]
}

/**
 * Compares what was counted in these days: the grid is every dyad that has an event × every period × every category. Cells come by
 * dyad. Memory grows with the number of different pairs of counts.
 */
export async function compareCells(
  cells: AsyncIterable<Cell>,
  rule: Pick<CellRule, 'length' | 'on'>,
  days: Days,
): Promise<Compared> {
  const all = new CountsOfCells()
  const categories = categoriesOf(rule.on)
  const ofCategory = new Map(categories.map((category) => [category, new CountsOfCells()]))
  let dyads = 0
  let before: Cell | null = null
  for await (const cell of cells) {
    if (before === null || before.source !== cell.source || before.target !== cell.target) dyads += 1
    before = cell
    all.add(cell)
    ofCategory.get(cell.category)?.add(cell)
  }
  const periods = countPeriods(days, rule.length)
  return {
    days,
    dyads,
    periods,
    all: all.measures(dyads * periods * categories.length),
    byCategory: [...ofCategory].map(([category, counts]) => ({
      category,
      measures: counts.measures(dyads * periods),
    })),
  }
}

/** How many cells have which counts. */
class CountsOfCells {
  readonly #counts = new Map<string, Counted>()
  #cells = 0

  add({ ours, theirs }: Cell): void {
    this.#cells += 1
    const key = `${ours} ${theirs}`
    const counted = this.#counts.get(key)
    if (counted === undefined) this.#counts.set(key, { x: ours, y: theirs, times: 1 })
    else counted.times += 1
  }

  measures(grid: number): Measures {
    // In an order of their own, since sums of fractions depend on it.
    const counted = [...this.#counts.values()].toSorted((a, b) => a.x - b.x || a.y - b.y)
    if (grid > this.#cells) counted.push({ x: 0, y: 0, times: grid - this.#cells })
    const presence = presenceOf(counted)
    return {
      cells: grid,
      ours: counted.reduce((sum, { x, times }) => sum + x * times, 0),
      theirs: counted.reduce((sum, { y, times }) => sum + y * times, 0),
      presence,
      kappa: kappa(presence),
      pearson: pearson(counted),
      spearman: spearman(counted),
    }
  }
}
