const periods: Readonly<Record<string, number>> = {
  hourly: 3_600_000,
  daily: 24 * 3_600_000,
  weekly: 7 * 24 * 3_600_000,
  monthly: 30 * 24 * 3_600_000,
  yearly: 365 * 24 * 3_600_000,
}

/**
 * How often a feed changes by its own account, in milliseconds: `sy:updatePeriod` divided by `sy:updateFrequency`, or `ttl` in
 * minutes, whichever is longer; null if it does not say.
 */
export function updateEvery(
  sy: { updatePeriod?: string; updateFrequency?: number } | undefined,
  ttl: number | undefined,
): number | null {
  const period = periods[sy?.updatePeriod?.trim().toLowerCase() ?? '']
  const told = [
    ...(period === undefined ? [] : [period / Math.max(1, sy?.updateFrequency ?? 1)]),
    ...(ttl === undefined || !(ttl > 0) ? [] : [ttl * 60_000]),
  ]
  return told.length === 0 ? null : Math.max(...told)
}
