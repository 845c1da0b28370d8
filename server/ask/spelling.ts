import { actorsNamedLike } from '../../cypher/queries/match-actors.ts'
import type { Spelling } from '../../ingest/index.ts'
import type { GraphAccess } from '../graph-access.ts'

const mostCompared = 50

/** How the graph spells words that are part of a name of somebody known across articles. */
export function lookupSpelling(access: GraphAccess): Spelling {
  return async (words) => {
    if (words.length === 0) return new Map()
    const { hits } = await access.read((reader) =>
      actorsNamedLike(reader, words, {
        types: ['person', 'country', 'organization', 'media'],
        scope: { kind: 'everything' },
        candidates: mostCompared,
      }),
    )
    return new Map(
      words.flatMap((word): [string, string][] => {
        const actors = (hits.get(word)?.actors ?? []).filter(({ id }) => !id.includes('@'))
        const parts = actors
          .flatMap(({ name, aliases }) => [name, ...aliases])
          .flatMap((name) => name.split(/[\s-]+/u))
        const spelt = parts.find((part) => part.toLowerCase() === word.toLowerCase() && /^\p{Lu}/u.test(part))
        return spelt === undefined ? [] : [[word, spelt]]
      }),
    )
  }
}
