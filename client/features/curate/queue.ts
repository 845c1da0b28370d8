import type { ActorSuggestion } from '../../../model/api/curation.ts'

/** A pair of actors, whichever comes first. */
export function pairKey({ actors: [one, other] }: Pick<ActorSuggestion, 'actors'>): string {
  return [one.id, other.id].toSorted().join(' ')
}

/** What is still to be judged, in the order given, without those that were skipped. */
export function restOf<Item extends Pick<ActorSuggestion, 'actors'>>(
  items: readonly Item[],
  skipped: readonly string[],
): Item[] {
  const gone = new Set(skipped)
  return items.filter((item) => !gone.has(pairKey(item)))
}
