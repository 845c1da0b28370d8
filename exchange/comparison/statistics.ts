/** A pair of counts that `times` cells have. */
export type Counted = { x: number; y: number; times: number }

/** Pearson's correlation over all cells; null where one side is the same everywhere. */
export function pearson(cells: readonly Counted[]): number | null {
  const n = sum(cells, ({ times }) => times)
  if (n === 0) return null
  const meanX = sum(cells, ({ x, times }) => x * times) / n
  const meanY = sum(cells, ({ y, times }) => y * times) / n
  const xx = sum(cells, ({ x, times }) => (x - meanX) ** 2 * times)
  const yy = sum(cells, ({ y, times }) => (y - meanY) ** 2 * times)
  const xy = sum(cells, ({ x, y, times }) => (x - meanX) * (y - meanY) * times)
  if (xx === 0 || yy === 0) return null
  return Math.max(-1, Math.min(1, xy / Math.sqrt(xx * yy)))
}

/** Spearman's rank correlation; equal counts share the mean of their ranks. */
export function spearman(cells: readonly Counted[]): number | null {
  const rankX = ranks(cells.map(({ x, times }) => ({ value: x, times })))
  const rankY = ranks(cells.map(({ y, times }) => ({ value: y, times })))
  return pearson(cells.map(({ x, y, times }) => ({ x: rankX(x), y: rankY(y), times })))
}

function ranks(values: readonly { value: number; times: number }[]): (value: number) => number {
  const times = new Map<number, number>()
  for (const one of values) times.set(one.value, (times.get(one.value) ?? 0) + one.times)
  const rank = new Map<number, number>()
  let before = 0
  for (const [value, count] of [...times].toSorted(([a], [b]) => a - b)) {
    rank.set(value, before + (count + 1) / 2)
    before += count
  }
  return (value) => rank.get(value) ?? 0
}

/** In how many cells an event stands on both sides, on one, on none. */
export type Presence = { both: number; onlyOurs: number; onlyTheirs: number; neither: number }

export function presenceOf(cells: readonly Counted[]): Presence {
  const of = (fits: (cell: Counted) => boolean): number => sum(cells, (cell) => (fits(cell) ? cell.times : 0))
  return {
    both: of(({ x, y }) => x > 0 && y > 0),
    onlyOurs: of(({ x, y }) => x > 0 && y === 0),
    onlyTheirs: of(({ x, y }) => x === 0 && y > 0),
    neither: of(({ x, y }) => x === 0 && y === 0),
  }
}

/**
 * Cohen's kappa of presence (J. Cohen, Educational and Psychological Measurement 20, 1960): agreement beyond chance on whether
 * there is any event in a cell. Null where chance alone would agree throughout.
 */
export function kappa({ both, onlyOurs, onlyTheirs, neither }: Presence): number | null {
  const n = both + onlyOurs + onlyTheirs + neither
  if (n === 0) return null
  const observed = (both + neither) / n
  const ours = (both + onlyOurs) / n
  const theirs = (both + onlyTheirs) / n
  const chance = ours * theirs + (1 - ours) * (1 - theirs)
  return chance === 1 ? null : (observed - chance) / (1 - chance)
}

function sum<Item>(items: readonly Item[], of: (item: Item) => number): number {
  return items.reduce((total, item) => total + of(item), 0)
}
