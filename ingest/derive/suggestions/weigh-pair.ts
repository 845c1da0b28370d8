import { bearsBothRoles } from '../../../knowledge/given-names.ts'
import { parsePersonName } from '../../../knowledge/person-name.ts'
import { familyNameLanguages } from '../../../knowledge/surnames.ts'
import { compareBodies } from './compare-bodies.ts'
import { comparePersons } from './compare-persons.ts'
import type { Likeness } from './likeness.ts'

/** What is known of an actor where it is compared with another. */
export type Suspect = {
  readonly id: string
  readonly type: string
  readonly country: string | null
  readonly sectors: readonly string[]
  readonly keys: readonly string[]
  /** Offices that articles give it, lower case. */
  readonly titles: readonly string[]
}

/** That two actors may be one: from 0 to 1, with the reasons in words. */
export type Suspicion = { readonly score: number; readonly reasons: readonly string[] }

/** Below this, a suggestion is not worth a person's time. */
export const least = 0.5

/**
 * How likely two actors are one, by their names first and then by what else they share; null where something speaks against
 * it or too little for it. `partners` is how many actors the same events join both to.
 */
export function weighPair(a: Suspect, b: Suspect, partners: number): Suspicion | null {
  if ((a.type === 'person') !== (b.type === 'person')) return null
  if (a.country !== null && b.country !== null && a.country !== b.country) return null
  const likeness = compareKeys(a.keys, b.keys)
  if (likeness === null) return null
  const title = a.titles.filter((word) => b.titles.includes(word)).toSorted()[0]
  const sector = a.sectors.find((name) => b.sectors.includes(name))
  const more: [holds: boolean, weight: number, reason: string][] = [
    [a.type === 'person' && isRare(a.keys), 0.1, 'a rare family name'],
    [title !== undefined, 0.15, `both are called ${title ?? ''}`],
    [a.country !== null && a.country === b.country, 0.1, `both of ${a.country ?? ''}`],
    [partners > 0, Math.min(0.2, 0.05 * partners), `the same company in events: ${partners}`],
    [sector !== undefined, 0.05, `both ${sector ?? ''}`],
  ]
  const holding = more.filter(([holds]) => holds)
  const score = holding.reduce((sum, [, weight]) => sum + weight, likeness.score)
  if (score < least) return null
  return {
    score: Math.min(0.99, Math.round(score * 100) / 100),
    reasons: [likeness.reason, ...holding.map(([, , reason]) => reason)],
  }
}

/** The best likeness of a name of one with a name of the other. */
function compareKeys(ours: readonly string[], theirs: readonly string[]): Likeness | null {
  const all = ours.flatMap((one) =>
    theirs.flatMap((other) => {
      if (one.startsWith('person:') && other.startsWith('person:')) return comparePersons(one, other) ?? []
      return one.startsWith('org:') && other.startsWith('org:') ? (compareBodies(one, other) ?? []) : []
    }),
  )
  return all.toSorted((a, b) => b.score - a.score || (a.reason < b.reason ? -1 : 1))[0] ?? null
}

/** No family name that half a country bears, nor one that is a given name as well. */
function isRare(keys: readonly string[]): boolean {
  const family = parsePersonName((keys[0] ?? '').slice('person:'.length).replaceAll('-', ' ')).family
  return familyNameLanguages(family).length === 0 && !bearsBothRoles(family) && family.length >= 5
}
