import { compareText } from '../../model/compare-text.ts'

/** So many different names are counted apart, and so many told. */
const countedNames = 10_000
const toldNames = 30

/** Names and codes that stand where countries stand and that nobody knows, the most frequent first, and how many are not told. */
export type UnknownCountries = { names: { name: string; rows: number }[]; others: number }

/** Counts names and codes that are no countries we know, in bounded memory. */
export class UnknownNames {
  readonly #rows = new Map<string, number>()
  #others = 0

  count(names: readonly string[]): void {
    for (const name of names) {
      const short = name.slice(0, 80)
      const before = this.#rows.get(short)
      if (before === undefined && this.#rows.size >= countedNames) this.#others += 1
      else this.#rows.set(short, (before ?? 0) + 1)
    }
  }

  found(): UnknownCountries {
    const names = [...this.#rows]
      .map(([name, rows]) => ({ name, rows }))
      .toSorted((a, b) => b.rows - a.rows || compareText(a.name, b.name))
    const rest = names.slice(toldNames).reduce((sum, { rows }) => sum + rows, 0)
    return { names: names.slice(0, toldNames), others: this.#others + rest }
  }
}
