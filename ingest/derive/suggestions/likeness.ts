import { familyNameLanguages } from '../../../knowledge/surnames.ts'
import { nameBlock } from '../identity/name-blocks.ts'
import { consonants } from './near-names.ts'

/** How well two names go together, from 0 to 1, and why in words. */
export type Likeness = { readonly score: number; readonly reason: string }

/** Whether two keys bear one name: they were kept apart because either may be a third. */
export function bearOneName(a: string, b: string): boolean {
  const [one, other] = [a, b].map((key) => nameBlock({ key, readings: [] }))
  return one !== null && one === other
}

/** Whether one word may be the other spelled otherwise. Syllables of East Asian names differ in less than a spelling. */
export function spelledAlike(a: string, b: string): boolean {
  if (a === b || Math.min(a.length, b.length) < 5 || a[0] !== b[0]) return false
  if (familyNameLanguages(a).length > 0 || familyNameLanguages(b).length > 0) return false
  return consonants(a) === consonants(b) || oneEditApart(a, b)
}

function oneEditApart(a: string, b: string): boolean {
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a]
  if (longer.length - shorter.length > 1) return false
  let at = 0
  while (at < shorter.length && shorter[at] === longer[at]) at += 1
  const rest = shorter.length === longer.length ? shorter.slice(at + 1) : shorter.slice(at)
  return rest === longer.slice(at + 1)
}
