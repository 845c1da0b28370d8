import { daysLater } from '../../model/days.ts'
import type { TimeExpression } from './parsed-article.ts'

const days = ['sun', 'mon', 'tues', 'wednes', 'thurs', 'fri', 'satur']
/** A weekday with nothing that says which one: "Monday", "early on Monday", but not "next Monday" or "Monday 3 March". */
const bare = /^(?:(?:early|late|mid)[ -](?:on )?)?(sun|mon|tues|wednes|thurs|fri|satur)day$/iu

/**
 * The time with a bare weekday set to the latest one up to the reference date (ISO), as news counts. SUTime resolves such a
 * day to the nearest or to the last one, and which depends on the request before: it marks the direction on a constant that
 * all requests share (seen with 4.5.10). Whether the one to come is meant is told by the tense, which `code/` reads.
 */
export function withSettledWeekday(
  time: TimeExpression,
  words: string,
  referenceDate: string | null,
): TimeExpression {
  const name = bare.exec(words)?.[1]?.toLowerCase()
  if (referenceDate === null || name === undefined) return time
  const value = /^\d{4}-\d\d-\d\d(T.*)?$/u.exec(time.value ?? '')
  if (value === null) return time
  const reference = Date.parse(`${referenceDate}T00:00:00Z`)
  const back = (new Date(reference).getUTCDay() - days.indexOf(name) + 7) % 7
  const day = daysLater(referenceDate, -back)
  return { ...time, value: `${day}${value[1] ?? ''}` }
}
