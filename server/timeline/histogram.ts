import type { Dated } from '../../cypher/queries/timeline.ts'
import type { TimelineAnswer } from '../../model/api/timeline.ts'
import { DatePrecision } from '../../model/dates.ts'
import { binNumber, binOf } from '../../model/time-bins.ts'
import type { TimeUnit } from '../../model/time-bins.ts'

type Counts = TimelineAnswer['undated']

/**
 * Events put into bins. One whose dates do not lie within a single bin is counted apart, by how exact they are, and not put
 * where nobody said it was. Gaps are bins with nothing in them. Where there would be more than `most` bins, the stretch with
 * most events is kept, the latest of several, and the rest counted.
 */
export function histogramOf(
  dated: readonly Dated[],
  by: TimeUnit,
  most: number,
): Pick<TimelineAnswer, 'bins' | 'coarse' | 'undated' | 'outside'> {
  const bins = new Map<number, Counts>()
  const coarse = new Map<DatePrecision, Counts>()
  let undated = nothing
  for (const { from, to, precision, ...counts } of dated) {
    if (from === null || to === null || precision === null) undated = sum(undated, counts)
    else {
      const number = binNumber(from, by)
      if (number === binNumber(to, by)) bins.set(number, sum(bins.get(number) ?? nothing, counts))
      else coarse.set(precision, sum(coarse.get(precision) ?? nothing, counts))
    }
  }
  const [first, last] = busiestStretch(bins, most) ?? [0, -1]
  const outside = [...bins].filter(([number]) => number < first || number > last)
  return {
    bins: Array.from({ length: last - first + 1 }, (_, index) => ({
      ...binOf(first + index, by),
      ...(bins.get(first + index) ?? nothing),
    })),
    coarse: DatePrecision.options.flatMap((precision) => {
      const counts = coarse.get(precision)
      return counts === undefined ? [] : [{ precision, ...counts }]
    }),
    undated,
    outside: outside.reduce((all, [, counts]) => sum(all, counts), nothing),
  }
}

const nothing: Counts = { events: 0, claims: 0 }

function sum(one: Counts, other: Counts): Counts {
  return { events: one.events + other.events, claims: one.claims + other.claims }
}

/** The first and the last number of at most `most` bins in a row that hold most events; null for no bins. */
function busiestStretch(bins: ReadonlyMap<number, Counts>, most: number): [number, number] | null {
  const numbers = [...bins.keys()].toSorted((a, b) => a - b)
  let best: { from: number; to: number; events: number } | null = null
  let start = 0
  let events = 0
  for (const to of numbers) {
    events += bins.get(to)?.events ?? 0
    for (let from = numbers[start]; from !== undefined && to - from >= most; from = numbers[start]) {
      events -= bins.get(from)?.events ?? 0
      start += 1
    }
    if (best === null || events >= best.events) best = { from: numbers[start] ?? to, to, events }
  }
  return best === null ? null : [best.from, best.to]
}
