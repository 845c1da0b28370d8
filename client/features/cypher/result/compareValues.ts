import { cellOf } from './cell.ts'

const words = new Intl.Collator('en', { numeric: true })

/** The order of two values of a column: numbers by size, the rest as their words, nothing last. */
export function compareValues(one: unknown, other: unknown): number {
  if (typeof one === 'number' && typeof other === 'number') return one - other
  if (isNothing(one) || isNothing(other)) return Number(isNothing(one)) - Number(isNothing(other))
  return words.compare(cellOf(one).text, cellOf(other).text)
}

function isNothing(value: unknown): boolean {
  return value === null || value === undefined
}
