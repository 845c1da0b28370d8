import { compareText } from '../../model/compare-text.ts'

/** Counts by a key, for "the most frequent"; the order of counting never matters. */
export class Tally {
  readonly #counts = new Map<string, number>()

  add(value: string, count = 1): void {
    this.#counts.set(value, (this.#counts.get(value) ?? 0) + count)
  }

  get(value: string): number {
    return this.#counts.get(value) ?? 0
  }

  /** Most frequent first, then longest, then by code units. */
  ranked(): string[] {
    return [...this.#counts]
      .toSorted(([a, countA], [b, countB]) => countB - countA || b.length - a.length || compareText(a, b))
      .map(([value]) => value)
  }

  /** The most frequent, or null without any. */
  first(): string | null {
    return this.ranked()[0] ?? null
  }
}
