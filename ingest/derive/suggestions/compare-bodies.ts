import { bearOneName, spelledAlike } from './likeness.ts'
import type { Likeness } from './likeness.ts'
import { tellingWords } from './near-names.ts'

/** How well the names of two organisations go together; null where they are names of two. */
export function compareBodies(a: string, b: string): Likeness | null {
  if (bearOneName(a, b)) return { score: 0.55, reason: 'the same name, but it may be that of another' }
  const [one, other] = [a, b]
    .map((key) => tellingWords(key.slice('org:'.length)))
    .toSorted((x, y) => x.length - y.length)
  if (one === undefined || other === undefined) return null
  const [acronym = ''] = one
  if (one.length === 1) {
    return other.length >= 2 && acronym === other.map((word) => word.slice(0, 1)).join('')
      ? { score: 0.5, reason: `${acronym.toUpperCase()} may be its initials` }
      : null
  }
  const [left, right] = [without(one, other), without(other, one)]
  if (left.length === 0 && right.length === 0)
    return { score: 0.6, reason: 'the same words in another order' }
  if (left.length === 0 && right.length === 1)
    return { score: 0.45, reason: `without “${right.join(' ')}” the same name` }
  const spelled = left.length === 1 && right.length === 1 && spelledAlike(left.join(''), right.join(''))
  return spelled ? { score: 0.5, reason: 'one word spelled otherwise' } : null
}

const without = (words: readonly string[], others: readonly string[]) =>
  words.filter((word) => !others.includes(word))
