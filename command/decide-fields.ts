import { z } from 'zod'
import { HedgeKind } from '../model/claim.ts'
import type { EventDate } from '../model/dates.ts'
import { IsoDate } from '../model/dates.ts'
import { daysOf } from '../model/days.ts'
import { Corrections } from '../model/decision.ts'
import { exitCodes, Failure } from '../model/failure.ts'

/** Looks up what a field of a claim needs from the graph: a place by its id, words in the claim's sentence. */
export type FieldSources = {
  readonly place: (id: string) => Promise<NonNullable<Corrections['place']>>
  readonly words: (words: string) => Promise<{ start: number; end: number }>
}

const nothing = 'none'

const readers = new Map<string, (value: string, sources: FieldSources) => unknown>(
  Object.entries({
    type: (value) => value.toUpperCase(),
    mode: (value) => (value === nothing ? null : value),
    contexts: list,
    actors: list,
    recipients: list,
    mutual: mutualOf,
    date: dateOf,
    place: (value, { place }) => (value === nothing ? null : place(value)),
    modality: (value) => value,
    polarity: (value) => value,
    hedge: hedgeOf,
  }),
)

/**
 * Fields of a claim as written on the command line: `mode=phone`, `actors=person:anu-tamm,org:kcna`, `date=2025-03`,
 * `date=2025-03-03..2025-03-09`, `hedge=alleged:is said to`, `place=none`. Throws a `Failure` (usage) that names the field.
 */
export async function readFields(settings: readonly string[], sources: FieldSources): Promise<Corrections> {
  const fields: Record<string, unknown> = {}
  for (const setting of settings) {
    const at = setting.indexOf('=')
    const name = setting.slice(0, Math.max(at, 0)).trim()
    const reader = readers.get(name)
    if (at < 0 || reader === undefined)
      throw wrong(`"${setting}" sets nothing: write FIELD=VALUE with ${[...readers.keys()].join(', ')}.`)
    fields[name] = await reader(setting.slice(at + 1).trim(), sources)
  }
  const parsed = Corrections.safeParse(fields)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  throw wrong(`The ${issue?.path.join('.') ?? 'field'} cannot be so: ${issue?.message ?? ''}.`)
}

function list(value: string): string[] {
  return value === nothing
    ? []
    : value
        .split(',')
        .map((item) => item.trim())
        .filter((item) => item !== '')
}

/** Whether several actors did it with each other; `none` leaves it to the type. */
function mutualOf(value: string): boolean | null {
  if (value === nothing) return null
  if (value !== 'yes' && value !== 'no')
    throw wrong(`"${value}" is no answer: write mutual=yes, mutual=no, or none.`)
  return value === 'yes'
}

const Day = IsoDate
const Month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/u)
const Year = z.string().regex(/^\d{4}$/u)

/** A day, a month, a year, or the first and the last day with `..` between. */
function dateOf(value: string): EventDate | null {
  if (value === nothing) return null
  const [from = '', to = from, ...more] = value.split('..')
  // There was no year 0, and nothing that reckons with months knows it.
  const isOne = more.length === 0 && !from.startsWith('0000')
  if (isOne && Day.safeParse(from).success && Day.safeParse(to).success)
    return { from, to, precision: precisionOf(from, to), text: null }
  if (isOne && from === to && Month.safeParse(from).success)
    return { from: `${from}-01`, to: lastDay(from), precision: 'month', text: null }
  if (isOne && from === to && Year.safeParse(from).success)
    return { from: `${from}-01-01`, to: `${from}-12-31`, precision: 'year', text: null }
  throw wrong(`"${value}" is no date: write 2025-03-03, 2025-03, 2025 or 2025-03-03..2025-03-09.`)
}

/** The narrowest precision as wide as the days between, both ends included. */
function precisionOf(from: string, to: string): EventDate['precision'] {
  const days = daysOf({ from, to })
  if (days <= 1) return 'day'
  if (days <= 7) return 'week'
  if (days <= 31) return 'month'
  return days <= 92 ? 'season' : 'year'
}

function lastDay(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number)
  const day = new Date(0)
  // `Date.UTC` takes the first century for the twentieth.
  day.setUTCFullYear(year, number, 0)
  return day.toISOString().slice(0, 10)
}

async function hedgeOf(value: string, { words }: FieldSources): Promise<unknown> {
  if (value === nothing) return null
  const [kind = '', ...rest] = value.split(':')
  if (!HedgeKind.safeParse(kind).success || rest.length === 0)
    throw wrong(`"${value}" is no hedge: write KIND:WORDS with ${HedgeKind.options.join(', ')}, or none.`)
  return { kind, ...(await words(rest.join(':').trim())) }
}

function wrong(sentence: string): Failure {
  return new Failure(sentence, exitCodes.usage)
}
