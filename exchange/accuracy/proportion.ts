/** A share with its 95 % interval, both 0 … 1, and what it rests on. */
export type Proportion = {
  share: number
  low: number
  high: number
  /** How many units of the sample were judged: claims, or sentences. */
  judged: number
  /** How many equally weighted ones would be as sure (Kish): `judged` where all weights are equal. */
  effective: number
}

/** One judgement, of a unit of the sample or of one in it: how right it is (0 … 1, a share where coders disagree), and how many of the population it stands for. */
export type Judgement = { right: number; weight: number }

/**
 * Judgements of things within units of the sample, as the events of a sentence, joined to one for each unit: the units were drawn,
 * so it is their number that an interval rests on, however many people coded each and however many things stand in it.
 */
export function ofUnits(judgements: readonly (Judgement & { unit: string })[]): Judgement[] {
  return [...Map.groupBy(judgements, ({ unit }) => unit).values()].map((within) => {
    const weight = within.reduce((sum, one) => sum + one.weight, 0)
    const right = within.reduce((sum, one) => sum + one.weight * one.right, 0)
    return { right: weight === 0 ? 0 : right / weight, weight }
  })
}

/** The quantile of the normal distribution for 95 % intervals. */
const z95 = 1.959963984540054

/**
 * Wilson's score interval without continuity correction (E. B. Wilson 1927; R. G. Newcombe, "Two-sided confidence intervals
 * for the single proportion", Statistics in Medicine 17, 1998, method 3). `of` may be a fraction: an effective number.
 */
export function wilson(share: number, of: number): { low: number; high: number } {
  if (of <= 0) return { low: 0, high: 1 }
  const z2 = z95 ** 2
  const centre = (share + z2 / (2 * of)) / (1 + z2 / of)
  const half = (z95 / (1 + z2 / of)) * Math.sqrt((share * (1 - share)) / of + z2 / (4 * of ** 2))
  return {
    low: share === 0 ? 0 : Math.max(0, centre - half),
    high: share === 1 ? 1 : Math.min(1, centre + half),
  }
}

/**
 * The weighted share of what is right, without bias for a sample whose weights are the inverse of the chances to be drawn.
 * The interval is Wilson's on Kish's effective number (Σw)² ÷ Σw² (L. Kish, Survey Sampling, 1965; N. Dean, M. Pagano,
 * Journal of Survey Statistics and Methodology 3, 2015). Null where nothing was judged.
 */
export function proportionOf(judgements: readonly Judgement[]): Proportion | null {
  let weights = 0
  let squares = 0
  let right = 0
  for (const judgement of judgements) {
    weights += judgement.weight
    squares += judgement.weight ** 2
    right += judgement.weight * judgement.right
  }
  if (weights <= 0) return null
  const share = Math.min(1, right / weights)
  const effective = weights ** 2 / squares
  return { share, ...wilson(share, effective), judged: judgements.length, effective }
}
