import { dayLength, daysLater } from '../../model/days.ts'
import type { ParsedArticle, TimeExpression } from './parsed-article.ts'
import { withSettledWeekday } from './weekdays.ts'

/**
 * The parse that the article would have on another day: only times depend on the reference date, and of those only what the
 * words leave open. Null where a time is said in words whose value nobody but SUTime tells: then the article is parsed
 * anew. What the words give on the former day (null: on none) must be what SUTime gave, or they do not count as understood.
 */
export function redated(
  parsed: ParsedArticle,
  text: string,
  dates: { from: string | null; to: string },
): ParsedArticle | null {
  const sentences = []
  for (const sentence of parsed.sentences) {
    const times: TimeExpression[] = []
    for (const time of sentence.times) {
      const words = text.slice(time.start, time.end).replaceAll(/\s+/gu, ' ').trim()
      const moved = redatedTime(time, words, dates)
      if (moved === null) return null
      times.push(moved)
    }
    sentences.push({ ...sentence, times })
  }
  return { sentences }
}

function redatedTime(
  time: TimeExpression,
  words: string,
  { from, to }: { from: string | null; to: string },
): TimeExpression | null {
  if (isFree(time, words)) return time
  // "night" by itself is the second half of "Saturday night", whose day SUTime does not always settle alike.
  const rule = rules.find(({ pattern }) => pattern.test(words))
  const match = rule?.pattern.exec(words) ?? null
  if (rule === undefined || match === null) return null
  // Without a day SUTime does not even know them for a time of day.
  if (from === null && /(?:morning|afternoon|evening|night)$/iu.test(words)) return null
  const partOfDay = time.type === 'TIME' ? partOfDayIn(words, time.value) : ''
  const on = (day: string): string | null => {
    const value = rule.on(match, day)
    return value === null
      ? null
      : withSettledWeekday({ ...time, value: `${value}${partOfDay}` }, words, day).value
  }
  if (from !== null && on(from) !== time.value) return null
  const value = on(to)
  return value === null ? null : { ...time, value, alternative: null }
}

/** "TMO" of "this morning" and of a "Monday" that stands before "morning". */
function partOfDayIn(words: string, value: string | null): string {
  const said = /(morning|afternoon|evening|night)$/iu.exec(words)?.[1]?.toLowerCase() ?? ''
  return partsOfDay[said] ?? /T(?:\d{2}:\d{2}|[A-Z]{2})$/u.exec(value ?? '')?.[0] ?? ''
}

/** Whether a time means the same on every day: spans, repetitions, "now" and "once", and what tells its year. */
function isFree({ type, value, alternative }: TimeExpression, words: string): boolean {
  if (value === null) return alternative === null
  if (type === 'DURATION' || type === 'SET' || /^P|_REF$/u.test(value)) return true
  const year = /^(\d{3}[\dX]|\d{2}XX)/u.exec(value)?.[1] ?? ''
  const digits = year.replace(/X+$/u, '')
  return (
    digits !== '' &&
    words.includes(digits) &&
    !/\b(?:ago|earlier|later|before|after|last|next|this)\b/iu.test(words)
  )
}

const partsOfDay: Readonly<Record<string, string>> = {
  morning: 'TMO',
  afternoon: 'TAF',
  evening: 'TEV',
  night: 'TNI',
}

type Rule = {
  pattern: RegExp
  /** The value on a day (ISO), before the time of day; null where the words have none. */
  on: (match: RegExpExecArray, day: string) => string | null
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const month =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?'
const seasons: Readonly<Record<string, string>> = {
  spring: 'SP',
  summer: 'SU',
  autumn: 'FA',
  fall: 'FA',
  winter: 'WI',
}
const numbers =
  'a,one,two,three,four,five,six,seven,eight,nine,ten,eleven,twelve,thirteen,fourteen,fifteen,sixteen,seventeen,eighteen,nineteen,twenty'.split(
    ',',
  )
const units: Readonly<Record<string, readonly ['day' | 'month', number]>> = {
  day: ['day', 1],
  week: ['day', 7],
  fortnight: ['day', 14],
  month: ['month', 1],
  year: ['month', 12],
  decade: ['month', 120],
}
const steps: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 }

const rules: readonly Rule[] = [
  { pattern: /^(?:today|this (?:morning|afternoon|evening)|tonight)$/iu, on: (_, day) => day },
  { pattern: /^(?:yesterday|last night)$/iu, on: (_, day) => daysLater(day, -1) },
  { pattern: /^tomorrow$/iu, on: (_, day) => daysLater(day, 1) },
  {
    pattern: /^(?:(?:early|late|mid)[ -](?:on )?)?(?:sun|mon|tues|wednes|thurs|fri|satur)day$/iu,
    // Any day does: `withSettledWeekday` knows which.
    on: (_, day) => day,
  },
  {
    pattern: /^(?:(?:earlier|later) )?(last|this|next) (week|weekend|month|year)$/iu,
    on: ([, which = '', unit = ''], day) =>
      periodOf(unit.toLowerCase(), day, steps[which.toLowerCase()] ?? 0),
  },
  {
    pattern: new RegExp(
      `^(${numbers.join('|')}|an|\\d{1,3}) (day|week|fortnight|month|year|decade)s? ago$`,
      'iu',
    ),
    on: ([, count = '', unit = ''], day) => back(day, numberOf(count), units[unit.toLowerCase()]),
  },
  {
    pattern: new RegExp(`^${month}$`, 'iu'),
    on: ([, name = ''], day) => nearest(day, `${monthNumber(name)}-15`)?.slice(0, 7) ?? null,
  },
  {
    pattern: new RegExp(`^(\\d{1,2})(?:st|nd|rd|th)? ${month}$`, 'iu'),
    on: ([, date = '', name = ''], day) => dayOf(day, name, date),
  },
  {
    pattern: new RegExp(`^${month} (\\d{1,2})(?:st|nd|rd|th)?$`, 'iu'),
    on: ([, name = '', date = ''], day) => dayOf(day, name, date),
  },
  {
    pattern: /^(spring|summer|autumn|fall)$/iu,
    on: ([, name = ''], day) => `${day.slice(0, 4)}-${seasons[name.toLowerCase()] ?? ''}`,
  },
]

const monthNumber = (name: string): string =>
  String(months.indexOf(name.toLowerCase().slice(0, 3)) + 1).padStart(2, '0')

const dayOf = (day: string, name: string, date: string): string | null =>
  Number(date) > 31 ? null : nearest(day, `${monthNumber(name)}-${date.padStart(2, '0')}`)

/** The day of that name ("05-03") nearest to a day, as SUTime has it; null where two are about as near. */
function nearest(day: string, name: string): string | null {
  const year = Number(day.slice(0, 4))
  const distances = [-1, 0, 1].map((step) => {
    const other = `${year + step}-${name}`
    return { other, days: Math.abs(Date.parse(other) - Date.parse(day)) / dayLength }
  })
  const [first, second] = distances.toSorted((a, b) => a.days - b.days)
  if (first === undefined || second === undefined || !(second.days - first.days > 35)) return null
  return first.other
}

function numberOf(words: string): number {
  const index = numbers.indexOf(words.toLowerCase())
  if (words.toLowerCase() === 'an' || index === 0) return 1
  return index === -1 ? Number(words) : index
}

function periodOf(unit: string, day: string, step: number): string | null {
  if (unit === 'year') return String(Number(day.slice(0, 4)) + step)
  if (unit === 'month') return monthsLater(`${day.slice(0, 7)}-01`, step).slice(0, 7)
  const week = isoWeek(daysLater(day, 7 * step))
  // Around New Year SUTime writes the week of one year with the number of the other.
  if (!week.startsWith(day.slice(0, 4)) || !isoWeek(day).startsWith(day.slice(0, 4))) return null
  return unit === 'weekend' ? `${week}-WE` : week
}

function back(
  day: string,
  count: number,
  unit: readonly ['day' | 'month', number] | undefined,
): string | null {
  if (unit === undefined) return null
  const [kind, size] = unit
  return kind === 'day' ? daysLater(day, -count * size) : monthsLater(day, -count * size)
}

/** So many months later, on the last day of a month that is too short. */
function monthsLater(day: string, count: number): string {
  const [year = 0, monthOf = 1, date = 1] = day.split('-').map(Number)
  const first = new Date(Date.UTC(year, monthOf - 1 + count, 1))
  const length = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate()
  return `${first.toISOString().slice(0, 8)}${String(Math.min(date, length)).padStart(2, '0')}`
}

/** "2025-W34", the week by ISO 8601. */
function isoWeek(day: string): string {
  const weekday = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7
  const thursday = daysLater(day, 3 - weekday)
  const year = thursday.slice(0, 4)
  const number = Math.floor((Date.parse(thursday) - Date.parse(`${year}-01-01`)) / (7 * dayLength)) + 1
  return `${year}-W${String(number).padStart(2, '0')}`
}
