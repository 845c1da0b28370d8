/** How long a server asks to be left alone (`Retry-After`: seconds, or a date), in milliseconds from `now`; null if it does not say. */
export function retryAfter(header: string | null, now: number): number | null {
  const given = header?.trim() ?? ''
  if (/^\d{1,9}$/u.test(given)) return Number(given) * 1000
  // A date has the name of its month: numbers alone would be read as years.
  const time = /[a-z]{3}/iu.test(given) ? Date.parse(given) : Number.NaN
  return Number.isNaN(time) ? null : Math.max(0, time - now)
}
