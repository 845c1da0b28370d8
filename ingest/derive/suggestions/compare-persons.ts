import { genderOfGivenName } from '../../../knowledge/given-names.ts'
import { fullGivenName, plainLetters } from '../../../knowledge/name-spellings.ts'
import { parsePersonName } from '../../../knowledge/person-name.ts'
import type { PersonName } from '../../../knowledge/person-name.ts'
import { bearOneName, spelledAlike } from './likeness.ts'
import type { Likeness } from './likeness.ts'

/**
 * How well the names of two persons go together; null where they are names of two. East Asian names of which the syllables
 * differ always are: Kim Yong-chol is not Kim Yong-chun.
 */
export function comparePersons(a: string, b: string): Likeness | null {
  if (bearOneName(a, b)) return { score: 0.6, reason: 'the same name, but it may be that of another' }
  const [one, other] = [parsed(a), parsed(b)]
  if (one.familyFirst || other.familyFirst || gendersDiffer(one, other)) return null
  if (one.suffix !== other.suffix)
    return one.family === other.family && one.given.join(' ') === other.given.join(' ')
      ? { score: 0.4, reason: `one is called ${one.suffix ?? other.suffix ?? ''}` }
      : null
  return one.family === other.family ? compareGiven(one.given, other.given) : compareFamily(one, other)
}

function parsed(key: string): PersonName {
  return parsePersonName(key.slice('person:'.length).split('-').map(plainLetters).join(' '))
}

function compareFamily(one: PersonName, other: PersonName): Likeness | null {
  const sameGiven = fullGivenName(one.given[0] ?? '') === fullGivenName(other.given[0] ?? '')
  return sameGiven && spelledAlike(one.family, other.family)
    ? { score: 0.5, reason: 'the family name spelled otherwise' }
    : null
}

function compareGiven(one: readonly string[], other: readonly string[]): Likeness | null {
  const [first = '', second = ''] = [one[0], other[0]]
  if (first === second) return compareMiddle(one, other)
  if (fullGivenName(first) === fullGivenName(second))
    return { score: 0.55, reason: `the given names ${[first, second].toSorted().join(' and ')} may be one` }
  if ((first.length === 1 || second.length === 1) && first[0] === second[0])
    return { score: 0.5, reason: 'an initial for the given name' }
  return spelledAlike(first, second) ? { score: 0.45, reason: 'the given name spelled otherwise' } : null
}

/** Ashton Carter may be Ashton Baldwin Carter, but not where the name in the middle is another. */
function compareMiddle(one: readonly string[], other: readonly string[]): Likeness | null {
  const [shorter, longer] = one.length <= other.length ? [one, other] : [other, one]
  if (shorter.length === longer.length) return null
  let at = 0
  for (const name of longer) {
    const wanted = shorter[at]
    if (wanted !== undefined && (name === wanted || (wanted.length === 1 && name.startsWith(wanted)))) at += 1
  }
  return at === shorter.length ? { score: 0.6, reason: 'one more given name on one side' } : null
}

function gendersDiffer(a: PersonName, b: PersonName): boolean {
  const [one, other] = [genderOfGivenName(a.given[0] ?? ''), genderOfGivenName(b.given[0] ?? '')]
  return one !== null && other !== null && one !== other
}
