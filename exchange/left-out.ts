import { compareText } from '../model/compare-text.ts'

/** Counts what an export leaves out, by what it is: "denied events". */
export type LeftOut = {
  readonly count: (reason: string, number?: number) => void
  /** "Left out: denied events 1,204; events without a date 3.", the most frequent first; none if nothing was. */
  readonly sentences: () => string[]
}

export function leftOut(opening = 'Left out'): LeftOut {
  const counts = new Map<string, number>()
  return {
    count: (reason, number = 1) => {
      counts.set(reason, (counts.get(reason) ?? 0) + number)
    },
    sentences: () => {
      const parts = [...counts]
        .filter(([, number]) => number > 0)
        .toSorted(([a, many], [b, more]) => more - many || compareText(a, b))
        .map(([reason, number]) => `${reason} ${inDigits(number)}`)
      return parts.length === 0 ? [] : [`${opening}: ${parts.join('; ')}.`]
    },
  }
}

/** 1,204. */
export const inDigits = (number: number): string => number.toLocaleString('en')
