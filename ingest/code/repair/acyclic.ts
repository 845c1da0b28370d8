import type { Dependency } from '../../parse/parsed-article.ts'

/**
 * Basic dependencies as the forest they should be: of edges that lead round in a circle, one is cut, so that whoever climbs
 * comes to an end. The parser makes no circles, but a repair, or another parser, may.
 */
export function withoutCircles(dependencies: readonly Dependency[], size: number): readonly Dependency[] {
  const governors = new Map(dependencies.map(({ governor, dependent }) => [dependent, governor]))
  const safe = new Set<number>()
  const cut = new Set<number>()
  for (let token = 0; token < size; token += 1) {
    const way = new Set<number>()
    let at: number | undefined = token
    while (at !== undefined && at >= 0 && !safe.has(at) && !way.has(at)) {
      way.add(at)
      at = governors.get(at)
    }
    if (at !== undefined && way.has(at)) {
      cut.add(at)
      governors.delete(at)
    }
    for (const passed of way) safe.add(passed)
  }
  return cut.size === 0 ? dependencies : dependencies.filter(({ dependent }) => !cut.has(dependent))
}
