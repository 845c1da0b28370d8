import { newsRank } from '../../../knowledge/often-named.ts'
import { isNamedKey } from '../../../model/slug.ts'
import type { Comparable, Party } from './comparable.ts'
import type { Evidence } from './evidence.ts'

const full = 3
/** All of the smaller side stand on the larger. */
const contained = 2.4
/** Both name somebody whom the other does not: a meeting of A and B is not one of A and C. */
const strangers = -1.5
/** A president for his country counts for less than the same name. */
const organ = 0.8
/** Countries that are in the news every day count for less. */
const often = 0.8
/** One of the claims says nothing of the other side; or neither does. */
const otherMissing = 0.7
const otherEmpty = 0.85

type Shared = { readonly points: number; readonly same: boolean }

/**
 * Compares who did it and to whom it was done. Null when on some side both name somebody and have nobody in common: then
 * they tell of two events.
 */
export function compareParticipants(a: Comparable, b: Comparable): Evidence | null {
  const known = a.article === b.article ? everybody : beyondArticle
  const [actorsA, actorsB, recipientsA, recipientsB] = [a.actors, b.actors, a.recipients, b.recipients].map(
    known,
  )
  const actors = compareSide(actorsA ?? [], actorsB ?? [])
  const recipients = compareSide(recipientsA ?? [], recipientsB ?? [])
  if (actors === 'strangers' || recipients === 'strangers') return null
  if (actors !== null && recipients !== null) {
    const same = actors.same && recipients.same
    return {
      points: (actors.points + recipients.points) / 2,
      reason: same ? 'same actors and recipients' : 'shared actors and recipients',
    }
  }
  const only = actors ?? recipients
  if (only === null) return { points: 0, reason: null }
  const others = actors === null ? [actorsA, actorsB] : [recipientsA, recipientsB]
  const nobody = others.every((side) => side?.length === 0)
  // Several who met have each other.
  const together = nobody && [actorsA, actorsB].every((side) => (side?.length ?? 0) > 1)
  return {
    points: only.points * (together ? 1 : nobody ? otherEmpty : otherMissing),
    reason: `${only.same ? 'same' : 'shared'} ${actors === null ? 'recipients' : 'actors'}`,
  }
}

const everybody = (side: readonly Party[]): readonly Party[] => side

/** Whom a side names as other articles may know them: unnamed people of a country stand for it, others for nobody. */
export function beyondArticle(side: readonly Party[]): readonly Party[] {
  return side.every(({ id }) => isNamedKey(id))
    ? side
    : side.flatMap((party) =>
        isNamedKey(party.id)
          ? [party]
          : party.country === null
            ? []
            : [{ id: `country:${party.country}`, country: party.country }],
      )
}

/** Null when one of them names nobody. */
function compareSide(a: readonly Party[], b: readonly Party[]): Shared | 'strangers' | null {
  if (a.length === 0 || b.length === 0) return null
  const same = a.filter((party) => b.some(({ id }) => id === party.id))
  const restA = a.filter((party) => !same.includes(party))
  const restB = b.filter((party) => !same.some(({ id }) => id === party.id))
  const organs = restA.filter((party) => restB.some((other) => isOrgan(party, other)))
  const matched = same.length + Math.min(organs.length, restB.length)
  if (matched === 0) return 'strangers'
  const weight = sum(same.map(({ id }) => (newsRank(id) > 0 ? often : 1))) + organ * (matched - same.length)
  const quality = weight / matched
  if (matched >= a.length && matched >= b.length) return { points: full * quality, same: true }
  if (matched >= a.length || matched >= b.length) return { points: contained * quality, same: false }
  const common = matched / (a.length + b.length - matched)
  return { points: full * quality * common + strangers * (1 - common), same: false }
}

/** One is the country of the other. */
function isOrgan(a: Party, b: Party): boolean {
  return (
    (a.country !== null && b.id === `country:${a.country}`) ||
    (b.country !== null && a.id === `country:${b.country}`)
  )
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
