import { amountText } from './amount.ts'
import type { Measured } from './measure.ts'
import { isMetric, measures } from './metrics.ts'
import type { MeasureName } from './metrics.ts'

/** Everybody's rank by a measure, from 1; who is equal shares the better rank. */
export function ranksOf(values: Measured): ReadonlyMap<string, number> {
  const ranks = new Map<string, number>()
  let [rank, before] = [0, Number.NaN]
  for (const [index, [id, value]] of [...values].toSorted((a, b) => b[1] - a[1]).entries()) {
    if (value !== before) [rank, before] = [index + 1, value]
    ranks.set(id, rank)
  }
  return ranks
}

/** Tells of somebody "betweenness 0.12, rank 3" or "community 2"; nothing of whom was not measured. */
export function measureTeller(name: MeasureName, values: Measured): (id: string) => string {
  const { words } = measures[name]
  if (!isMetric(name))
    return (id) => {
      const part = values.get(id)
      return part === undefined ? '' : `${words} ${part + 1}`
    }
  const ranks = ranksOf(values)
  return (id) => {
    const [value, rank] = [values.get(id), ranks.get(id)]
    return value === undefined || rank === undefined
      ? ''
      : `${words} ${amountText(value, measures[name].digits)}, rank ${amountText(rank, 0)}`
  }
}
