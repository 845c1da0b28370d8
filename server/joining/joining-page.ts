/** Somebody asked about, and of how many events. */
export type Asked = { readonly id: string; readonly degree: number }

/** Whose events a page tells: those at these places; the place at which the next one begins. */
export type Stretch = { readonly places: readonly number[]; readonly end: number }

/** The first place of each actor in a list that may name one twice. */
export function firstPlaces(actors: readonly Pick<Asked, 'id'>[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>()
  for (const [place, { id }] of actors.entries()) if (!places.has(id)) places.set(id, place)
  return places
}

/**
 * So many of those asked about, from a place on, that their events and they themselves are about as many as a page looks at:
 * then no page looks at events that a later one looks at again. One at least. `first` are the `firstPlaces` of all of them.
 */
export function stretchFrom(
  asked: readonly Asked[],
  first: ReadonlyMap<string, number>,
  { start, limit }: { start: number; limit: number },
): Stretch {
  const places: number[] = []
  let looked = 0
  let end = start
  for (const [place, { id, degree }] of asked.entries()) {
    if (place < start) continue
    if (first.get(id) === place) {
      if (places.length > 0 && looked + degree + 1 > limit) break
      places.push(place)
      looked += degree + 1
    }
    end = place + 1
  }
  return { places, end }
}
