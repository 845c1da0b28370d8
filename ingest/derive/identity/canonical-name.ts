import type { ActorType } from '../../../model/actor.ts'
import { Tally } from '../tally.ts'

type Counted = { readonly name: string; readonly type: ActorType; readonly count: number }

/**
 * The name by which an actor goes: as most articles write it, then the longest, then the smallest. An acronym only where there
 * is no full name. Null without any name.
 */
export function canonicalName(readings: readonly Counted[]): string | null {
  const names = new Tally()
  for (const { name, count } of readings) names.add(name, count)
  const ranked = names.ranked()
  return ranked.find((name) => !isAcronym(name)) ?? ranked[0] ?? null
}

/** LNA, U.N., G-20: capitals and digits, two capitals at least or one with a digit. */
export function isAcronym(name: string): boolean {
  return /^(?=.*[\p{Lu}\p{N}].*[\p{Lu}\p{N}])(?=.*\p{Lu})[\p{Lu}\p{N}.&-]{2,12}s?$/u.test(name)
}
