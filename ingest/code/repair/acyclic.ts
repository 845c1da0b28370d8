import type { Dependency } from '../../parse/parsed-article.ts'

/**
 * Basic dependencies as the forest they should be: of edges that lead round in a circle, one is cut, so that whoever climbs
 * comes to an end. The parser makes no circles, but a repair, or another parser, may.
 */
export function withoutCircles(dependencies: readonly Dependency[], size: number): readonly Dependency[] {
  const governors = new Map(dependencies.map(({ governor, dependent }) => [dependent, governor]))
  const cut = new Set<number>()
  // Where a climb comes to what an earlier one has passed, the rest of the way is known to end.
  const passedBy = new Map<number, number>()
  for (let token = 0; token < size; token += 1) {
    let at: number | undefined = token
    while (at !== undefined && at >= 0 && !passedBy.has(at)) {
      passedBy.set(at, token)
      at = governors.get(at)
    }
    if (at !== undefined && passedBy.get(at) === token) {
      cut.add(at)
      governors.delete(at)
    }
  }
  return cut.size === 0 ? dependencies : dependencies.filter(({ dependent }) => !cut.has(dependent))
}
