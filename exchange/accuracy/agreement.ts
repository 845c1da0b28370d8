/** What coders said of one unit; who said nothing is not in it. */
export type Unit = readonly string[]

/** How far coders agree. Both are null where nothing was coded twice; alpha also where all said the same throughout. */
export type Agreement = {
  /** Krippendorff's alpha for nominal values: 1 full agreement, 0 that of chance. */
  alpha: number | null
  /** Of all pairs of answers to the same unit, how many are equal. */
  pairwise: number | null
  /** Units that at least two coders answered. */
  units: number
}

/**
 * Krippendorff's alpha for nominal values, any number of coders, answers missing here and there (K. Krippendorff, "Computing
 * Krippendorff's Alpha-Reliability", 2011, section C): units with one answer fall out, a unit with m answers counts its pairs
 * with 1 ÷ (m − 1).
 */
export function agreementOf(units: readonly Unit[]): Agreement {
  const paired = units.filter((unit) => unit.length > 1)
  const totals = new Map<string, number>()
  let values = 0
  let disagreements = 0
  let pairs = 0
  let equalPairs = 0
  for (const unit of paired) {
    const counts = countsOf(unit)
    for (const [value, count] of counts) totals.set(value, (totals.get(value) ?? 0) + count)
    const size = unit.length
    const equal = [...counts.values()].reduce((sum, count) => sum + count * (count - 1), 0)
    values += size
    pairs += size * (size - 1)
    equalPairs += equal
    disagreements += (size * (size - 1) - equal) / (size - 1)
  }
  if (pairs === 0) return { alpha: null, pairwise: null, units: 0 }
  const chanceDisagreements =
    (values ** 2 - [...totals.values()].reduce((sum, count) => sum + count ** 2, 0)) / (values - 1)
  return {
    alpha: chanceDisagreements === 0 ? null : 1 - disagreements / chanceDisagreements,
    pairwise: equalPairs / pairs,
    units: paired.length,
  }
}

function countsOf(unit: Unit): Map<string, number> {
  const counts = new Map<string, number>()
  for (const value of unit) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}
