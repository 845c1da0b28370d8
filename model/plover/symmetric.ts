import type { EventType } from './event-types.ts'

/**
 * Events that may be of nobody's doing to another, but of all with each other, as a meeting is: by type, in which of its modes, or
 * in all. PLOVER tells no recipient of them. They are the types and modes that the lexicon's words with `both` state often
 * (docs/coding.md); a few such words of other types, as of a rupture between two, are the exception there.
 */
export const symmetricModes: Partial<Record<EventType, readonly string[] | 'all'>> = {
  AGREE: 'all',
  CONSULT: 'all',
  COOPERATE: 'all',
  // A treaty signed.
  SUPPORT: 'all',
  RETREAT: ['ceasefire'],
  // A clash, a war.
  ASSAULT: 'all',
}

/** Whether several actors of an event of this type and mode that has no recipient did it with each other. */
export function mayBeSymmetric(type: EventType, mode: string | null): boolean {
  const modes = symmetricModes[type]
  return modes === 'all' || (modes !== undefined && mode !== null && modes.includes(mode))
}

/** Whether some of the claims of an event say that its actors did it with each other; null where none says anything of that. */
export function mutualOf(told: readonly (boolean | null)[]): boolean | null {
  if (told.includes(true)) return true
  return told.includes(false) ? false : null
}
