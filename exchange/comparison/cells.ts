import type { EventType } from '../../model/plover/event-types.ts'
import { eventTypes, ploverTable, quadNames, quads } from '../../model/plover/event-types.ts'
import { periodOfDates } from './periods.ts'
import type { CellLength, Days } from './periods.ts'

export const comparedOn = ['quad', 'root'] as const

/** What cells are: how long, of which kinds of events, whether who acts matters, and whether a country with itself is one. */
export type CellRule = {
  length: CellLength
  on: (typeof comparedOn)[number]
  directed: boolean
  domestic: boolean
}

/** Two countries (ISO 3166 alpha-3), a period, and a quad's name or an event type. */
export type CellKey = { source: string; target: string; period: string; category: string }

/** A cell's key as text that sorts by its parts in turn; none of them holds a tab. */
export function cellId({ source, target, period, category }: CellKey): string {
  return [source, target, period, category].join('\t')
}

/** How many events each side has in a cell. */
export type Cell = CellKey & { ours: number; theirs: number; examples: readonly string[] }

/** The kinds of events that cells part, in their order. */
export function categoriesOf(on: CellRule['on']): readonly string[] {
  return on === 'root' ? eventTypes : quads.map((quad) => quadNames[quad])
}

/**
 * The two countries of each cell that an event counts in, each once. Of a symmetric event, all sources act with each other; a
 * reciprocal one counts for both sides of each pair.
 */
export function dyadsOf(
  {
    sources,
    targets,
    symmetric,
    reciprocal = false,
  }: Pick<Counting, 'sources' | 'targets' | 'symmetric' | 'reciprocal'>,
  { directed, domestic }: Pick<CellRule, 'directed' | 'domestic'>,
): [string, string][] {
  const acted = sources.flatMap((source) =>
    (symmetric ? sources.filter((other) => other !== source) : targets).map((target): [string, string] => [
      source,
      target,
    ]),
  )
  const both = reciprocal ? [...acted, ...acted.map(([a, b]): [string, string] => [b, a])] : acted
  const pairs = both.map(([a, b]): [string, string] => (directed || a <= b ? [a, b] : [b, a]))
  const different = new Map(pairs.map((pair) => [pair.join(' '), pair]))
  return [...different.values()].filter(([source, target]) => domestic || source !== target)
}

/** An event as cells take it. */
export type Counting = {
  from: string
  to: string
  type: EventType
  sources: readonly string[]
  targets: readonly string[]
  /** Whether nobody is its recipient, and those who act do so with each other. */
  symmetric: boolean
  /** Whether the target does it with the source as well, as in a meeting of the two. */
  reciprocal?: boolean
}

/** Why an event is in no cell that joins no two countries. */
export const withoutCountries = 'without two countries'

/** The cells of an event within these days, or why it has none, in words that many events share. */
export function cellsOf(event: Counting, rule: CellRule, days: Days): CellKey[] | { why: string } {
  if (event.from < days.from || event.to > days.to) return { why: 'before or after the days compared' }
  const period = periodOfDates(event.from, event.to, rule.length)
  if (period === null) return { why: `dates too coarse for a ${rule.length}` }
  const dyads = dyadsOf(event, rule)
  if (dyads.length === 0)
    return {
      why: dyadsOf(event, { ...rule, domestic: true }).length > 0 ? 'within one country' : withoutCountries,
    }
  const category = rule.on === 'root' ? event.type : quadNames[ploverTable[event.type].quad]
  return dyads.map(([source, target]) => ({ source, target, period, category }))
}
