import type { Hits } from '../../cypher/queries/match-actors.ts'
import type { MatchAnswer } from '../../model/api/match.ts'
import { compareText } from '../../model/compare-text.ts'
import { likenessOfNames } from './likeness-of-names.ts'

/** Somebody whom a name may mean. */
export type Candidate = MatchAnswer['items'][number]['candidates'][number]

/** From here on a candidate may be taken for the one that is meant. */
export const leastScore = 0.6

/** The actors that a name may mean, ranked. The best is told only where it is good enough and no other is as good. */
export function candidatesFor(name: string, hits: Hits, limit: number): MatchAnswer['items'][number] {
  const candidates = hits.actors
    .flatMap((actor) => {
      const like = likenessOfNames(name, actor)
      return like === null ? [] : [{ actor, ...like }]
    })
    .toSorted(
      (a, b) => b.score - a.score || b.actor.degree - a.actor.degree || compareText(a.actor.id, b.actor.id),
    )
  const [first, second] = candidates
  const sure = first !== undefined && first.score >= leastScore && first.score !== second?.score
  return {
    name,
    candidates: candidates.slice(0, limit),
    total: { count: candidates.length, exact: hits.whole },
    best: sure ? first.actor.id : null,
  }
}
