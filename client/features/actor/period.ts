import type { DatePrecision, IsoDate } from '../../../model/dates.ts'
import { describeDate } from '../../../model/dates.ts'

/** A day and how exact it is. */
export type End = { date: IsoDate; precision: DatePrecision }

/** "12 Aug 2025", or "2019 – 22 Aug 2025": each end no more exact than the event it comes from. */
export function describePeriod(first: End, last: End): string {
  const [from, to] = [describeEnd(first), describeEnd(last)]
  return from === to ? from : `${from} – ${to}`
}

/** An end of a week is no end of anything; its month is as exact as can be said. */
function describeEnd({ date, precision }: End): string {
  return describeDate({ from: date, to: date, precision: precision === 'week' ? 'month' : precision })
}
